public import Portal
public import VietnameseText

/// A published item that the audit counted.
public struct AuditItem: Sendable {
  public let entry: Entry
  /// The day of publication in Vietnam, on which it counts.
  public let date: CivilDate

  public var title: String { entry.title }
  /// The address of its page from the site's root.
  public var address: String { entry.address }
  /// The file's path from the portal's root.
  public var file: String { entry.file }

  /// The item, if it is published and has a day.
  init?(_ entry: Entry) {
    guard entry.fate == .published, let date = entry.date else { return nil }
    self.entry = entry
    self.date = date
  }
}

extension [AuditItem] {
  /// By day, then by file: a total order.
  var inOrder: [AuditItem] {
    sorted(byNumber: { Int($0.date.daysSinceEpoch) }) { $0.file.precedesInBytes($1.file) }
  }
}
