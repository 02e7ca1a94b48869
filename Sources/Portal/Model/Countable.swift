internal import VietnameseText

/// What a quota counts: a type of content, or one kind of article.
public struct Countable: Sendable, Hashable {
  public let type: ContentType
  /// The kinds of article that count; none means all.
  public let kinds: [Article.Kind]

  /// A type as a whole.
  public init(_ type: ContentType) {
    self.type = type
    kinds = []
  }

  private init(kinds: [Article.Kind]) {
    type = .article
    self.kinds = kinds
  }

  /// What an editor means by "tin, bài", "bản tin", "đối thoại", `video`, or the name of a folder.
  ///
  /// "Tin, bài" is every article: several plans say it so, and both kinds count.
  public init?(_ text: String) {
    let key = Vietnamese.fieldKey(text).filter { $0 != "," && $0 != "/" }
    if ["tinbai", "tinbaiviet", "tinvabai", "tintuc", "tin", "bai", "baiviet", "article"].contains(key) {
      self.init(.article)
    } else if ["bantin", "bantindientu", "sobantin", "bantincchc", "bulletin"].contains(key) {
      self.init(.bulletin)
    } else if let type = ContentType.allCases.first(where: { type in
      [type.folder, type.name, type.rawValue].contains { Vietnamese.fieldKey($0) == key }
    }) {
      self.init(type)
    } else if let kind = Article.Kind(spelling: text) {
      self.init(kinds: [kind])
    } else {
      return nil
    }
  }

  /// The name under which counts are reported: the type's folder, or the kind's ASCII name.
  public var name: String {
    kinds.first?.rawValue ?? type.folder
  }

  /// The name as a page shows it.
  public var title: String {
    kinds.first?.name ?? type.name
  }

  /// What an editor who wrote something unknown probably meant.
  public static func suggestion(for text: String) -> String? {
    let names =
      ContentType.allCases.flatMap { [$0.name, $0.folder] } + Article.Kind.allCases.map(\.name) + [
        "bản tin", "tin, bài",
      ]
    return Vietnamese.suggestion(for: text, among: names)
  }
}
