public import HTML
internal import Portal

/// The search page: results where the script runs, and the ways on where it does not.
public struct SearchPage: Page {
  public let context: PageContext

  public init(context: PageContext) {
    self.context = context
  }

  public var title: String { words[.searchTitle] }
  public var address: String { "/tim-kiem/" }
  public var needs: PageNeeds {
    var needs = PageNeeds()
    needs.hasOwnSearch = true
    needs.script = context.assets.searchScript
    return needs
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title)
    SearchForm(words: words, action: href(address), id: "tim_kiem", prompt: .searchLabel)
    div(.id("ket_qua"), Attribute("aria-live", fixed: "polite")) { "" }
    noscript { p { words[.searchNeedsScript] } }
    SectionLinks(context: context, words: words)
  }
}
