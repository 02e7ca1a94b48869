internal import VietnameseText

/// What a quota counts: a type of content, or one kind of it.
///
/// Plans say it in words ("tin, bài", "đối thoại"); data says it by its folder or by the kind's ASCII form.
public struct Countable: Hashable, Sendable {
  /// The type of content.
  public let type: ContentType
  /// The ASCII form of the only kind that counts: an ``Article/Kind``, or the slug of a document's type.
  public let kind: String?

  /// Every item of a type, or only those of a kind.
  public init(_ type: ContentType, kind: String? = nil) {
    self.type = type
    self.kind = kind
  }

  /// What the words of a plan count; nothing when no type and no kind is called so.
  ///
  /// Types are tried before kinds: "tin, bài", and "tin" or "bài" alone, mean every article. To count one of these
  /// kinds alone a quota says so in its field for the kind.
  public init?(_ words: String) {
    let key = Self.key(words)
    if let type = Self.typesByKey[key] {
      self.init(type)
    } else if let kind = Self.kindsByKey[key] {
      self.init(.article, kind: kind.rawValue)
    } else {
      return nil
    }
  }

  /// What a quota counts: its words, narrowed by its kind; nothing when either is unknown.
  public init?(_ quota: Quota) {
    guard let countable = Countable(quota.count.value) else { return nil }
    guard let words = quota.kind?.value else {
      self = countable
      return
    }
    switch countable.type {
    case .article:
      guard let kind = Self.kindsByKey[Self.key(words)], countable.kind == nil || countable.kind == kind.rawValue else {
        return nil
      }
      self.init(.article, kind: kind.rawValue)
    case .document: self.init(.document, kind: Vietnamese.slug(words))
    default: return nil
    }
  }

  /// The name in data: the type's folder (`tin-tuc`), or the kind's ASCII form (`doi-thoai`).
  public var name: String { kind ?? type.folder }

  /// The name as a page shows it: "Tin, bài", "Đối thoại".
  public var title: String {
    guard let kind else { return type.name }
    return Article.Kind(rawValue: kind)?.name ?? "\(type.name) (\(kind))"
  }

  /// Whether an item is of the type and the kind.
  public func includes(_ entry: Entry) -> Bool {
    guard entry.type == type else { return false }
    guard let kind else { return true }
    return entry.article?.kind?.rawValue == kind || entry.document.map { Vietnamese.slug($0.kind) } == kind
  }

  /// What an editor who wrote something unknown probably meant.
  public static func suggestion(for words: String) -> String? {
    let names = ContentType.allCases.flatMap { [$0.name, $0.folder] } + Article.Kind.allCases.map(\.name)
    return Vietnamese.suggestion(for: words, among: names + ["bản tin"])
  }
}

extension Countable {
  /// The kind of article that an editor who wrote something unknown probably meant.
  public static func suggestion(forKind words: String) -> String? {
    Vietnamese.suggestion(for: words, among: Article.Kind.allCases.map(\.name))
  }

  /// Letters and digits of the folded words.
  private static func key(_ words: String) -> String {
    String(decoding: Vietnamese.foldedBytes(words).filter(isLetterOrDigit), as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte >= 0x80
    }
  }

  private static let typesByKey: [String: ContentType] = {
    var types: [String: ContentType] = [:]
    for type in ContentType.allCases {
      for words in [type.folder, type.rawValue, type.rawValue + "s", type.name] + otherWords(for: type) {
        types[key(words)] = type
      }
    }
    return types
  }()

  private static let kindsByKey: [String: Article.Kind] = {
    var kinds: [String: Article.Kind] = [:]
    for kind in Article.Kind.allCases {
      for words in [kind.rawValue, kind.name] + kind.spellings + otherWords(for: kind) { kinds[key(words)] = kind }
    }
    return kinds
  }()

  /// What plans call a type beside its name.
  private static func otherWords(for type: ContentType) -> [String] {
    switch type {
    case .article:
      [
        "tin", "bài", "bài viết", "bài, tin", "tin và bài", "tin, bài viết", "tin, bài, phóng sự", "tin, bài CCHC",
        "tin, bài về cải cách hành chính", "news",
      ]
    case .bulletin: ["bản tin", "số bản tin", "bản tin điện tử", "bản tin điện tử cải cách hành chính", "bản tin CCHC"]
    case .procedure: ["thủ tục", "TTHC"]
    case .contact: ["số điện thoại đường dây nóng", "hotline"]
    case .question: ["câu hỏi", "hỏi, đáp"]
    case .video: ["video hướng dẫn", "video clip", "clip"]
    case .index: ["indices"]
    case .plan, .document, .page: []
    }
  }

  private static func otherWords(for kind: Article.Kind) -> [String] {
    switch kind {
    case .dialogue: ["đối thoại doanh nghiệp", "đối thoại với doanh nghiệp", "đối thoại với người dân, doanh nghiệp"]
    case .training: ["lớp tập huấn", "hội nghị tập huấn"]
    default: []
    }
  }
}
