public import Portal
import VietnameseText

/// The report for a terminal: a line for each row, with a small bar, then what waits and what speaks against it.
public struct AuditTable: Sendable {
  /// The widest line, in columns.
  public var width: Int
  public var style: Style
  public var language: Language
  /// Whether every counted item follows its row.
  public var showsItems: Bool
  /// Whether every finding of freshness is listed below its summary.
  public var showsFindings: Bool

  /// How the verdicts are told apart beside their signs and words.
  public enum Style: Sendable {
    case plain
    /// With the colours of ANSI terminals (ECMA-48).
    case coloured
  }

  /// A table no line of which is wider than `width` columns; at least 60 are taken.
  public init(
    width: Int = 80, style: Style = .plain, language: Language = .vietnamese, showsItems: Bool = false,
    showsFindings: Bool = false
  ) {
    self.width = max(60, width)
    self.style = style
    self.language = language
    self.showsItems = showsItems
    self.showsFindings = showsFindings
  }

  /// The whole text.
  public func text(_ report: AuditReport) -> String {
    let today = report.today.spelledOut(in: language)
    var output = language.words("Kiểm đếm đến \(today)\n", "Counted up to \(today)\n")
    output += rows(of: report)
    output += freshness(report.freshness)
    if let verification = report.verification { output += text(verification) }
    return output
  }

  private func rows(of report: AuditReport) -> String {
    guard !report.rows.isEmpty else {
      return language.words("Không có kỳ nào trong khoảng đã chọn.\n", "There is no period in the span asked for.\n")
    }
    let columns = Columns(width: width, style: style, language: language)
    var footnotes = Footnotes(language: language)
    var output = "\n" + columns.head + "\n" + columns.rule + "\n"
    for row in report.rows {
      output += columns.line(row, marks: footnotes.marks(for: row.notes)) + "\n"
      if let unit = row.unitName ?? row.unit { output += columns.line(unit: unit) + "\n" }
      for part in row.parts { output += columns.line(part) + "\n" }
      if showsItems { for item in row.items { output += list(item) } }
    }
    output += columns.rule + "\n" + summary(report) + "\n"
    for (index, text) in footnotes.texts.enumerated() {
      output += TerminalText.wrapped("(\(index + 1)) \(text)", width: width, indent: 4)
    }
    return output
  }

  private func summary(_ report: AuditReport) -> String {
    Verdict.allCases.compactMap { verdict in
      let count = report.rows.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.sign) \(count) \(verdict.name(in: language))"
    }.joined(separator: "   ")
  }

  /// An item on a line of its own, and its file on the next.
  func list(_ item: AuditItem, _ remark: String = "") -> String {
    let remark = remark.isEmpty ? "" : " (\(remark))"
    return line("  \(item.date.short(in: language)) \(item.title)\(remark)", indent: 13)
      + line("             \(item.file)", indent: 13)
  }

  /// A line that may go on below, its first spaces kept.
  func line(_ text: String, indent: Int) -> String {
    let spaces = String(text.prefix { $0 == " " })
    let words = TerminalText.wrapped(
      String(text.dropFirst(spaces.count)), width: width - spaces.count, indent: max(0, indent - spaces.count))
    return words.split(separator: "\n").map { spaces + $0 + "\n" }.joined()
  }
}

/// Where the columns stand.
///
/// The verdict is the last one, so that the marks of its remarks may take the room that is left.
private struct Columns {
  let width: Int
  let style: AuditTable.Style
  let language: Language
  private let period = 12
  private let number = 7
  private let bar = 8
  private let verdict = 22

  private var duty: Int { width - period - number - bar - verdict - 4 }

  var head: String {
    line(
      language.words("Kỳ", "Period"), language.words("Nội dung", "What"), language.words("Số/CT", "n/quota"), "",
      language.words("Kết quả", "Verdict"))
  }

  var rule: String { String(repeating: "─", count: width) }

  func line(_ row: AuditRow, marks: String) -> String {
    let verdict = "\(row.verdict.sign) \(row.verdict.name(in: language))"
    let room = self.verdict - TerminalText.width(verdict) - 1
    let fitting = TerminalText.width(marks) <= room ? marks : TerminalText.fitted(marks, to: room)
    let coloured = style == .plain ? verdict : "\u{1B}[\(row.verdict.colour)m\(verdict)\u{1B}[0m"
    return line(
      row.period.shortName(in: language), row.duty.name(in: language),
      "\(row.count)/\(row.quota.map(String.init) ?? "–")",
      TerminalText.bar(row.count, of: row.quota, width: bar), marks.isEmpty ? coloured : "\(coloured) \(fitting)")
  }

  /// The unit of a duty on a line of its own, since its name is long.
  func line(unit: String) -> String {
    let indent = String(repeating: " ", count: period + 1)
    return indent + TerminalText.fitted(language.words("của ", "of ") + unit, to: width - period - 1)
  }

  func line(_ part: AuditRow.Part) -> String {
    line("", "  " + part.name(in: language), "\(part.count)", "", "")
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
