public import HTML
internal import Portal
internal import VietnameseText

/// Every page that leads to others.
public struct SiteMapPage: Page {
  public let context: PageContext
  /// The keywords and where their lists are.
  public let keywords: [Crumb]

  public init(context: PageContext, keywords: [Crumb]) {
    self.context = context
    self.keywords = keywords
  }

  public var title: String { words[.sitemap] }
  public var address: String { "/so-do-trang/" }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title)
    SectionLinks(context: context, words: words)
    LinkColumns(context: context, title: words[.pagesList], links: pages)
    LinkColumns(context: context, title: words[.units], links: units)
    LinkColumns(context: context, title: words[.archives], links: years)
    if !keywords.isEmpty {
      section {
        h2 { words[.keywords] }
        ul(.class("inline-links")) {
          for keyword in keywords { li { a(.href(href(keyword.address))) { keyword.title } } }
        }
      }
    }
  }

  private var years: [Crumb] {
    let years = Set(context.portal.entries(of: .article).compactMap { $0.date?.year })
    return years.sorted(by: >).map { Crumb(words(.year, $0), YearPage.address($0)) }
  }

  private var pages: [Crumb] {
    context.portal.entries(of: .page).filter { $0.language == "vi" }.map { Crumb($0.title, $0.address) }
  }

  private var units: [Crumb] {
    var seen: Set<String> = []
    return context.portal.units.map(\.slug.value).filter { seen.insert($0).inserted }.map { slug in
      Crumb(context.portal.unitName(slug, on: nil) ?? slug, "/don-vi/\(slug)/")
    }
  }
}
