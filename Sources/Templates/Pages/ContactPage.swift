public import HTML
public import Portal
internal import VietnameseText

/// A contact on a page of its own.
public struct ContactPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  public let body: EntryBody

  public init(context: PageContext, entry: Entry, body: EntryBody) {
    self.context = context
    self.entry = entry
    self.body = body
  }

  public var linkedData: [JSON] {
    guard let contact = entry.contact else { return [] }
    return contact.phones.map { phone in
      [
        "@context": "https://schema.org", "@type": "ContactPoint", "contactType": "hotline",
        "name": .string(entry.title),
        "telephone": .string(phone.value.tel.replacing("tel:", with: "")), "email": .text(contact.email?.value),
        "description": .text(contact.scope ?? entry.common.summary), "url": .string(context.absolute(address)),
      ]
    }
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: entry.common.summary)
    ContactFacts(context: context, words: words, entry: entry)
    prose
    EntryFoot(context: context, words: words, entry: entry)
  }
}
