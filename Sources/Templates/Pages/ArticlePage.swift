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
    if let updated = entry.common.updated { page.append(#","dateModified":"#, quoting: updated.iso) }
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
    if !tags.isEmpty {
      page.append(#","keywords":"#)
      page.append(quoting: tags.prefix(12), separator: ", ")
    }
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
///
/// Written by hand, as are ``Neighbours``: ten thousand articles pay for every element.
struct ArticleFacts: HTML {
  let context: PageContext
  let words: Words
  let entry: Entry

  func write(to page: inout HTMLBuffer) {
    page.append("<ul class=\"meta\"")
    words.markTongue(&page)
    page.append(">")
    if let date = entry.date {
      page.append("<li>")
      DateView(date, words).write(to: &page)
      page.append("</li>")
    }
    if let updated = entry.common.updated, updated != entry.date {
      page.append("<li>")
      page.append(escaping: words[.updated])
      page.append(": ")
      DateView(updated, words).write(to: &page)
      page.append("</li>")
    }
    if let kind = entry.article?.kind {
      start(&page)
      page.append(escaping: kind.name)
      page.append("</li>")
    }
    if let area = entry.common.area { link("/linh-vuc/", area.rawValue, area.name, &page) }
    if let unit = entry.common.unit?.value, let name = context.portal.unitName(unit, on: entry.date) {
      link("/don-vi/", unit, name, &page)
    }
    page.append("</ul>")
  }

  private func link(_ folder: String, _ slug: String, _ name: String, _ page: inout HTMLBuffer) {
    start(&page)
    page.append("<a href=\"")
    context.location.write(folder, to: &page)
    page.append(escaping: slug)
    page.append("/\">")
    page.append(escaping: name)
    page.append("</a></li>")
  }

  /// Marks names that exist in Vietnamese only.
  private func start(_ page: inout HTMLBuffer) {
    page.append(words.language == "vi" ? "<li>" : "<li lang=\"vi\">")
  }
}

/// Links to the neighbours in a list.
struct Neighbours: HTML {
  let context: PageContext
  let words: Words
  let newer: Entry?
  let older: Entry?

  func write(to page: inout HTMLBuffer) {
    guard newer != nil || older != nil else { return }
    page.append("<nav class=\"neighbours\" aria-label=\"")
    page.append(escaping: words[.previousArticle])
    page.append(", ")
    page.append(escaping: words[.nextArticle])
    page.append("\">")
    if let older { link("<a href=\"", older, "\" rel=\"prev\"><span", words[.previousArticle], &page) }
    if let newer { link("<a class=\"next\" href=\"", newer, "\" rel=\"next\"><span", words[.nextArticle], &page) }
    page.append("</nav>")
  }

  private func link(
    _ start: StaticString, _ entry: Entry, _ relation: StaticString, _ word: String, _ page: inout HTMLBuffer
  ) {
    page.append(start)
    context.location.write(entry.address, to: &page)
    page.append(relation)
    words.markTongue(&page)
    page.append(">")
    page.append(escaping: word)
    page.append("</span>")
    page.append(escaping: entry.title)
    page.append("</a>")
  }
}
