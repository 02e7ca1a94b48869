internal import Audit
internal import HTML

/// Twelve columns of months against the quota; the table that follows holds the same figures.
struct MonthChart: HTML {
  let words: Words
  let title: String
  let rows: [AuditRow]

  static let height = 120
  static let column = 56

  func write(to page: inout HTMLBuffer) {
    guard !rows.isEmpty else { return }
    let most = max(1, rows.map { max($0.count, $0.quota ?? 0) }.max() ?? 1)
    let chart = svg(
      .class("chart"), Attribute("role", fixed: "img"), .label(summary),
      Attribute("viewBox", "0 0 \(12 * Self.column + 8) \(Self.height + 44)")
    ) {
      line(
        .class("axis"), at("x1", 0), at("x2", 12 * Self.column + 8), at("y1", Self.height + 20),
        at("y2", Self.height + 20))
      for row in rows { MonthBar(row: row, most: most) }
    }
    figure {
      chart
      figcaption { title }
    }.write(to: &page)
  }

  private func at(_ name: StaticString, _ value: Int) -> Attribute { Attribute(name, String(value)) }

  /// The chart in words, for whoever cannot see it.
  private var summary: String {
    let figures = rows.map { "T\($0.period.ordinal): \($0.count)\($0.quota.map { "/\($0)" } ?? "")" }
    return "\(words(.chartOf, title)). \(figures.joined(separator: "; "))"
  }
}

/// The column of one month, its figure above and the quota across.
struct MonthBar: Component {
  let row: AuditRow
  let most: Int

  var body: some HTML {
    rect(barClass, at("x", left), at("y", base - rise), at("width", MonthChart.column - 16), at("height", rise))
    if let quota = row.quota {
      let level = base - quota * MonthChart.height / most
      line(
        .class("goal"), at("x1", left - 4), at("x2", left + MonthChart.column - 12), at("y1", level), at("y2", level))
    }
    text(.class("value"), at("x", left + 14), at("y", base - 5 - rise)) { String(row.count) }
    text(at("x", left + 8), at("y", base + 18)) { "T\(row.period.ordinal)" }
  }

  private var left: Int { (row.period.ordinal - 1) * MonthChart.column + 8 }
  private var base: Int { MonthChart.height + 20 }
  private var rise: Int { row.count * MonthChart.height / most }

  private func at(_ name: StaticString, _ value: Int) -> Attribute { Attribute(name, String(value)) }

  private var barClass: Attribute {
    switch row.verdict {
    case .met: .class("bar")
    case .missed: .class("bar missed")
    case .inProgress: .class("bar in-progress")
    case .unquantified: .class("bar unquantified")
    }
  }
}
