public import HTML
public import Portal

/// A free page: about, contact, guidance.
public struct PlainPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  public let body: EntryBody
  public let backlinks: [Entry]
  public let translations: [Translation]
  public let isStale: Bool

  public init(
    context: PageContext, entry: Entry, body: EntryBody, backlinks: [Entry] = [], translations: [Translation] = [],
    isStale: Bool = false
  ) {
    self.context = context
    self.entry = entry
    self.body = body
    self.backlinks = backlinks
    self.translations = translations
    self.isStale = isStale
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: entry.common.summary)
      StaleNotice(words: words, isStale: isStale)
      LeadPicture(context: context, words: words, entry: entry)
      prose
      EntryFoot(context: context, words: words, entry: entry)
    }
    Backlinks(context: context, words: words, entries: backlinks)
  }
}
