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
    Criteria(words: words, criteria: entry.index?.criteria ?? [])
    prose
    EntryFoot(context: context, words: words, entry: entry)
  }
}
