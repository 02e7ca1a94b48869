internal import HTML
internal import Portal

/// The head of every page, set like the head of an official document: parent agency, agency, the section's name.
///
/// The menu stands inside it and differs from page to page, so the element is left open here and closed by ``MenuBar``.
struct Masthead: HTML {
  let parts: ChromeParts
  let hasSearch: Bool

  func write(to page: inout HTMLBuffer) {
    a(.class("skip"), .href("#noi_dung"), parts.words.tongue) { parts.words[.skip] }.write(to: &page)
    page.append("\n<header class=\"masthead\"")
    parts.words.markTongue(&page)
    page.append(">\n")
    if parts.site.isDemonstration {
      p(.class("demonstration")) { parts.words[.demonstration] }.write(to: &page)
    }
    page.append("<div class=\"masthead-grid\">\n")
    Brand(parts: parts).write(to: &page)
    if hasSearch {
      SearchForm(words: parts.words, action: parts.href("/tim-kiem/"), id: "tim_dau_trang", isCompact: true)
        .write(to: &page)
    }
    DisplayTools(words: parts.words).write(to: &page)
    page.append("\n")
  }
}

/// The agency's mark and names, as the link to the home page.
struct Brand: Component {
  let parts: ChromeParts

  var body: some HTML {
    a(.class("brand"), .href(parts.href("/")), parts.ownLanguage) {
      if let logo = parts.assets.logo {
        img(
          .class("brand-logo"), .src(parts.href(logo.address)), .alt(""),
          Attribute("width", logo.width.map { String($0) }), Attribute("height", logo.height.map { String($0) }))
      }
      span(.class("brand-words")) {
        if let parent = parts.site.parent {
          span(.class("brand-parent")) { parent }
        }
        span(.class("brand-agency")) { parts.site.agency }
        span(.class("brand-name")) { parts.site.name }
      }
    }
  }
}

/// The reader's own text size and contrast; shown only where the script that obeys them runs.
struct DisplayTools: Component {
  let words: Words

  var body: some HTML {
    div(.class("tools"), Attribute("role", fixed: "group"), .label(words[.display])) {
      size("0", .textNormal, "A")
      size("1", .textLarge, "A+")
      size("2", .textLargest, "A++")
      button(
        Attribute("type", fixed: "button"), Attribute("data-contrast", fixed: ""),
        Attribute("aria-pressed", fixed: "false"), .label(words[.contrast]), Attribute("title", words[.contrast])
      ) { "◐" }
    }
  }

  private func size(_ step: StaticString, _ name: Word, _ sign: String) -> some HTML {
    button(
      Attribute("type", fixed: "button"), Attribute("data-text", fixed: step), .label(words[name]),
      Attribute("title", words[name])
    ) { sign }
  }
}

/// A plain form that asks the search page.
struct SearchForm: Component {
  let words: Words
  let action: String
  let id: String
  var prompt: Word = .searchHint
  var submit: Word = .search
  /// Whether the words for the field stand in it instead of above it, where there is little room.
  var isCompact = false

  var body: some HTML {
    form(
      .class("search-form"), Attribute("role", fixed: "search"), Attribute("action", action),
      Attribute("method", fixed: "get")
    ) {
      label(isCompact ? .class("unseen") : .class("search-words"), Attribute("for", id)) { words[prompt] }
      input(
        .id(id), Attribute("type", fixed: "search"), Attribute("name", fixed: "q"),
        Attribute("placeholder", isCompact ? words[prompt] : nil), Attribute("autocomplete", fixed: "off"))
      button(Attribute("type", fixed: "submit")) { words[submit] }
    }
  }
}
