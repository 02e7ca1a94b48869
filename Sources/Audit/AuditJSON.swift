import Portal
import VietnameseText

/// The report as data: what `audit --format json` prints and `/du-lieu/thong-ke.json` holds.
///
/// The members of a row up to `items` are a contract with other programs; those after it may grow.
public enum AuditJSON {
  /// The UTF-8 of one JSON object.
  ///
  /// - Parameter schema: The address of the document that describes it, where it is published.
  public static func bytes(_ report: AuditReport, schema: String? = nil) -> [UInt8] {
    var json = JSONBuffer(capacity: report.rows.reduce(1 << 16) { $0 + $1.items.count * 128 })
    json.object { json in
      if let schema { json.text("$schema", schema) }
      json.text("today", report.today.iso)
      json.text("agency", report.agency)
      json.onNewLine()
      json.lines("rows", report.rows, row)
      json.onNewLine()
      json.lines("freshness", report.freshness.findings, finding)
      json.onNewLine()
      json.lines("videos", report.freshness.videos) { json, topic in
        json.text("topic", topic.name)
        json.number("count", topic.count)
      }
      if let verification = report.verification {
        json.onNewLine()
        json.key("verification")
        json.object { write(verification, into: &$0) }
      }
    }
    json.end()
    return json.bytes
  }

  private static func row(_ json: inout JSONBuffer, _ row: AuditRow) {
    json.text("period", row.period.name)
    json.text("counts", row.counts)
    json.text("unit", row.unit)
    json.number("count", row.count)
    json.number("quota", row.quota)
    json.text("verdict", row.verdict.rawValue)
    json.text("basis", row.basis?.name)
    json.key("items")
    json.list { json in
      for item in row.items { json.object { write(item, into: &$0) } }
    }
    json.text("area", row.duty.area?.rawValue)
    json.text("tag", row.duty.tag)
    json.text("due", row.due?.iso)
    json.key("notes")
    json.list { json in
      for note in row.notes { json.text(note.text) }
    }
    guard !row.parts.isEmpty else { return }
    json.key("parts")
    json.list { json in
      for part in row.parts {
        json.object { json in
          json.text("key", part.key)
          json.text("name", part.name)
          json.number("count", part.count)
        }
      }
    }
  }

  private static func write(_ item: AuditItem, into json: inout JSONBuffer) {
    json.text("title", item.title)
    json.text("date", item.date.iso)
    json.text("url", item.address)
    json.text("file", item.file)
  }

  private static func finding(_ json: inout JSONBuffer, _ finding: Freshness) {
    json.text("subject", finding.subject.rawValue)
    json.number("days", finding.days)
    json.text("since", finding.since?.iso)
    json.text("title", finding.entry.title)
    json.text("url", finding.entry.address)
    json.text("file", finding.entry.file)
  }

  private static func write(_ verification: Verification, into json: inout JSONBuffer) {
    json.key("history")
    json.flag(verification.hasHistory)
    json.text("begins", verification.begins?.iso)
    json.key("shallow")
    json.flag(verification.isCut)
    json.lines("backdated", verification.backdated) { json, article in
      write(article.item, into: &json)
      json.text("entered", article.entered.iso)
      json.text("commit", article.commit)
      json.number("days", article.days)
    }
    json.lines("copies", verification.copies) { json, copy in
      write(copy.item, into: &json)
      json.text("original", copy.original.file)
      json.number("percent", copy.percent)
    }
    json.lines("uncommitted", verification.uncommitted) { write($1, into: &$0) }
    json.lines("unverifiable", verification.unverifiable) { write($1, into: &$0) }
  }
}
