internal import HTML
internal import Portal

/// A bar for the rank of each year, the higher the better, measured against how many were ranked that year.
///
/// Where that number changed, as from 63 provinces to 34, a dashed line stands between: ranks on its two sides cannot
/// be compared.
struct RankChart: Component {
  let words: Words
  let title: String
  let series: [ReformIndex.Year]

  private static let column = 72
  private static let base = 150
  private static let rise = 110

  /// A year with its rank.
  private struct Bar {
    let year: Int
    let rank: Int
    let of: Int
  }

  private var bars: [Bar] {
    series.compactMap { year in
      guard let rank = year.rank, let of = year.of, of > 0, (1...of).contains(rank) else { return nil }
      return Bar(year: year.year, rank: rank, of: of)
    }
  }

  var body: some HTML {
    let bars = bars
    let width = max(1, bars.count) * Self.column + 16
    ChartFrame(
      caption: "\(words[.ranksTitle]) – \(title)", summary: summary, width: width, height: Self.base + 30
    ) {
      line(.class("axis"), at("x1", 0), at("x2", width), at("y1", Self.base), at("y2", Self.base))
      for (index, bar) in bars.enumerated() {
        let height = max(2, (bar.of - bar.rank + 1) * Self.rise / bar.of)
        let left = index * Self.column + 24
        rect(.class("bar"), at("x", left), at("y", Self.base - height), at("width", 40), at("height", height))
        text(.class("value"), at("x", left + 20), at("y", Self.base - height - 8)) { "\(bar.rank)/\(bar.of)" }
        text(at("x", left + 20), at("y", Self.base + 20)) { String(bar.year) }
        if index > 0, bars[index - 1].of != bar.of {
          line(.class("divide"), at("x1", left - 16), at("x2", left - 16), at("y1", 0), at("y2", Self.base + 26))
        }
      }
    }
  }

  private var summary: String {
    "\(words(.chartOf, words[.ranksTitle])). \(bars.map { "\($0.year): \($0.rank)/\($0.of)" }.joined(separator: "; "))"
  }
}
