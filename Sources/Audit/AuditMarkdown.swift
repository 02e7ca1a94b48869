import VietnameseText

/// The report as Markdown: a table, its remarks, and what was counted.
public enum AuditMarkdown {
  /// The whole report; with `items` every counted item follows its table.
  public static func text(_ report: AuditReport, items: Bool = true) -> String {
    var output = "# Kiểm đếm tin, bài theo chỉ tiêu\n\n"
    output += "Tính đến \(report.today.spelledOut).\n\n"
    guard !report.rows.isEmpty else { return output + "Không có kỳ nào trong khoảng đã chọn.\n" }
    output += table(report.rows)
    if items { output += list(report.rows) }
    return output
  }

  /// The rows as a table with its remarks.
  static func table(_ rows: [AuditRow]) -> String {
    var footnotes = Footnotes()
    var output = "| Kỳ | Nội dung | Đơn vị | Đã đăng | Chỉ tiêu | Kết quả | Căn cứ |\n"
    output += "| --- | --- | --- | ---: | ---: | --- | --- |\n"
    for row in rows {
      let marks = footnotes.marks(for: row.notes)
      let cells = [
        row.period.vietnameseName, row.duty.name, row.unitName ?? row.unit ?? "", "\(row.count)",
        row.quota.map(String.init) ?? "–", "\(row.verdict.sign) \(row.verdict.name)\(marks.isEmpty ? "" : " \(marks)")",
        row.basis?.title ?? "",
      ]
      output += "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
      for part in row.parts {
        output += "| | – \(escaped(part.name)) | | \(part.count) | | | |\n"
      }
    }
    for (number, text) in footnotes.texts.enumerated() { output += "\n(\(number + 1)) \(escaped(text))\n" }
    return output
  }

  private static func list(_ rows: [AuditRow]) -> String {
    var output = "\n## Minh chứng\n"
    for row in rows where !row.items.isEmpty {
      output += "\n### \(escaped(row.duty.name)), \(row.period.vietnameseName)\n\n"
      for item in row.items {
        output += "- \(item.date.slashed): [\(escaped(item.title))](\(item.address))\n"
      }
    }
    return output
  }

  /// Text that stays what it is inside a cell, a link's words or a heading.
  public static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "|", "[", "]", "*", "_", "`", "#": output += "\\\(scalar)"
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case "\n", "\r": output += " "
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
