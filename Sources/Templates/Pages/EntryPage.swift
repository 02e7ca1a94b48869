internal import HTML
public import Portal

/// A page that shows one entry; what the frame must know comes from the entry's common fields.
public protocol EntryPage: Page {
  var entry: Entry { get }
  /// The entry's body.
  var body: EntryBody { get }
}

extension EntryPage {
  public var title: String { entry.title }
  public var address: String { entry.address }
  public var description: String? { entry.common.summary }
  public var language: String { entry.language }

  public var trail: [Crumb] {
    entry.type == .page ? [] : [Crumb(context.title(of: entry.type), "/\(entry.type.folder)/")]
  }

  public var card: ShareCard {
    var card = ShareCard()
    card.isArticle = entry.type == .article
    card.published = entry.common.date
    card.modified = entry.common.updated
    card.creator = entry.common.author
    card.subjects = entry.common.tags
    if let picture = entry.common.image {
      card.picture = context.resolve(picture.file.value, entry)
      card.pictureWords = picture.alt
    }
    return card
  }
}

extension PageContext {
  /// What a section is called: the title of its introduction, or the name of its type.
  public func title(of type: ContentType) -> String {
    portal.introductions[type]?.title ?? type.name
  }
}
