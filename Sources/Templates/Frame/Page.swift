public import HTML
public import Portal
public import VietnameseText

/// A page of the site: what machines are told about it, and what stands between header and footer.
///
/// A template is a structure that conforms; the frame around ``content`` is the same for all.
public protocol Page: HTML, Sendable {
  /// The type of ``content``, inferred.
  associatedtype Content: HTML
  var context: PageContext { get }
  /// The page's own title, without the site's name.
  var title: String { get }
  /// The address from the site's root.
  var address: String { get }
  /// One or two sentences for search engines and for those who share the page.
  var description: String? { get }
  /// The BCP 47 tag of the page's language.
  var language: String { get }
  /// The pages above this one, from the home page down, without either end.
  var trail: [Crumb] { get }
  /// What the page is when it is shared or filed.
  var card: ShareCard { get }
  /// What the page is about, for machines; the trail is added by the frame.
  var linkedData: [JSON] { get }
  /// Writes ``linkedData``; a page of which there are thousands may write its own straight into the buffer.
  func writeLinkedData(of card: ShareCard, at url: String, to page: inout HTMLBuffer)
  /// The same page in other languages.
  var translations: [Translation] { get }
  /// Whether this is a translation that is older than its original.
  var isStale: Bool { get }
  /// What the page needs beyond the site itself, such as the player of a video.
  var needs: PageNeeds { get }
  /// The theme's class for pages of this type.
  var pageClass: StaticString { get }
  /// What stands in `main`, beginning with the page's only `h1`.
  @HTMLBuilder var content: Content { get }
}

extension Page {
  public var description: String? { nil }
  public var language: String { "vi" }
  public var trail: [Crumb] { [] }
  public var card: ShareCard { ShareCard() }
  public var linkedData: [JSON] { [] }
  public func writeLinkedData(of card: ShareCard, at url: String, to page: inout HTMLBuffer) {
    for data in linkedData { LinkedData(data).write(to: &page) }
  }
  public var translations: [Translation] { [] }
  public var isStale: Bool { false }
  public var needs: PageNeeds { PageNeeds() }
  public var pageClass: StaticString { "page" }

  /// The interface's words in the page's language.
  public var words: Words { context.words(language) }

  /// The link to an address of the site.
  public func href(_ address: String) -> String { context.href(address) }
}

/// A step of the way down to a page.
public struct Crumb: Sendable {
  public var title: String
  public var address: String

  public init(_ title: String, _ address: String) {
    self.title = title
    self.address = address
  }
}

/// The same page in another language.
public struct Translation: Sendable {
  public var language: String
  public var address: String

  public init(language: String, address: String) {
    self.language = language
    self.address = address
  }
}

/// What a page is when it is shared (Open Graph) or filed (Dublin Core).
public struct ShareCard: Sendable {
  public var isArticle = false
  public var picture: Target?
  public var pictureWords: String?
  public var published: VietnamMoment?
  /// The day of the last change that matters to readers.
  public var modified: CivilDate?
  public var creator: String?
  public var subjects: [String] = []
  /// Whether search engines should leave the page out.
  public var isHidden = false

  public init() {}
}

/// What a page needs beyond what every page has.
public struct PageNeeds: Sendable {
  /// The player's origin that may be framed, once a reader asks for it.
  public var frame: StaticString?
  /// A script of its own, as an address from the site's root.
  public var script: String?
  /// Whether the page searches already, so that the masthead need not.
  public var hasOwnSearch = false

  public init() {}

  /// Where YouTube's player stands that sets no cookies before it plays.
  public static let player: StaticString = "https://www.youtube-nocookie.com"
}

/// A page that a section's introduction stands on; the introduction is a body, and comes when bodies are rendered.
public protocol IntroducedPage: Page {
  /// The section whose introduction it is; nothing on a page that has none, such as the second of a list.
  var introducedType: ContentType? { get }
  var introduction: EntryBody? { get set }
}
