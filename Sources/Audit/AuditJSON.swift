import Portal
import VietnameseText

/// The report as data: what `audit --format json` prints and `/du-lieu/thong-ke.json` holds.
///
/// The members up to `items` are a contract with other programs; those after it may grow.
public enum AuditJSON {
  /// The UTF-8 of one JSON object.
  public static func bytes(_ report: AuditReport) -> [UInt8] {
    JSONText.object([
      ("today", .text(report.today.iso)),
      ("rows", .list(report.rows.map(row))),
      ("agency", .text(report.agency)),
    ]).bytes
  }

  private static func row(_ row: AuditRow) -> JSONText {
    var members: [(String, JSONText)] = [
      ("period", .text(row.period.name)),
      ("counts", .text(row.counts)),
      ("unit", .optional(row.unit)),
      ("count", .number(row.count)),
      ("quota", .optional(row.quota)),
      ("verdict", .text(row.verdict.rawValue)),
      ("basis", .optional(row.basis?.name)),
      ("items", .list(row.items.map(item))),
      ("area", .optional(row.duty.area?.rawValue)),
      ("tag", .optional(row.duty.tag)),
      ("due", .optional(row.due?.iso)),
      ("notes", .list(row.notes.map { .text($0.text) })),
    ]
    if !row.parts.isEmpty {
      members.append(("parts", .list(row.parts.map(part))))
    }
    return .object(members)
  }

  private static func item(_ item: AuditItem) -> JSONText {
    .object([
      ("title", .text(item.title)), ("date", .text(item.date.iso)), ("url", .text(item.address)),
      ("file", .text(item.file)),
    ])
  }

  private static func part(_ part: AuditRow.Part) -> JSONText {
    .object([("key", .optional(part.key)), ("name", .text(part.name)), ("count", .number(part.count))])
  }
}
