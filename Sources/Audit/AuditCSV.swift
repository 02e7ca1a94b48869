public import Portal
import VietnameseText

/// The report as tables that Excel opens: a line of heads, a line for each row.
public enum AuditCSV {
  /// What parts the columns.
  public enum Separator: String, CaseIterable, Sendable {
    case comma = ","
    /// What Excel expects where the comma marks decimals, as in Vietnam.
    case semicolon = ";"
  }

  /// The UTF-8 of the table; with a breakdown each row is followed by its parts.
  public static func bytes(
    _ report: AuditReport, separator: Separator = .comma, language: Language = .vietnamese
  ) -> [UInt8] {
    CSVText.bytes(rows(report, language), separator: separator)
  }

  /// The UTF-8 of the counted items, one to a line: the annex of a report.
  public static func items(
    _ report: AuditReport, separator: Separator = .comma, language: Language = .vietnamese,
    address: (String) -> String = { $0 }
  ) -> [UInt8] {
    CSVText.bytes(itemRows(report, language, address), separator: separator)
  }

  /// The UTF-8 of several tables in one file, an empty line between them.
  public static func bytes(tables: [[[String]]], separator: Separator = .comma) -> [UInt8] {
    CSVText.bytes(Array(tables.joined(separator: [[]])), separator: separator)
  }

  /// The table's lines, the heads first.
  public static func rows(_ report: AuditReport, _ language: Language = .vietnamese) -> [[String]] {
    let heads = [
      language.words("Kỳ", "Period"), language.words("Tên kỳ", "Period's name"), language.words("Nội dung", "Duty"),
      language.words("Mã nội dung", "Counts"), language.words("Đơn vị", "Unit"), language.words("Đã đăng", "Published"),
      language.words("Chỉ tiêu", "Quota"), language.words("Kết quả", "Verdict"), language.words("Căn cứ", "Basis"),
      language.words("Ghi chú", "Notes"),
    ]
    return [heads]
      + report.rows.flatMap { row in
        let common = [row.period.name, row.period.name(in: language), row.duty.name(in: language), row.counts]
        let own =
          common + [
            row.unitName ?? row.unit ?? "", String(row.count), row.quota.map(String.init) ?? "",
            row.verdict.name(in: language), row.basis?.title ?? "",
            row.notes.map { $0.text(in: language) }.joined(separator: "; "),
          ]
        return [own]
          + row.parts.map { common + ["– " + $0.name(in: language), String($0.count), "", "", "", ""] }
      }
  }

  /// The lines of the counted items, the heads first.
  public static func itemRows(
    _ report: AuditReport, _ language: Language = .vietnamese, _ address: (String) -> String = { $0 }
  ) -> [[String]] {
    let heads = [
      language.words("Kỳ", "Period"), language.words("Nội dung", "Duty"), language.words("Ngày đăng", "Date"),
      language.words("Tiêu đề", "Title"), language.words("Địa chỉ", "Address"), language.words("Tệp", "File"),
    ]
    return [heads]
      + report.rows.flatMap { row in
        row.items.map { item in
          [
            row.period.name, row.duty.name(in: language), item.date.iso, item.title, address(item.address), item.file,
          ]
        }
      }
  }

  /// The lines of every measure of freshness, the heads first.
  public static func freshnessRows(_ report: FreshnessReport, _ language: Language = .vietnamese) -> [[String]] {
    let heads = [
      language.words("Việc", "Subject"), language.words("Số ngày", "Days"), language.words("Tính từ", "Since"),
      language.words("Tiêu đề", "Title"), language.words("Địa chỉ", "Address"), language.words("Tệp", "File"),
    ]
    return [heads]
      + report.findings.map { finding in
        [
          finding.subject.name(in: language), finding.days.map(String.init) ?? "", finding.since?.iso ?? "",
          finding.entry.title, finding.entry.address, finding.entry.file,
        ]
      }
  }

  /// The lines of everything that speaks against counted items, the heads first.
  public static func verificationRows(
    _ verification: Verification, _ language: Language = .vietnamese
  ) -> [[String]] {
    let heads = [
      language.words("Điều đáng ngờ", "Doubt"), language.words("Ngày đăng", "Date"),
      language.words("Tiêu đề", "Title"), language.words("Tệp", "File"),
      language.words("Ngày vào lịch sử", "Entered history"), language.words("Lần ghi", "Commit"),
      language.words("Giống bài", "Repeats"), language.words("Giống (%)", "Alike (%)"),
    ]
    func line(_ doubt: String, _ item: AuditItem, _ rest: [String] = ["", "", "", ""]) -> [String] {
      [doubt, item.date.iso, item.title, item.file] + rest
    }
    let backdated = verification.backdated.map {
      line(
        language.words("đưa vào sau tháng đã ghi", "entered after its month"), $0.item,
        [$0.entered.iso, $0.commit, "", ""])
    }
    let copies = verification.copies.map {
      line(language.words("giống bài trước", "copy"), $0.item, ["", "", $0.original.file, String($0.percent)])
    }
    let uncommitted = verification.uncommitted.map {
      line(language.words("chưa ghi vào lịch sử", "never committed"), $0)
    }
    let unverifiable = verification.unverifiable.map {
      line(
        verification.hasHistory
          ? language.words("trước khi có lịch sử", "before the history began")
          : language.words("không có lịch sử", "no history"), $0)
    }
    return [heads] + backdated + copies + uncommitted + unverifiable
  }
}
