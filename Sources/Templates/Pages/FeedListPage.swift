public import HTML
internal import Portal

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
