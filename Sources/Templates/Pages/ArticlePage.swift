public import HTML
public import Portal
internal import VietnameseText

/// An article.
public struct ArticlePage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  public let body: EntryBody
  /// The neighbours in the section's list.
  public let newer: Entry?
  public let older: Entry?
  /// The entries that link here.
  public let backlinks: [Entry]

  public init(
    context: PageContext, entry: Entry, body: EntryBody, newer: Entry? = nil, older: Entry? = nil,
    backlinks: [Entry] = []
  ) {
    self.context = context
    self.entry = entry
    self.body = body
    self.newer = newer
    self.older = older
    self.backlinks = backlinks
  }

  public var pageClass: StaticString { "page article" }

  public func writeLinkedData(of card: ShareCard, at url: String, to page: inout HTMLBuffer) {
    let agency = context.portal.site.agency
    page.append(LinkedData.start)
    page.append(#"{"@context":"https://schema.org","@type":"NewsArticle","headline":"#)
    page.append(quoting: entry.title)
    if let summary = entry.common.summary { page.append(#","description":"#, quoting: summary) }
    page.append(#","inLanguage":"#, quoting: language)
    if let date = entry.common.date { page.append(#","datePublished":"#, quoting: date.rfc3339) }
    page.append(#","url":"#, quoting: url)
    page.append(#","mainEntityOfPage":"#, quoting: url)
    if let picture = card.picture { page.append(#","image":"#, quoting: context.absolute(picture.address)) }
    if let author = entry.common.author {
      page.append(#","author":{"@type":"Person","name":"#, quoting: author)
    } else {
      page.append(#","author":{"@type":"GovernmentOrganization","name":"#, quoting: agency)
    }
    page.append(#"},"publisher":{"@type":"GovernmentOrganization","name":"#, quoting: agency)
    page.append("}")
    let tags = entry.common.tags
    if !tags.isEmpty { page.append(#","keywords":"#, quoting: tags.prefix(12).joined(separator: ", ")) }
    page.append("}")
    page.append(LinkedData.end)
  }

  @HTMLBuilder public var content: some HTML {
    article {
      header(.class("article-head")) {
        PageHeading(title: title)
        ArticleFacts(context: context, words: words, entry: entry)
      }
      if let lead = entry.common.summary, !lead.isEmpty {
        p(.class("lead")) { lead }
      }
      LeadPicture(context: context, words: words, entry: entry)
      prose
      EntryFoot(context: context, words: words, entry: entry)
    }
    Backlinks(context: context, words: words, entries: backlinks)
    Neighbours(context: context, words: words, newer: newer, older: older)
  }
}

/// The line below an article's title: day, kind, area, unit.
struct ArticleFacts: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    ul(.class("meta")) {
      if let date = entry.date {
        li { DateView(date, words) }
      }
      if let kind = entry.article?.kind {
        li(own) { kind.name }
      }
      if let area = entry.common.area {
        li(own) { a(.href(context.href("/linh-vuc/\(area.rawValue)/"))) { area.name } }
      }
      if let unit = entry.common.unit?.value, let name = context.portal.unitName(unit, on: entry.date) {
        li(own) { a(.href(context.href("/don-vi/\(unit)/"))) { name } }
      }
    }
  }

  /// Marks names that exist in Vietnamese only.
  private var own: Attribute { Attribute("lang", words.language == "vi" ? nil : "vi") }
}

/// Links to the neighbours in a list.
struct Neighbours: Component {
  let context: PageContext
  let words: Words
  let newer: Entry?
  let older: Entry?

  var body: some HTML {
    if newer != nil || older != nil {
      nav(.class("neighbours"), .label("\(words[.previousArticle]), \(words[.nextArticle])")) {
        if let older {
          a(.href(context.href(older.address)), Attribute("rel", fixed: "prev")) {
            span { words[.previousArticle] }
            older.title
          }
        }
        if let newer {
          a(.class("next"), .href(context.href(newer.address)), Attribute("rel", fixed: "next")) {
            span { words[.nextArticle] }
            newer.title
          }
        }
      }
    }
  }
}
