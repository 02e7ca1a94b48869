public import HTML
public import Portal
internal import VietnameseText

/// An issue of the e-bulletin.
public struct BulletinPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  let bulletin: Bulletin
  public let body: EntryBody

  public init(context: PageContext, entry: Entry, bulletin: Bulletin, body: EntryBody) {
    self.context = context
    self.entry = entry
    self.bulletin = bulletin
    self.body = body
  }

  public var linkedData: [JSON] {
    [
      [
        "@context": "https://schema.org", "@type": "PublicationIssue", "name": .string(entry.title),
        "issueNumber": .int(bulletin.issue), "datePublished": .text(entry.date?.iso),
        "publisher": bulletin.publisher.map { ["@type": "GovernmentOrganization", "name": .string($0)] },
        "url": .string(context.absolute(address)), "inLanguage": .string(language),
      ]
    ]
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: entry.common.summary)
      Facts {
        Fact(
          words[.number],
          bulletin.year.map { words(.issueOf, String(bulletin.issue), String($0)) }
            ?? words(.issueNumber, bulletin.issue))
        Fact(words[.period], bulletin.period)
        Fact(words[.publisher], bulletin.publisher)
        if let day = entry.date { Fact(words[.published]) { DateView(day, words) } }
        Fact(words[.fullText]) {
          ReferencedFile(context: context, entry: entry, reference: bulletin.file.value, title: title)
        }
      }
      prose
      EntryFoot(context: context, words: words, entry: entry)
    }
  }
}
