public import HTML
public import VietnameseText

/// The HTML of a text and what was learnt while it was written.
public struct RenderedBody: Sendable {
  /// The HTML.
  public var markup: SafeMarkup
  /// The headings, in order.
  public var headings: [Heading]
  /// The anchors that links can point at, headings included, in order.
  public var anchors: [String]
  /// The links to anchors of the page itself; a template may have anchors that the text does not.
  public var fragmentLinks: [FragmentLink]
  /// The documents that the text names, in order.
  public var citations: [FoundCitation]
  /// Whether the HTML holds YouTube's player, which a page must allow to be framed.
  public var holdsPlayer = false
  /// The first picture that the resolver accepted, as it was written.
  public var firstImage: String?
  /// The text without marks, where it was asked for: one line for each block.
  public var plainText: [UInt8]
}

/// A heading of a text.
public struct Heading: Hashable, Sendable {
  /// The level in the page, 1 to 6.
  public var level: Int
  /// The words, without marks.
  public var text: String
  /// The heading's anchor, unique in the page.
  public var anchor: String
  public var position: SourcePosition
}

/// A document that a text names.
public struct FoundCitation: Hashable, Sendable {
  public var citation: Citation
  public var position: SourcePosition
}

/// A link to an anchor of the page it stands in.
public struct FragmentLink: Hashable, Sendable {
  /// What follows the number sign.
  public var fragment: String
  public var position: SourcePosition
}
