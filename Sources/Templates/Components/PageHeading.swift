internal import HTML

/// The page's only `h1`, with a lead below it where there is one.
struct PageHeading: Component {
  let title: String
  var lead: String?
  /// The language, where the title is in another one than the page.
  var language: String?

  var body: some HTML {
    // Titles that fill a phone are set smaller.
    h1(title.utf8.count > 200 ? .class("long") : Attribute("class", nil), Attribute("lang", language)) { title }
    if let lead, !lead.isEmpty {
      p(.class("lead")) { lead }
    }
  }
}

/// A rendered body, or nothing.
struct Prose: Component {
  let markup: SafeMarkup?

  init(_ markup: SafeMarkup?) {
    self.markup = markup
  }

  var body: some HTML {
    if let markup, !markup.isEmpty {
      div(.class("prose")) { markup }
    }
  }
}
