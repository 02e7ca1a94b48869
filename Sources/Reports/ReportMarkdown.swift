import Audit
import VietnameseText

/// The report as Markdown, for an editor who goes on writing it as text.
public enum ReportMarkdown {
  /// The whole report with its annexes.
  public static func text(_ report: PeriodicReport) -> String {
    var output = "# Báo cáo: \(escaped(report.subject.inSentence))\n\n"
    output += "\(escaped(report.agency)), \(report.today.spelledOut)\n"
    for block in report.opening { output += text(block) }
    for section in report.sections {
      output += "\n## \(section.numeral). \(escaped(section.title))\n"
      for block in section.blocks { output += text(block) }
    }
    for (index, table) in [report.figures, report.items].enumerated() {
      let numeral = index == 0 ? "I" : "II"
      output += "\n## Phụ lục \(numeral). \(PeriodicReport.annexTitles[index])\n\n\(text(table))"
    }
    return output
  }

  private static func text(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let text): "\n### \(escaped(text))\n"
    case .paragraph(let text): "\n\(escaped(text))\n"
    case .list(let lines): "\n" + lines.map { "- \(escaped($0))\n" }.joined()
    case .blank(let text): "\n**[Cần bổ sung: \(escaped(text))]**\n"
    case .table(let table): "\n" + text(table)
    case .evidence(let items):
      "\n"
        + items.map { item in
          let date = item.date.map { " (\($0.slashed))" } ?? ""
          return "- [\(escaped(item.title))](<\(item.url)>)\(date)\n"
        }.joined()
    }
  }

  private static func text(_ table: ReportTable) -> String {
    var output = "| " + table.columns.map { escaped($0.head) }.joined(separator: " | ") + " |\n"
    output += "| " + table.columns.map { $0.isCentred ? ":---:" : "---" }.joined(separator: " | ") + " |\n"
    for row in table.rows {
      output += "| " + row.map(text).joined(separator: " | ") + " |\n"
    }
    return output
  }

  private static func text(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): escaped(text)
    case .link(let text, let url): "[\(escaped(text))](<\(url)>)"
    }
  }

  private static func escaped(_ text: String) -> String { AuditMarkdown.escaped(text) }
}
