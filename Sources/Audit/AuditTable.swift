public import Portal
internal import VietnameseText

/// The report for a terminal: a line for each row, with a small bar.
public enum AuditTable {
  /// How the verdicts are told apart beside their signs and words.
  public enum Style: Sendable {
    case plain
    /// With the colours of ANSI terminals (ECMA-48).
    case coloured
  }

  /// The table, no line of which is wider than `width` columns; at least 60 are taken.
  public static func text(
    _ report: AuditReport, width: Int = 80, style: Style = .plain, in language: Language = .vietnamese
  ) -> String {
    let words = Words(language: language)
    var output = words.heading(report.today) + "\n"
    guard !report.rows.isEmpty else { return output + words.nothing + "\n" }
    let columns = Columns(width: max(60, width), words: words)
    var footnotes = Footnotes(language: language)
    output += "\n" + columns.head + "\n" + columns.rule + "\n"
    for row in report.rows {
      output += columns.line(row, marks: footnotes.marks(for: row.notes), style: style) + "\n"
      if let unit = row.unitName ?? row.unit { output += columns.line(unit: unit) + "\n" }
      for part in row.parts { output += columns.line(part) + "\n" }
    }
    output += columns.rule + "\n" + summary(report, words) + "\n"
    for (index, text) in footnotes.texts.enumerated() {
      output += TerminalText.wrapped("(\(index + 1)) \(text)", width: columns.width, indent: 4)
    }
    return output
  }

  private static func summary(_ report: AuditReport, _ words: Words) -> String {
    Verdict.allCases.compactMap { verdict in
      let count = report.rows.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.sign) \(count) \(verdict.name(in: words.language))"
    }.joined(separator: "   ")
  }
}

/// The words of the table itself.
private struct Words {
  let language: Language

  func heading(_ today: CivilDate) -> String {
    switch language {
    case .vietnamese: "Kiểm đếm đến \(today.spelledOut)"
    case .english: "Counted up to \(today.iso)"
    }
  }

  var nothing: String {
    switch language {
    case .vietnamese: "Không có kỳ nào trong khoảng đã chọn."
    case .english: "There is no period in the span asked for."
    }
  }

  var heads: [String] {
    switch language {
    case .vietnamese: ["Kỳ", "Nội dung", "Số/CT", "Kết quả"]
    case .english: ["Period", "What", "n/quota", "Verdict"]
    }
  }

  var of: String { language == .vietnamese ? "của " : "of " }

  func name(_ period: Period) -> String { language == .vietnamese ? period.shortName : period.name }
}

/// Where the columns stand.
///
/// The verdict is the last one, so that the marks of its remarks may take the room that is left.
private struct Columns {
  let width: Int
  let words: Words
  private let period = 12
  private let number = 7
  private let bar = 8
  private let verdict = 22

  private var duty: Int { width - period - number - bar - verdict - 4 }

  var head: String {
    line(words.heads[0], words.heads[1], words.heads[2], "", words.heads[3])
  }

  var rule: String { String(repeating: "─", count: width) }

  func line(_ row: AuditRow, marks: String, style: AuditTable.Style) -> String {
    let verdict = "\(row.verdict.sign) \(row.verdict.name(in: words.language))"
    let room = self.verdict - TerminalText.width(verdict) - 1
    let fitting = TerminalText.width(marks) <= room ? marks : TerminalText.fitted(marks, to: room)
    let coloured = style == .plain ? verdict : "\u{1B}[\(row.verdict.colour)m\(verdict)\u{1B}[0m"
    return line(
      words.name(row.period), row.duty.name(in: words.language), "\(row.count)/\(row.quota.map(String.init) ?? "–")",
      TerminalText.bar(row.count, of: row.quota, width: bar), marks.isEmpty ? coloured : "\(coloured) \(fitting)")
  }

  /// The unit of a duty on a line of its own, since its name is long.
  func line(unit: String) -> String {
    let indent = String(repeating: " ", count: period + 1)
    return indent + TerminalText.fitted(words.of + unit, to: width - period - 1)
  }

  func line(_ part: AuditRow.Part) -> String {
    line("", "  " + part.name, "\(part.count)", "", "")
  }

  private func line(_ period: String, _ duty: String, _ number: String, _ bar: String, _ verdict: String) -> String {
    let cells = [
      TerminalText.padded(period, to: self.period), TerminalText.padded(duty, to: self.duty),
      TerminalText.padded(number, to: self.number, onLeft: true), TerminalText.padded(bar, to: self.bar),
    ]
    var line = cells.joined(separator: " ") + " " + verdict
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Verdict {
  /// The number of its colour on ANSI terminals.
  fileprivate var colour: Int {
    switch self {
    case .met: 32
    case .missed: 31
    case .inProgress: 33
    case .unquantified: 36
    }
  }
}
