internal import HTML
internal import Portal

/// The sections and areas of the site.
struct SectionLinks: Component {
  let context: PageContext
  let words: Words

  var body: some HTML {
    LinkColumns(context: context, title: words[.sections], links: sections)
    LinkColumns(
      context: context, title: words[.subjects],
      links: Area.allCases.map { Crumb($0.name, "/linh-vuc/\($0.rawValue)/") })
  }

  private var sections: [Crumb] {
    ContentType.allCases.filter { $0 != .page }.map { Crumb(context.title(of: $0), "/\($0.folder)/") }
      + [
        Crumb(words[.statistics], "/thong-ke/"), Crumb(words[.procedureChanges], "/tthc/thay-doi/"),
        Crumb(words[.openData], "/du-lieu/"), Crumb(words[.feeds], "/rss/"),
      ]
  }
}

/// Links in columns under a heading; nothing where there are none.
struct LinkColumns: Component {
  let context: PageContext
  let title: String
  let links: [Crumb]

  var body: some HTML {
    if !links.isEmpty {
      section {
        h2 { title }
        ul(.class("quiet-list columns")) {
          for link in links { li { a(.class("see-all"), .href(context.href(link.address))) { link.title } } }
        }
      }
    }
  }
}
