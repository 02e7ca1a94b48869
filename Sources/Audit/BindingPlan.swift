import Portal
import VietnameseText

/// A plan that sets quotas, or the portal's settings, with the days on which it binds.
struct BindingPlan {
  /// The plan's entry; none for the quotas of the settings, which hold where no plan speaks.
  let entry: Entry?
  /// The first day; none is open.
  let from: CivilDate?
  /// The last day, before which no other plan replaced it; none is open.
  let to: CivilDate?
  /// Whether another plan cut it short.
  let isReplaced: Bool
  let quotas: [Duty: [Quota]]

  var basis: AuditRow.Basis {
    guard let entry else {
      return AuditRow.Basis(file: "content/site.yaml", address: nil, title: "Cấu hình chung của cổng", number: nil)
    }
    return AuditRow.Basis(
      file: entry.file, address: entry.address, title: entry.title, number: entry.plan?.number?.value)
  }

  /// The number where there is one, else the title.
  var name: String {
    let basis = basis
    return basis.number.flatMap { $0.isEmpty ? nil : $0 } ?? basis.title
  }

  func binds(on day: CivilDate) -> Bool {
    DateSpan(from: from, to: to).contains(day)
  }

  func overlaps(_ days: ClosedRange<CivilDate>) -> Bool {
    (from.map { $0 <= days.upperBound } ?? true) && (to.map { $0 >= days.lowerBound } ?? true)
  }

  /// Whether both plans are of units, and of different ones: then both bind, side by side.
  func isBeside(_ other: BindingPlan) -> Bool {
    guard let unit = entry?.common.unit?.value, let otherUnit = other.entry?.common.unit?.value else { return false }
    return unit != otherUnit
  }

  /// The later beginning first; of plans that begin together, by file.
  static func precedes(_ one: BindingPlan, _ other: BindingPlan) -> Bool {
    switch (one.from, other.from) {
    case (let from?, let otherFrom?) where from != otherFrom: from > otherFrom
    case (_?, nil): true
    case (nil, _?): false
    default: (one.entry?.file ?? "").precedesInBytes(other.entry?.file ?? "")
    }
  }
}

extension BindingPlan {
  /// The published plans that set quotas, each cut short on the eve of the day on which another replaces it.
  ///
  /// A plan that says nothing of its force binds from its issue, or else its publication, until it is replaced.
  static func plans(of portal: Portal) -> [BindingPlan] {
    let published = portal.entries(of: .plan).filter { $0.fate == .published }
    let ends = replacements(among: published)
    return published.compactMap { entry in
      guard let plan = entry.plan, !plan.quotas.isEmpty else { return nil }
      let from = beginning(of: entry)
      let replaced = ends[entry.file]
      if let replaced, let from, replaced < from { return nil }
      let to = [plan.inForce.to, replaced].compactMap(\.self).min()
      return BindingPlan(
        entry: entry, from: from, to: to, isReplaced: replaced != nil && replaced == to, quotas: byDuty(plan.quotas))
    }
    .sorted(by: precedes)
  }

  /// The quotas of the settings.
  static func defaults(of portal: Portal) -> BindingPlan {
    BindingPlan(entry: nil, from: nil, to: nil, isReplaced: false, quotas: byDuty(portal.site.quotas))
  }

  private static func byDuty(_ quotas: [Quota]) -> [Duty: [Quota]] {
    var byDuty: [Duty: [Quota]] = [:]
    for quota in quotas {
      // A count that nobody knows was reported when the file was read.
      guard let duty = Duty(quota) else { continue }
      byDuty[duty, default: []].append(quota)
    }
    return byDuty
  }

  private static func beginning(of entry: Entry) -> CivilDate? {
    entry.plan?.inForce.from ?? entry.plan?.issued ?? entry.date
  }

  /// The last day of every plan that another one replaces, by file.
  private static func replacements(among entries: [Entry]) -> [String: CivilDate] {
    var ends: [String: CivilDate] = [:]
    for successor in entries {
      guard let plan = successor.plan, !plan.replaces.isEmpty, let from = beginning(of: successor) else { continue }
      let eve = from.adding(days: -1)
      for reference in plan.replaces {
        for entry in entries where entry !== successor && entry.isMeant(by: reference.value) {
          // A plan can replace only what began before it; two that replace each other stay an overlap.
          guard let begun = beginning(of: entry) ?? .some(eve), begun <= from else { continue }
          if begun == from, entry.plan?.replaces.contains(where: { successor.isMeant(by: $0.value) }) ?? false {
            continue
          }
          ends[entry.file] = min(ends[entry.file] ?? eve, eve)
        }
      }
    }
    return ends
  }
}

extension Entry {
  /// Whether a plan is meant by words of another: its number, its title or its file.
  fileprivate func isMeant(by words: String) -> Bool {
    let key = Vietnamese.fieldKey(words)
    guard !key.isEmpty else { return false }
    if key == Vietnamese.fieldKey(title) { return true }
    if let number = plan?.number?.value, !number.isEmpty {
      let numberKey = Vietnamese.fieldKey(number)
      let tokens = words.split { $0.isWhitespace || $0 == "," || $0 == ";" }
      if key == numberKey || tokens.contains(where: { Vietnamese.fieldKey(String($0)) == numberKey }) { return true }
    }
    let path = words.hasSuffix(".md") ? words : words + ".md"
    return file == path || file.hasSuffix("/" + path)
  }
}
