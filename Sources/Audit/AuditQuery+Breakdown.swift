import Portal
import VietnameseText

extension AuditQuery.Breakdown {
  /// The counted items by what they share: the most first, then by name; those that do not say come last.
  func parts(of items: [AuditItem], in portal: Portal) -> [AuditRow.Part] {
    var counts: [String: Int] = [:]
    var names: [String: String] = [:]
    var silent = 0
    for item in items {
      guard let (key, name) = share(of: item, in: portal) else {
        silent += 1
        continue
      }
      counts[key, default: 0] += 1
      names[key] = names[key] ?? name
    }
    let parts = counts.map { key, count in AuditRow.Part(key: key, name: names[key] ?? key, count: count) }
      .sorted { one, other in
        if one.count != other.count { return one.count > other.count }
        let keys = (SortKey(one.name), SortKey(other.name))
        return keys.0 != keys.1 ? keys.0 < keys.1 : (one.key ?? "") < (other.key ?? "")
      }
    return parts + (silent > 0 ? [AuditRow.Part(key: nil, name: "Không ghi", count: silent)] : [])
  }

  private func share(of item: AuditItem, in portal: Portal) -> (key: String, name: String)? {
    let common = item.entry.common
    switch self {
    case .unit:
      return common.unit.map { ($0.value, portal.unitName($0.value, on: item.date) ?? $0.value) }
    case .area: return common.area.map { ($0.rawValue, $0.name) }
    case .kind:
      if let kind = item.entry.article?.kind { return (kind.rawValue, kind.name) }
      return item.entry.document.map { (Vietnamese.slug($0.kind), $0.kind) }
    case .author: return common.author.map { (Vietnamese.folded($0), $0) }
    }
  }
}
