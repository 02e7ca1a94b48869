public import HTML
internal import Portal

/// The list of feeds.
public struct FeedListPage: Page {
  public let context: PageContext
  public let lines: [Line]

  /// A feed, with its addresses from the site's root.
  public struct Line: Sendable {
    let title: String
    let rss: String
    let json: String

    public init(title: String, rss: String, json: String) {
      self.title = title
      self.rss = rss
      self.json = json
    }
  }

  public init(context: PageContext, lines: [Line]) {
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
          a(.class("see-all"), .href(href(line.rss))) { line.title }
          " "
          span(.class("small muted")) { context.absolute(line.rss) }
          " · "
          a(.class("small"), .href(href(line.json))) { "JSON Feed" }
        }
      }
    }
  }
}
