internal import HTML
internal import Portal

/// A list of items: the day in a narrow column, the title as the link, one line of summary.
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
    if hasDates, heading != .none, words.language == "vi", let cards = context.cards {
      cards.write(entries, heading, to: &page) { item($0).write(to: &$1) }
    } else {
      for entry in entries { item(entry).write(to: &page) }
    }
    page.append("</ul>\n")
  }

  private func item(_ entry: Entry) -> EntryItem {
    EntryItem(location: context.location, words: words, entry: entry, hasDates: hasDates, heading: heading)
  }
}

/// An item of a list.
///
/// Written by hand rather than by elements: lists are the most of what is written to ten thousand pages.
struct EntryItem: HTML {
  let location: SiteLocation
  let words: Words
  let entry: Entry
  var hasDates = true
  var heading: EntryList.Heading = .two

  func write(to page: inout HTMLBuffer) {
    _ = writeParts(to: &page)
  }

  /// Writes the item, and tells where its title's link stands in the page, without the tags that depend on the heading.
  func writeParts(to page: inout HTMLBuffer) -> Range<Int> {
    page.append("<li>")
    if hasDates, let date = entry.date { DateView(date, words).write(to: &page) }
    page.append(heading.start)
    let start = page.count
    page.append("<a href=\"")
    location.write(entry.address, to: &page)
    if entry.language != words.language {
      page.append("\" lang=\"")
      page.append(escaping: entry.language)
    }
    page.append("\">")
    page.append(escaping: entry.title)
    let link = start..<page.count
    page.append(heading.end)
    if let summary = entry.common.summary, !summary.isEmpty {
      page.append("<p>")
      page.append(escaping: summary)
      page.append("</p>")
    }
    page.append("</div></li>\n")
    return link
  }
}

extension EntryList.Heading {
  /// What stands before the link of an item's title.
  var start: StaticString {
    switch self {
    case .two: "<div><h2 class=\"item-title\">"
    case .three: "<div><h3 class=\"item-title\">"
    case .none: "<div>"
    }
  }

  /// What stands behind it.
  var end: StaticString {
    switch self {
    case .two: "</a></h2>"
    case .three: "</a></h3>"
    case .none: "</a>"
    }
  }
}
