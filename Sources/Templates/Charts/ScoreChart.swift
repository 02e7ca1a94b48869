internal import HTML
internal import Portal

/// A line through the years, each point labelled with its figure; a year without one breaks the line.
struct ScoreChart: Component {
  let words: Words
  let title: String
  let series: [ReformIndex.Year]

  private static let column = 72
  private static let base = 150
  private static let rise = 96

  var body: some HTML {
    ChartFrame(
      caption: "\(words[.score]) – \(title)", summary: summary, width: max(1, count) * Self.column + 16,
      height: Self.base + 30
    ) {
      line(
        .class("axis"), at("x1", 0), at("x2", max(1, count) * Self.column + 16), at("y1", Self.base),
        at("y2", Self.base))
      for run in runs where run.count > 1 {
        polyline(
          .class("series"), Attribute("points", run.map { "\(x($0.year)),\(y($0.score))" }.joined(separator: " ")))
      }
      for point in points {
        circle(.class("point"), at("cx", x(point.year)), at("cy", y(point.score)), at("r", 4))
        text(.class("value"), at("x", x(point.year)), at("y", y(point.score) - 12)) { IndexFigures.number(point.score) }
      }
      for year in years { text(at("x", x(year)), at("y", Self.base + 20)) { String(year) } }
    }
  }

  private var points: [(year: Int, score: Double)] {
    series.compactMap { year in year.score.map { (year: year.year, score: $0) } }
  }

  /// The points without a gap of years between them.
  private var runs: [[(year: Int, score: Double)]] {
    points.reduce(into: []) { runs, point in
      if let last = runs.last?.last, last.year + 1 == point.year {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
  }

  private var first: Int { points.first?.year ?? 0 }

  /// Every year from the first point to the last; a span that no index has is left to the points alone.
  private var years: [Int] {
    let last = points.last?.year ?? first
    return last - first < 40 ? Array(first...last) : points.map(\.year)
  }

  private var count: Int { years.count }

  private func x(_ year: Int) -> Int {
    (years.firstIndex(of: year) ?? 0) * Self.column + 44
  }

  private func y(_ score: Double) -> Int {
    let scores = points.map(\.score)
    let (low, high) = (scores.min() ?? 0, scores.max() ?? 1)
    let share = (score - low) / max(high - low, 0.01)
    return Self.base - 24 - Int(min(max(share, 0), 1) * Double(Self.rise))
  }

  private var summary: String {
    "\(words(.chartOf, title)). \(points.map { "\($0.year): \(IndexFigures.number($0.score))" }.joined(separator: "; "))"
  }
}
