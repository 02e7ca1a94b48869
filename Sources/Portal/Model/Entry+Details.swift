extension Entry {
  /// The article's own fields, if this is one.
  public var article: Article? { if case .article(let details) = details { details } else { nil } }
  /// The plan's own fields, if this is one.
  public var plan: Plan? { if case .plan(let details) = details { details } else { nil } }
  /// The procedure's own fields, if this is one.
  public var procedure: Procedure? { if case .procedure(let details) = details { details } else { nil } }
  /// The contact's own fields, if this is one.
  public var contact: Contact? { if case .contact(let details) = details { details } else { nil } }
  /// The bulletin's own fields, if this is one.
  public var bulletin: Bulletin? { if case .bulletin(let details) = details { details } else { nil } }
  /// The document's own fields, if this is one.
  public var document: Document? { if case .document(let details) = details { details } else { nil } }
  /// The index's own fields, if this is one.
  public var index: ReformIndex? { if case .index(let details) = details { details } else { nil } }
  /// The question's own fields, if this is one.
  public var question: Question? { if case .question(let details) = details { details } else { nil } }
  /// The video's own fields, if this is one.
  public var video: Video? { if case .video(let details) = details { details } else { nil } }
}
