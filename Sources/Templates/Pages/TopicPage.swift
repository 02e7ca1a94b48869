public import HTML
public import Portal

/// A page of a list of entries that share a keyword, an area or a unit.
public struct TopicPage: Page {
  public let context: PageContext
  /// What the entries share, as a title.
  public let topic: String
  /// What sort of list this is: "Từ khóa", "Lĩnh vực".
  public let heading: String
  /// What a unit was formed from.
  public let formerly: [String]
  public let entries: [Entry]
  public let pages: Pagination

  public init(
    context: PageContext, topic: String, heading: String, formerly: [String] = [], entries: [Entry], pages: Pagination
  ) {
    self.formerly = formerly
    self.context = context
    self.topic = topic
    self.heading = heading
    self.entries = entries
    self.pages = pages
  }

  public var title: String { pages.title("\(heading): \(topic)", words) }
  public var address: String { pages.address }
  public var pageClass: StaticString { "page list" }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words(.articleCount, pages.total))
    if !formerly.isEmpty { p(.class("muted"), words.tongue) { words(.formerly, formerly.joined(separator: "; ")) } }
    EntryList(context: context, words: words, entries: entries)
    Pager(context: context, words: words, pages: pages)
  }
}
