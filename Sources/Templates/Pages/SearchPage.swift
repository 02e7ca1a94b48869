public import HTML
public import Portal
internal import VietnameseText

/// The search page: results where the script runs, and the ways on where it does not.
public struct SearchPage: Page {
  /// The file of the index that the script reads first.
  public static let index = "/tim-kiem/chi-muc/muc-luc.bin"

  public let context: PageContext
  /// Keywords and where their lists are, the most used first.
  public let keywords: [Crumb]
  /// The fields of procedures and where their lists are.
  public let fields: [Crumb]
  /// Whom to call where nothing is found.
  public let hotline: Entry?

  public init(context: PageContext, keywords: [Crumb] = [], fields: [Crumb] = [], hotline: Entry? = nil) {
    self.context = context
    self.keywords = keywords
    self.fields = fields
    self.hotline = hotline
  }

  public var title: String { words[.searchTitle] }
  public var address: String { "/tim-kiem/" }
  public var needs: PageNeeds {
    var needs = PageNeeds()
    needs.hasOwnSearch = true
    needs.script = context.assets.searchScript
    return needs
  }
  public var pageClass: StaticString { "page search-page" }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title)
    SearchQuery(words: words, action: href(address))
    noscript { p { words[.searchNeedsScript] } }
    p(.id("trang_thai"), .class("search-status"), Attribute("role", fixed: "status")) { "" }
    NothingFound(context: context, words: words, hotline: hotline)
    ol(
      .id("ket_qua"), .class("results"), Attribute("data-index", href(Self.index)),
      Attribute("data-base", String(href("/").dropLast())),
      Attribute("data-found", words[.searchFound]), Attribute("data-none", words[.searchNothing]),
      Attribute("data-failed", words[.searchFailed])
    ) { "" }
    template(.id("mau")) {
      li {
        h2(.class("item-title")) { a { "…" } }
        p(.class("small muted")) { "" }
        p(.class("passage")) { "" }
      }
    }
    button(.id("xem_them"), Attribute("type", fixed: "button"), Attribute("hidden", fixed: "")) { words[.searchMore] }
    div(.id("duyet")) {
      p { a(.class("see-all"), .href(href("/so-do-trang/"))) { words[.sitemap] } }
      LinkColumns(context: context, title: words[.byField], links: fields)
      LinkColumns(context: context, title: words[.keywords], links: keywords)
      SectionLinks(context: context, words: words)
    }
  }
}

/// The form with its filters; they are filled and shown by the script, and belong to the address of a query.
struct SearchQuery: Component {
  let words: Words
  let action: String

  var body: some HTML {
    form(
      .id("tim"), .class("search-form"), Attribute("role", fixed: "search"), Attribute("action", action),
      Attribute("method", fixed: "get")
    ) {
      label(.class("search-words"), Attribute("for", "tim_kiem")) { words[.searchLabel] }
      input(
        .id("tim_kiem"), Attribute("type", fixed: "search"), Attribute("name", fixed: "q"),
        Attribute("autocomplete", fixed: "off"))
      button(Attribute("type", fixed: "submit")) { words[.search] }
      div(.class("search-filters"), Attribute("hidden", fixed: "")) {
        filter("loai", .searchKind, .searchAnyKind)
        filter("nam", .searchYear, .searchAnyYear)
        filter("linh-vuc", .searchArea, .searchAnyArea)
      }
    }
  }

  private func filter(_ name: StaticString, _ title: Word, _ any: Word) -> some HTML {
    label {
      span { words[title] }
      select(Attribute("name", fixed: name)) { option(Attribute("value", fixed: "")) { words[any] } }
    }
  }
}

/// What a reader is offered where nothing was found: a spelling, and somebody to call.
struct NothingFound: Component {
  let context: PageContext
  let words: Words
  let hotline: Entry?

  var body: some HTML {
    div(.id("khong_thay"), .class("notice"), Attribute("hidden", fixed: "")) {
      p {
        words[.searchMeant]
        " "
        a { "…" }
        "?"
      }
      if let phone = hotline?.contact?.phones.first?.value {
        p {
          words[.searchCall]
          " "
          a(.class("tel"), .href(phone.tel)) { phone.grouped }
        }
      }
      p { a(.class("see-all"), .href(context.href("/duong-day-nong/"))) { context.title(of: .contact) } }
    }
  }
}
