public import HTML
public import Portal

/// A free page: about, contact, guidance.
public struct PlainPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  public let body: EntryBody
  public let backlinks: [Entry]

  public init(
    context: PageContext, entry: Entry, body: EntryBody, backlinks: [Entry] = []
  ) {
    self.context = context
    self.entry = entry
    self.body = body
    self.backlinks = backlinks
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: entry.common.summary)
      LeadPicture(context: context, words: words, entry: entry)
      prose
      EntryFoot(context: context, words: words, entry: entry)
    }
    Backlinks(context: context, words: words, entries: backlinks)
  }
}
