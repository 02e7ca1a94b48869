public import HTML
internal import Portal

/// What a visitor sees at an address that the site does not have.
public struct NotFoundPage: Page {
  public let context: PageContext

  public init(context: PageContext) {
    self.context = context
  }

  public var title: String { words[.notFound] }
  public var address: String { "/404.html" }
  public var card: ShareCard {
    var card = ShareCard()
    card.isHidden = true
    return card
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words[.notFoundText])
    SearchForm(words: words, action: href("/tim-kiem/"), id: "tim_404")
    SectionLinks(context: context, words: words)
  }
}

/// The search page: results where the script runs, and the ways on where it does not.
public struct SearchPage: Page {
  public let context: PageContext

  public init(context: PageContext) {
    self.context = context
  }

  public var title: String { words[.searchTitle] }
  public var address: String { "/tim-kiem/" }
  public var needs: PageNeeds {
    var needs = PageNeeds()
    needs.hasOwnSearch = true
    needs.script = context.assets.searchScript
    return needs
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title)
    SearchForm(words: words, action: href(address), id: "tim_kiem", prompt: .searchLabel)
    div(.id("ket_qua"), Attribute("aria-live", fixed: "polite")) { "" }
    noscript { p { words[.searchNeedsScript] } }
    SectionLinks(context: context, words: words)
  }
}

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
    LinkColumns(context: context, title: words[.keywords], links: keywords)
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

/// The list of feeds.
public struct FeedListPage: Page {
  public let context: PageContext
  /// The feeds by title, as addresses from the site's root.
  public let lines: [Crumb]

  public init(context: PageContext, lines: [Crumb]) {
    self.context = context
    self.lines = lines
  }

  public var title: String { words[.feeds] }
  public var address: String { "/rss/" }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words[.feedsText])
    ul(.class("quiet-list")) {
      for line in lines {
        li {
          a(.class("see-all"), .href(href(line.address))) { line.title }
          " "
          span(.class("small muted")) { context.absolute(line.address) }
        }
      }
    }
  }
}

/// The sections and areas of the site.
struct SectionLinks: Component {
  let context: PageContext
  let words: Words

  var body: some HTML {
    LinkColumns(context: context, title: words[.sections], links: sections)
    LinkColumns(
      context: context, title: words[.subjects],
      links: Area.allCases.map { Crumb($0.name, "/linh-vuc/\($0.rawValue)/") })
  }

  private var sections: [Crumb] {
    ContentType.allCases.filter { $0 != .page }.map { Crumb(context.title(of: $0), "/\($0.folder)/") }
      + [
        Crumb(words[.statistics], "/thong-ke/"), Crumb(words[.procedureChanges], "/tthc/thay-doi/"),
        Crumb(words[.feeds], "/rss/"),
      ]
  }
}

/// Links in columns under a heading; nothing where there are none.
struct LinkColumns: Component {
  let context: PageContext
  let title: String
  let links: [Crumb]

  var body: some HTML {
    if !links.isEmpty {
      section {
        h2 { title }
        ul(.class("quiet-list columns")) {
          for link in links { li { a(.class("see-all"), .href(context.href(link.address))) { link.title } } }
        }
      }
    }
  }
}
