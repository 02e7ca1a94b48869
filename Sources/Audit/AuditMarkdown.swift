public import Portal
import VietnameseText

/// The report as Markdown: a table, its remarks, and what was counted.
public enum AuditMarkdown {
  /// The whole report; with `items` every counted item follows its table.
  public static func text(_ report: AuditReport, items: Bool = true, language: Language = .vietnamese) -> String {
    let today = report.today.spelledOut(in: language)
    var output = language.words(
      "# Kiểm đếm tin, bài theo chỉ tiêu\n\nTính đến \(today).\n\n",
      "# The count against the quotas\n\nAs of \(today).\n\n")
    if report.rows.isEmpty {
      output += language.words("Không có kỳ nào trong khoảng đã chọn.\n", "No period in the span asked for.\n")
    } else {
      output += table(report.rows, language)
      if items { output += list(report.rows, language) }
    }
    output += freshness(report.freshness, language)
    if let verification = report.verification {
      output += "\n## " + language.words("Đối chiếu lịch sử", "Verification") + "\n\n"
      if !verification.hasHistory {
        output += language.words(
          "Không có lịch sử git nên không đối chiếu được ngày đăng.\n\n",
          "There is no git history, so dates cannot be checked.\n\n")
      } else if verification.isCut {
        output += Verification.cutWords(in: language) + "\n\n"
      }
      output += table(AuditCSV.verificationRows(verification, language))
    }
    return output
  }

  /// The rows as a table with its remarks.
  static func table(_ rows: [AuditRow], _ language: Language) -> String {
    var footnotes = Footnotes(language: language)
    let heads = [
      ("Kỳ", "Period"), ("Nội dung", "Duty"), ("Đơn vị", "Unit"), ("Đã đăng", "Published"), ("Chỉ tiêu", "Quota"),
      ("Kết quả", "Verdict"), ("Căn cứ", "Basis"),
    ].map { language.words($0.0, $0.1) }
    var output = "| \(heads.joined(separator: " | ")) |\n"
    output += "| --- | --- | --- | ---: | ---: | --- | --- |\n"
    for row in rows {
      let marks = footnotes.marks(for: row.notes)
      let verdict = "\(row.verdict.sign) \(row.verdict.name(in: language))"
      let cells = [
        row.period.name(in: language), row.duty.name(in: language), row.unitName ?? row.unit ?? "", "\(row.count)",
        row.quota.map(String.init) ?? "–", marks.isEmpty ? verdict : "\(verdict) \(marks)", row.basis?.title ?? "",
      ]
      output += "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
      for part in row.parts {
        output += "| | – \(escaped(part.name(in: language))) | | \(part.count) | | | |\n"
      }
    }
    for (number, text) in footnotes.texts.enumerated() { output += "\n(\(number + 1)) \(escaped(text))\n" }
    return output
  }

  /// Lines of values as a table, the first ones its heads.
  private static func table(_ lines: [[String]]) -> String {
    lines.enumerated().map { index, line in
      "| \(line.map(escaped).joined(separator: " | ")) |\n"
        + (index == 0 ? "|\(String(repeating: " --- |", count: line.count))\n" : "")
    }.joined()
  }

  private static func freshness(_ report: FreshnessReport, _ language: Language) -> String {
    guard !report.findings.isEmpty else { return "" }
    return "\n## " + language.words("Kịp thời", "Freshness") + "\n\n" + table(AuditCSV.freshnessRows(report, language))
  }

  private static func list(_ rows: [AuditRow], _ language: Language) -> String {
    var output = "\n## " + language.words("Minh chứng", "Evidence") + "\n"
    for row in rows where !row.items.isEmpty {
      output += "\n### \(escaped(row.duty.name(in: language))), \(row.period.name(in: language))\n\n"
      for item in row.items {
        output +=
          "- \(item.date.short(in: language)): [\(escaped(item.title))](\(item.address)) (\(escaped(item.file)))\n"
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
