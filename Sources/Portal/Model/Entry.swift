public import VietnameseText

/// One item of content: what its file says, where it is published and whether.
///
/// A class because lists, archives, keywords and the audit all point to the same immutable item.
public final class Entry: Sendable {
  /// The file's path from the portal's root, such as `content/tin-tuc/khai-truong.md`.
  public let file: String
  public let type: ContentType
  public let common: Common
  public let details: Details
  /// The address of its page from the site's root, such as `/tin-tuc/2026/03/khai-truong/`.
  public let address: String
  public let fate: Fate
  public let body: BodySource
  /// The file of the Vietnamese original, where this is a translation.
  public let originalFile: String?

  package init(
    file: String, type: ContentType, common: Common, details: Details, address: String, fate: Fate, body: BodySource,
    originalFile: String? = nil
  ) {
    self.file = file
    self.type = type
    self.common = common
    self.details = details
    self.address = address
    self.fate = fate
    self.body = body
    self.originalFile = originalFile
  }

  /// The title, as the editor wrote it.
  public var title: String { common.title }
  /// The day of publication in Vietnam, where the item has one.
  public var date: CivilDate? { common.date?.date }
  /// The BCP 47 tag of the language of title and body.
  public var language: String { common.language ?? "vi" }

  /// The fields of the entry's own type.
  public enum Details: Sendable {
    case article(Article)
    case plan(Plan)
    case procedure(Procedure)
    case contact(Contact)
    case bulletin(Bulletin)
    case document(Document)
    case index(ReformIndex)
    case question(Question)
    case video(Video)
    case page(FreePage)
  }

  /// The Markdown below the front matter, inside the bytes of its file.
  public struct Body: Sendable {
    /// The whole file.
    public let source: [UInt8]
    /// Where the Markdown begins.
    public let offset: Int
    /// The line of the file on which the Markdown begins, counted from 1.
    public let firstLine: Int

    /// The Markdown of `source` from `offset` on.
    public init(source: [UInt8], offset: Int, firstLine: Int) {
      self.source = source
      self.offset = offset
      self.firstLine = firstLine
    }

    /// The Markdown's bytes.
    public var markdown: ArraySlice<UInt8> { source[offset...] }
  }
}

/// What became of a source file.
public enum Fate: Sendable, Hashable {
  case published
  case draft
  /// Published from this day on.
  case scheduled(CivilDate)
  /// No longer published since this day.
  case expired(CivilDate)
  /// Not published because of faults, whose codes are given.
  case rejected([FaultCode])

  /// The word that stands in reports and JSON.
  public var name: String {
    switch self {
    case .published: "published"
    case .draft: "draft"
    case .scheduled: "scheduled"
    case .expired: "expired"
    case .rejected: "rejected"
    }
  }
}
