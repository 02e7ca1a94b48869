internal import Audit
internal import HTML

/// The year of a monthly duty: twelve columns of squares, each with its figure and its verdict in words.
///
/// A list, not a drawing with text in it: it breaks into quarters on a phone, and its words stay words.
struct YearSquares: Component {
  let words: Words
  /// The months that have begun, in order.
  let rows: [AuditRow]

  /// More squares than this in a column are left to the figure.
  static let highest = 6

  var body: some HTML {
    ol(.class("year-squares")) {
      for month in 1...12 {
        li {
          MonthSquares(words: words, month: month, row: rows.first { $0.period.ordinal == month })
        }
      }
    }
  }
}

/// One month of a year.
struct MonthSquares: Component {
  let words: Words
  let month: Int
  let row: AuditRow?

  var body: some HTML {
    if let row {
      SquareColumn(filled: row.count, wanted: row.quota ?? 0, isOver: row.verdict == .missed)
      strong { row.quota.map { "\(row.count)/\($0)" } ?? String(row.count) }
      VerdictMark(verdict: row.verdict)
    } else {
      span(.class("muted")) { "–" }
    }
    span(.class("month-name")) { words(.month, month) }
  }
}

/// The squares of a month, from the ground up: filled for what was published, open for what is missing.
struct SquareColumn: HTML {
  let filled: Int
  let wanted: Int
  let isOver: Bool

  func write(to page: inout HTMLBuffer) {
    let total = min(max(filled, wanted), YearSquares.highest)
    guard total > 0 else { return }
    let side = MeterSquare.pitch
    svg(
      .class("squares"), Attribute("viewBox", "0 0 \(side) \(total * side)"), Attribute("width", String(side)),
      Attribute("height", String(total * side)), Attribute("aria-hidden", fixed: "true")
    ) {
      for index in 0..<total {
        MeterSquare(x: 0, y: (total - 1 - index) * side, isFilled: index < filled, isOver: isOver)
      }
    }.write(to: &page)
  }
}

/// One square of a meter: filled, open, or crossed out once it is too late.
struct MeterSquare: Component {
  let x: Int
  let y: Int
  let isFilled: Bool
  let isOver: Bool

  /// The room of a square with the gap around it.
  static let pitch = 18

  var body: some HTML {
    rect(
      isFilled ? .class("filled") : isOver ? .class("absent") : .class("waiting"), Attribute("x", String(x + 2)),
      Attribute("y", String(y + 2)), Attribute("width", fixed: "14"), Attribute("height", fixed: "14"))
    if !isFilled, isOver {
      path(.class("absent"), Attribute("d", "M\(x + 4) \(y + 4)l10 10m0-10l-10 10"))
    }
  }
}
