public import Portal
internal import VietnameseText

/// What a quota is about: what is counted, and of which unit, area and keyword.
public struct Duty: Hashable, Sendable {
  public let countable: Countable
  /// The slug of the only unit whose items count.
  public let unit: String?
  public let area: Area?
  /// The only keyword whose items count, as the plan wrote it.
  public let tag: String?
  private let tagKey: String?

  init(_ countable: Countable, unit: String? = nil, area: Area? = nil, tag: String? = nil) {
    self.countable = countable
    self.unit = unit
    self.area = area
    self.tag = tag
    tagKey = tag.map { Vietnamese.slug($0) }
  }

  /// The duty that a quota sets; nothing when what it counts is unknown.
  init?(_ quota: Quota) {
    guard let countable = Countable(quota) else { return nil }
    self.init(countable, unit: quota.unit?.value, area: quota.area, tag: quota.tag)
  }

  /// The words for it: "Tin, bài", "Tin, bài · Thể chế".
  public var name: String {
    ([countable.title, area?.name] + [tag]).compactMap(\.self).joined(separator: " · ")
  }

  func includes(_ entry: Entry) -> Bool {
    guard countable.includes(entry), unit == nil || entry.common.unit?.value == unit,
      area == nil || entry.common.area == area
    else { return false }
    return tagKey.map { key in entry.common.tags.contains { Vietnamese.slug($0) == key } } ?? true
  }

  public static func == (one: Duty, other: Duty) -> Bool {
    one.countable == other.countable && one.unit == other.unit && one.area == other.area && one.tagKey == other.tagKey
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(countable)
    hasher.combine(unit)
    hasher.combine(area)
    hasher.combine(tagKey)
  }

  /// A total order: by type, kind, area, keyword and unit, the general before the particular.
  var order: [String] {
    let place = ContentType.allCases.firstIndex(of: countable.type) ?? 0
    return [
      "\(Character(UnicodeScalar(UInt8(48 + place))))", countable.kind ?? "", area?.rawValue ?? "", tagKey ?? "",
      unit ?? "",
    ]
  }
}
