public import HTML
public import Portal
internal import VietnameseText

/// The hotline: every contact with large targets to tap.
public struct HotlinePage: IntroducedPage {
  public let context: PageContext
  /// In the order in which they are shown.
  public let contacts: [Entry]
  public var introduction: EntryBody?

  public init(context: PageContext, contacts: [Entry], introduction: EntryBody? = nil) {
    self.context = context
    self.contacts = contacts
    self.introduction = introduction
  }

  public var introducedType: ContentType? { .contact }
  public var title: String { context.title(of: .contact) }
  public var address: String { "/duong-day-nong/" }
  public var pageClass: StaticString { "page hotline" }
  public var needs: PageNeeds { introduction?.needs ?? PageNeeds() }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title)
    Prose(introduction?.markup)
    if let petition = context.portal.site.petition?.value {
      p { a(.class("button"), .href(petition), Attribute("rel", fixed: "noopener")) { words[.petition] } }
    }
    if contacts.isEmpty {
      Notice { p { words[.emptySection] } }
    } else {
      ul(.class("contacts")) {
        for entry in contacts {
          li {
            h2 { a(.href(href(entry.address))) { entry.title } }
            ContactFacts(context: context, words: words, entry: entry)
          }
        }
      }
    }
  }
}

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
        "@context": "https://schema.org", "@type": "ContactPoint", "name": .string(entry.title),
        "telephone": .string(phone.value.tel.replacing("tel:", with: "")), "email": .text(contact.email?.value),
        "areaServed": .text(contact.scope),
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

/// Whom to call, about what, when, and when somebody last tried.
struct ContactFacts: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    if let contact = entry.contact {
      for phone in contact.phones {
        p { a(.class("tel"), .href(phone.value.tel)) { phone.value.grouped } }
      }
      Facts {
        Fact(words[.scope], contact.scope)
        if let email = contact.email?.value {
          Fact(words[.email]) { a(.href("mailto:" + email)) { email } }
        }
        Fact(words[.addressLine], contact.address)
        Fact(words[.hours], contact.hours)
        Fact(words[.inCharge], contact.inCharge)
        if let check = contact.checked { LastCheck(words: words, check: check) }
      }
    }
  }
}

/// When a contact was last tried.
struct LastCheck: Component {
  let words: Words
  let check: Contact.Check

  var body: some HTML {
    if check.date != nil || check.result != nil {
      Fact(words[.checked]) {
        if let date = check.date { DateView(date, words) }
        if let result = check.result { check.date == nil ? result : " – \(result)" }
      }
    }
  }
}
