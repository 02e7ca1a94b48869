internal import HTML
internal import Portal
internal import VietnameseText

/// What stands below an entry's body: source, appraisal, keywords.
///
/// Its frame is written by hand: it stands on every entry's page, and most of its facts are missing on most.
struct EntryFoot: HTML {
  let context: PageContext
  let words: Words
  let entry: Entry

  func write(to page: inout HTMLBuffer) {
    if !entry.common.attachments.isEmpty {
      AttachmentList(context: context, words: words, entry: entry).write(to: &page)
    }
    guard hasFacts else { return }
    page.append("<footer class=\"entry-foot\"")
    words.markTongue(&page)
    page.append("><dl class=\"facts\">")
    if let author = entry.common.author { Fact(words[.author], author).write(to: &page) }
    if let source = entry.common.source { SourceFact(words: words, source: source).write(to: &page) }
    if let review = entry.common.reviewed { ReviewFact(words: words, review: review).write(to: &page) }
    let tags = entry.common.tags
    if !tags.isEmpty {
      Fact(words[.keywords]) { Keywords(context: context, words: words, tags: tags) }.write(to: &page)
    }
    page.append("</dl></footer>")
  }

  private var hasFacts: Bool {
    let common = entry.common
    return common.author != nil || common.source != nil || common.reviewed != nil || !common.tags.isEmpty
  }
}

/// Where an entry was taken from.
struct SourceFact: Component {
  let words: Words
  let source: Common.Source

  var body: some HTML {
    if let name = source.name ?? source.url?.value {
      Fact(words[.source]) {
        if let url = source.url?.value {
          a(.href(url)) { name }
        } else {
          name
        }
        if let date = source.date {
          ", "
          DateView(date, words)
        }
      }
    }
  }
}

/// Who appraised an entry, and when.
struct ReviewFact: Component {
  let words: Words
  let review: Common.Review

  var body: some HTML {
    if review.by != nil || review.on != nil {
      Fact(words[.reviewed]) {
        review.by
        if let day = review.on {
          if review.by != nil { ", " }
          DateView(day, words)
        }
      }
    }
  }
}

/// The keywords; beyond what one reads at a glance, behind a disclosure.
struct Keywords: Component {
  let context: PageContext
  let words: Words
  let tags: [String]

  private static let glance = 24

  var body: some HTML {
    KeywordLinks(context: context, tags: tags.prefix(Self.glance))
    if tags.count > Self.glance {
      details {
        summary { words(.moreKeywords, tags.count - Self.glance) }
        KeywordLinks(context: context, tags: tags.dropFirst(Self.glance))
      }
    }
  }
}

/// Keywords as plain links with commas between them.
struct KeywordLinks: HTML {
  let context: PageContext
  let tags: ArraySlice<String>

  func write(to page: inout HTMLBuffer) {
    for (index, tag) in tags.enumerated() {
      if index > 0 { page.append(", ") }
      guard let slug = context.portal.slug(ofKeyword: tag) else {
        page.append(escaping: tag)
        continue
      }
      page.append("<a href=\"")
      context.location.write("/tu-khoa/", to: &page)
      page.append(escaping: slug)
      page.append("/\" rel=\"tag\">")
      page.append(escaping: tag)
      page.append("</a>")
    }
  }
}
