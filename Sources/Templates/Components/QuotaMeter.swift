internal import Audit
internal import HTML

/// The signature of the portal: one square for each required item, filled as items are published.
///
/// Filled, outlined and crossed-out squares tell the verdict by shape; the words beside say it again.
struct QuotaMeter: Component {
  let words: Words
  let row: AuditRow

  /// More squares than this are no longer counted at a glance; then the words alone tell.
  static let mostSquares = 24

  var body: some HTML {
    p(.class("meter")) {
      if let quota = row.quota, quota > 0, quota <= Self.mostSquares {
        Squares(filled: row.count, of: quota, isOver: row.verdict == .missed)
      }
      span {
        strong { amount }
        " "
        row.duty.name.lowercased()
      }
      VerdictMark(verdict: row.verdict)
    }
  }

  private var amount: String {
    row.quota.map { "\(row.count)/\($0)" } ?? String(row.count)
  }
}

/// The squares of a meter in a row, drawn so that they print and need no colour.
struct Squares: HTML {
  let filled: Int
  let total: Int
  let isOver: Bool

  init(filled: Int, of total: Int, isOver: Bool) {
    self.filled = filled
    self.total = total
    self.isOver = isOver
  }

  func write(to page: inout HTMLBuffer) {
    let side = MeterSquare.pitch
    svg(
      .class("squares"), Attribute("viewBox", "0 0 \(total * side) \(side)"), Attribute("width", String(total * side)),
      Attribute("height", String(side)), Attribute("aria-hidden", fixed: "true")
    ) {
      for index in 0..<total {
        MeterSquare(x: index * side, y: 0, isFilled: index < filled, isOver: isOver)
      }
    }.write(to: &page)
  }
}

/// A verdict in a word; the theme puts its shape in front.
struct VerdictMark: Component {
  let verdict: Verdict

  var body: some HTML {
    span(verdictClass) { verdict.name }
  }

  private var verdictClass: Attribute {
    switch verdict {
    case .met: .class("verdict met")
    case .missed: .class("verdict missed")
    case .inProgress: .class("verdict in-progress")
    case .unquantified: .class("verdict unquantified")
    }
  }
}
