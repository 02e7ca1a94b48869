import VietnameseText

/// The report for a terminal: a line for each row, with a small bar.
public enum AuditTable {
  /// How the verdicts are told apart beside their signs and words.
  public enum Style: Sendable {
    case plain
    /// With the colours of ANSI terminals (ECMA-48).
    case coloured
  }

  /// The table, no line of which is wider than `width` columns; at least 60 are taken.
  public static func text(_ report: AuditReport, width: Int = 80, style: Style = .plain) -> String {
    var output = "Kiểm đếm đến \(report.today.spelledOut)\n"
    guard !report.rows.isEmpty else { return output + "Không có kỳ nào trong khoảng đã chọn.\n" }
    let columns = Columns(width: max(60, width))
    var footnotes = Footnotes()
    output += "\n" + columns.head + "\n" + columns.rule + "\n"
    for row in report.rows {
      output += columns.line(row, marks: footnotes.marks(for: row.notes), style: style) + "\n"
      if let unit = row.unitName ?? row.unit { output += columns.line(unit: unit) + "\n" }
      for part in row.parts { output += columns.line(part) + "\n" }
    }
    output += columns.rule + "\n" + summary(report) + "\n"
    for (index, text) in footnotes.texts.enumerated() {
      output += TerminalText.wrapped("(\(index + 1)) \(text)", width: columns.width, indent: 4)
    }
    return output
  }

  private static func summary(_ report: AuditReport) -> String {
    Verdict.allCases.compactMap { verdict in
      let count = report.rows.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.sign) \(count) \(verdict.name)"
    }.joined(separator: "   ")
  }
}

/// Where the columns stand.
///
/// The verdict is the last one, so that the marks of its remarks may take the room that is left.
private struct Columns {
  let width: Int
  private let period = 12
  private let number = 7
  private let bar = 8
  private let verdict = 22

  private var duty: Int { width - period - number - bar - verdict - 4 }

  var head: String {
    line("Kỳ", "Nội dung", "Số/CT", "", "Kết quả")
  }

  var rule: String { String(repeating: "─", count: width) }

  func line(_ row: AuditRow, marks: String, style: AuditTable.Style) -> String {
    let verdict = "\(row.verdict.sign) \(row.verdict.name)"
    let room = self.verdict - TerminalText.width(verdict) - 1
    let fitting = TerminalText.width(marks) <= room ? marks : TerminalText.fitted(marks, to: room)
    let coloured = style == .plain ? verdict : "\u{1B}[\(row.verdict.colour)m\(verdict)\u{1B}[0m"
    return line(
      row.period.shortName, row.duty.name, "\(row.count)/\(row.quota.map(String.init) ?? "–")",
      TerminalText.bar(row.count, of: row.quota, width: bar), marks.isEmpty ? coloured : "\(coloured) \(fitting)")
  }

  /// The unit of a duty on a line of its own, since its name is long.
  func line(unit: String) -> String {
    let indent = String(repeating: " ", count: period + 1)
    return indent + TerminalText.fitted("của " + unit, to: width - period - 1)
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
