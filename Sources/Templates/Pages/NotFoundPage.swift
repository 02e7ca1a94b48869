public import HTML
internal import Portal

/// What a visitor sees at an address that the site does not have.
public struct NotFoundPage: Page {
  public let context: PageContext

  public init(context: PageContext) {
    self.context = context
  }

  public var title: String { words[.notFound] }
  public var address: String { "/404.html" }
  public var card: ShareCard {
    var card = ShareCard()
    card.isHidden = true
    return card
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words[.notFoundText])
    SearchForm(words: words, action: href("/tim-kiem/"), id: "tim_404")
    SectionLinks(context: context, words: words)
  }
}
