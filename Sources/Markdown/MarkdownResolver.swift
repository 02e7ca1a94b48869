public import VietnameseText

/// Answers what only the portal knows: where links lead, what a card says, which documents it holds.
///
/// The engine asks, the resolver answers with data and keeps the faults that it finds, and the engine writes
/// the HTML. The bytes that it is given are valid during the call.
public protocol MarkdownResolver {
  /// Where a link that passed the rules for URLs leads.
  mutating func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer
  /// Where a picture comes from and how large it is.
  mutating func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer
  /// The contact that `::: liên hệ` names; nil where there is none, which the resolver notes as a fault.
  mutating func contact(named name: String, at position: SourcePosition) -> ContactCard?
  /// The file that `::: tệp` names; nil where there is none, which the resolver notes as a fault.
  mutating func file(at path: String, position: SourcePosition) -> FileCard?
  /// The file that `::: video` names; nil where there is none, which the resolver notes as a fault.
  mutating func video(at path: String, position: SourcePosition) -> VideoFile?
  /// The address of the document that a citation names; nil where the portal does not hold it or cannot tell which it is.
  mutating func citation(_ citation: Citation, at position: SourcePosition) -> String?
  /// Takes note of a fault in the text that the engine found by itself.
  mutating func note(_ fault: MarkdownFault, at position: SourcePosition)
}

extension MarkdownResolver {
  public mutating func citation(_ citation: Citation, at position: SourcePosition) -> String? { nil }
  public mutating func contact(named name: String, at position: SourcePosition) -> ContactCard? { nil }
  public mutating func file(at path: String, position: SourcePosition) -> FileCard? { nil }
  public mutating func video(at path: String, position: SourcePosition) -> VideoFile? { nil }
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

/// A contact as a card shows it.
public struct ContactCard: Sendable {
  public var name: String
  /// The contact's own page.
  public var address: String?
  public var phones: [String]
  public var email: String?
  /// Where to go.
  public var place: String?
  public var hours: String?

  public init(
    name: String, address: String? = nil, phones: [String] = [], email: String? = nil, place: String? = nil,
    hours: String? = nil
  ) {
    self.name = name
    self.address = address
    self.phones = phones
    self.email = email
    self.place = place
    self.hours = hours
  }
}

/// A file as a card shows it.
public struct FileCard: Sendable {
  public var address: String
  /// The words of the link.
  public var title: String
  /// The kind of file in the reader's words: "PDF", "Word".
  public var type: String
  /// The size in bytes.
  public var size: Int?

  public init(address: String, title: String, type: String, size: Int?) {
    self.address = address
    self.title = title
    self.type = type
    self.size = size
  }
}

/// A video that the site itself holds.
public struct VideoFile: Sendable {
  public var address: String
  /// The address of captions in WebVTT.
  public var captions: String?
  /// The address of the picture shown before the video is played.
  public var poster: String?

  public init(address: String, captions: String? = nil, poster: String? = nil) {
    self.address = address
    self.captions = captions
    self.poster = poster
  }
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
