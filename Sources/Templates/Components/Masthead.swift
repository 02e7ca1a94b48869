internal import HTML
internal import Portal

/// The head of every page, set like the head of an official document: parent agency, agency, the section's name.
struct Masthead: Component {
  let parts: ChromeParts
  let hasSearch: Bool

  var body: some HTML {
    a(.class("skip"), .href("#noi_dung")) { parts.words[.skip] }
    header(.class("masthead")) {
      if parts.site.isDemonstration {
        p(.class("demonstration")) { parts.words[.demonstration] }
      }
      div(.class("masthead-row")) {
        a(.class("brand"), .href(parts.href("/"))) {
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
        if hasSearch {
          SearchForm(words: parts.words, action: parts.href("/tim-kiem/"), id: "tim_dau_trang")
        }
        DisplayTools(words: parts.words)
      }
    }
    "\n"
  }
}

/// The reader's own text size and contrast; shown only where the script that obeys them runs.
struct DisplayTools: Component {
  let words: Words

  var body: some HTML {
    div(.class("tools"), Attribute("role", fixed: "group"), .label(words[.display])) {
      button(Attribute("type", fixed: "button"), Attribute("data-text", fixed: "0"), .label(words[.textNormal])) { "A" }
      button(Attribute("type", fixed: "button"), Attribute("data-text", fixed: "1"), .label(words[.textLarge])) { "A+" }
      button(Attribute("type", fixed: "button"), Attribute("data-text", fixed: "2"), .label(words[.textLargest])) {
        "A++"
      }
      button(
        Attribute("type", fixed: "button"), Attribute("data-contrast", fixed: ""),
        Attribute("aria-pressed", fixed: "false")
      ) { words[.contrast] }
    }
  }
}

/// A plain form that asks the search page.
struct SearchForm: Component {
  let words: Words
  let action: String
  let id: String
  var prompt: Word = .searchHint
  var submit: Word = .search

  var body: some HTML {
    form(
      .class("search-form"), Attribute("role", fixed: "search"), Attribute("action", action),
      Attribute("method", fixed: "get")
    ) {
      label(Attribute("for", id)) { words[prompt] }
      input(
        .id(id), Attribute("type", fixed: "search"), Attribute("name", fixed: "q"),
        Attribute("autocomplete", fixed: "off"))
      button(Attribute("type", fixed: "submit")) { words[submit] }
    }
  }
}
