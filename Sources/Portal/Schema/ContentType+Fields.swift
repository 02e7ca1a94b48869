internal import VietnameseText

extension ContentType {
  /// The fields of a file of the type, the common ones first.
  public var fields: [FieldDescription] { record.entryFields }

  /// The fields that the type has beside the common ones.
  public var ownFields: [FieldDescription] { record.ownFields }

  /// The fields that every type has.
  public static var commonFields: [FieldDescription] { Common.schema.descriptions }

  /// Whether an item of the type needs a day of publication.
  public var needsDate: Bool { record.datesRequired }

  private var record: any EntryRecord.Type {
    switch self {
    case .article: Article.self
    case .plan: Plan.self
    case .procedure: Procedure.self
    case .contact: Contact.self
    case .bulletin: Bulletin.self
    case .document: Document.self
    case .index: ReformIndex.self
    case .question: Question.self
    case .video: Video.self
    case .page: FreePage.self
    }
  }
}

extension EntryRecord {
  fileprivate static var entryFields: [FieldDescription] { entrySchema.descriptions }
  fileprivate static var ownFields: [FieldDescription] { schema.descriptions }
}

extension ContentType {
  /// The type that an editor means by its folder, its name, its English name or a short word such as `tin`.
  public init?(spelling text: String) {
    let key = Vietnamese.fieldKey(text)
    let short: [String: ContentType] = [
      "tin": .article, "bai": .article, "tinbai": .article, "lienhe": .contact, "thutuc": .procedure,
      "duongdaynong": .contact, "bantin": .bulletin, "vanban": .document, "chiso": .index, "hoidap": .question,
      "trang": .page, "kehoach": .plan,
    ]
    let match = Self.allCases.first { type in
      [type.folder, type.name, type.rawValue].contains { Vietnamese.fieldKey($0) == key }
    }
    guard let type = match ?? short[key] else { return nil }
    self = type
  }
}
