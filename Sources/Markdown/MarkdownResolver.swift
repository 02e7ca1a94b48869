/// Answers what only the portal knows: where links lead, what a card says, which documents it holds.
///
/// The engine asks, the resolver answers with data and keeps the faults that it finds, and the engine writes
/// the HTML. The bytes that it is given are valid during the call.
public protocol MarkdownResolver {
  /// Where a link that passed the rules for URLs leads.
  mutating func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer
  /// Where a picture comes from and how large it is.
  mutating func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer
  /// Takes note of a fault in the text that the engine found by itself.
  mutating func note(_ fault: MarkdownFault, at position: SourcePosition)
}

/// The destination of a link or picture, entities and escapes decoded.
public struct LinkDestination {
  /// What follows from the beginning of a URL.
  public enum Kind: Sendable {
    /// `http:`, `https:` or `//host`.
    case web
    /// `mailto:`.
    case mail
    /// `tel:`.
    case telephone
    /// A path, with or without a query and a fragment.
    case relative
    /// `#` and an anchor of the page itself.
    case fragment
  }

  public let bytes: UnsafeBufferPointer<UInt8>
  public let kind: Kind

  /// The destination as text; malformed UTF-8 repaired.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Where a link leads.
public enum LinkAnswer: Sendable {
  /// Where it says.
  case asWritten
  /// An address of the site.
  case address(String)
  /// Nowhere: its text stays, without a link.
  case nowhere
}

/// Where a picture comes from.
public enum ImageAnswer: Sendable {
  /// Where it says.
  case asWritten
  /// An address of the site, with its size in pixels where that is known.
  case address(String, width: Int?, height: Int?)
  /// Nowhere: the words that stand for it are shown.
  case nowhere
}

/// A resolver that leaves every link as it was written: for text outside a portal.
public struct PlainResolver: MarkdownResolver {
  /// The faults found so far.
  public private(set) var faults: [(fault: MarkdownFault, position: SourcePosition)] = []

  public init() {}

  public mutating func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer { .asWritten }

  public mutating func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer { .asWritten }

  public mutating func note(_ fault: MarkdownFault, at position: SourcePosition) { faults.append((fault, position)) }
}
