public import HTML
public import Portal
internal import VietnameseText

/// An index and its series: a chart where there are figures, the table beside it, or that there are none.
public struct IndexPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  public let body: EntryBody

  public init(context: PageContext, entry: Entry, body: EntryBody) {
    self.context = context
    self.entry = entry
    self.body = body
  }

  private var series: [ReformIndex.Year] { (entry.index?.series ?? []).sorted { $0.year < $1.year } }

  public var linkedData: [JSON] {
    let years = series.map(\.year)
    return [
      [
        "@context": "https://schema.org", "@type": "Dataset", "name": .string(title),
        "description": .string(description ?? title), "url": .string(context.absolute(address)),
        "creator": ["@type": "GovernmentOrganization", "name": .string(context.portal.site.agency)],
        "temporalCoverage": years.isEmpty ? nil : .string("\(years[0])/\(years[years.count - 1])"),
      ]
    ]
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: entry.common.summary)
    Facts { Fact(words[.indexCode], entry.index?.code.value) }
    if series.isEmpty {
      Notice {
        p(.class("title")) { words[.noFigures] }
        p { words[.noFiguresText] }
      }
    } else {
      IndexFigures(words: words, title: title, series: series)
    }
    prose
    EntryFoot(context: context, words: words, entry: entry)
  }
}

/// The figures of an index, drawn and in a table.
struct IndexFigures: Component {
  let words: Words
  let title: String
  let series: [ReformIndex.Year]

  var body: some HTML {
    if series.count(where: { $0.score != nil }) > 1 { SeriesChart(words: words, title: title, series: series) }
    div(.class("table-scroll")) {
      table {
        caption { words[.series] }
        thead {
          tr {
            for word in [Word.yearColumn, .score, .maxScore, .rank, .source] { th(.scope("col")) { words[word] } }
          }
        }
        tbody {
          for year in series {
            tr {
              th(.scope("row")) { String(year.year) }
              td { Self.number(year.score) }
              td { Self.number(year.max) }
              td { rank(year) }
              td { year.source ?? "–" }
            }
          }
        }
      }
    }
    if changesCount { p(.class("small muted")) { words[.rankNote] } }
  }

  /// Whether ranks stand among different numbers of provinces and so cannot be compared.
  private var changesCount: Bool { Set(series.compactMap(\.of)).count > 1 }

  private func rank(_ year: ReformIndex.Year) -> String {
    guard let rank = year.rank else { return "–" }
    return year.of.map { "\(rank)/\($0)" } ?? String(rank)
  }

  /// A figure as Vietnamese writes it: at most two decimals, a comma between.
  static func number(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole),\(rest / 10)" : "\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// A line through the years, each point labelled with its figure.
struct SeriesChart: HTML {
  let words: Words
  let title: String
  let series: [ReformIndex.Year]

  func write(to page: inout HTMLBuffer) {
    let points = series.compactMap { year in year.score.map { (year: year.year, score: $0) } }
    let low = points.map(\.score).min() ?? 0
    let high = points.map(\.score).max() ?? 1
    let span = max(high - low, 0.01)
    let placed = points.enumerated().map { index, point in
      (x: 40 + index * 90, y: 130 - Int((point.score - low) / span * 90), point: point)
    }
    let width = 80 + max(0, points.count - 1) * 90
    let words = points.map { "\($0.year): \(IndexFigures.number($0.score))" }.joined(separator: "; ")
    figure {
      svg(
        .class("chart"), Attribute("role", fixed: "img"), .label("\(self.words(.chartOf, title)). \(words)"),
        Attribute("viewBox", "0 0 \(width) 170")
      ) {
        line(.class("axis"), at("x1", 0), at("x2", width), at("y1", 145), at("y2", 145))
        polyline(.class("series"), Attribute("points", placed.map { "\($0.x),\($0.y)" }.joined(separator: " ")))
        for place in placed {
          circle(.class("bar"), at("cx", place.x), at("cy", place.y), at("r", 4))
          text(.class("value"), at("x", place.x - 14), at("y", place.y - 10)) { IndexFigures.number(place.point.score) }
          text(at("x", place.x - 14), at("y", 162)) { String(place.point.year) }
        }
      }
      figcaption { title }
    }.write(to: &page)
  }

  private func at(_ name: StaticString, _ value: Int) -> Attribute { Attribute(name, String(value)) }
}
