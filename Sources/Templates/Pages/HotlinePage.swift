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
