internal import HTML
internal import Portal

/// A list of items: the day in a narrow column, the title as the link, one line of summary.
///
/// Written by hand rather than by elements: lists are the most of what is written to ten thousand pages.
struct EntryList: HTML {
  let context: PageContext
  let words: Words
  let entries: [Entry]
  /// Whether dates stand in front; lists of things without dates go without.
  var hasDates = true
  var heading: Heading = .two

  /// The level of the items' titles in the page's outline.
  enum Heading { case two, three, none }

  func write(to page: inout HTMLBuffer) {
    page.append(hasDates ? "<ul class=\"items dated\">\n" : "<ul class=\"items\">\n")
    for entry in entries { write(entry, to: &page) }
    page.append("</ul>\n")
  }

  private func write(_ entry: Entry, to page: inout HTMLBuffer) {
    page.append("<li>")
    if hasDates, let date = entry.date { DateView(date, words).write(to: &page) }
    let tag: StaticString? =
      switch heading {
      case .two: "h2"
      case .three: "h3"
      case .none: nil
      }
    page.append("<div>")
    if let tag {
      page.append("<")
      page.append(tag)
      page.append(" class=\"item-title\">")
    }
    page.append("<a href=\"")
    page.append(escaping: context.href(entry.address))
    if entry.language != words.language {
      page.append("\" lang=\"")
      page.append(escaping: entry.language)
    }
    page.append("\">")
    page.append(escaping: entry.title)
    page.append("</a>")
    if let tag {
      page.append("</")
      page.append(tag)
      page.append(">")
    }
    if let summary = entry.common.summary, !summary.isEmpty {
      page.append("<p>")
      page.append(escaping: summary)
      page.append("</p>")
    }
    page.append("</div></li>\n")
  }
}
