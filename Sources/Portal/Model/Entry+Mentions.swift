public import VietnameseText

/// A field that names something else of the portal, with its place.
public struct Mention: Sendable {
  public let text: Located<String>
  public let kind: Kind
  /// The date of a document, where a field of its own holds it.
  public let date: CivilDate?

  public init(_ text: Located<String>, _ kind: Kind, date: CivilDate? = nil) {
    self.text = text
    self.kind = kind
    self.date = date
  }

  /// What a field may name.
  public enum Kind: Sendable {
    /// A file under `content/`.
    case file
    /// A form: a file, or the name of one that lies elsewhere.
    case form
    /// A procedure of the portal.
    case procedure
    /// A document or plan that the entry rests on.
    case basis
    /// A document or plan that the entry replaces, amends or gives way to.
    case document
    /// The document with which the entry was issued.
    case cover
  }
}

extension Entry {
  /// Every field that names something else of the portal, in the order of declaration.
  public func forEachMention(_ visit: (Mention) -> Void) {
    func name(_ text: Located<String>?, _ kind: Mention.Kind) { if let text { visit(Mention(text, kind)) } }
    func name(each texts: [Located<String>], _ kind: Mention.Kind) { for text in texts { name(text, kind) } }
    name(common.image?.file, .file)
    for attachment in common.attachments { name(attachment.file, .file) }
    switch details {
    case .plan(let plan):
      name(each: plan.bases, .basis)
      name(each: plan.replaces, .document)
      name(plan.attachedTo, .cover)
    case .procedure(let procedure):
      name(each: procedure.legal, .basis)
      if let decision = procedure.decision, let number = decision.number {
        visit(Mention(number, .basis, date: decision.date))
      }
      name(procedure.replacedBy, .procedure)
      for paper in procedure.papers { name(paper.form, .form) }
    case .document(let document):
      name(document.file, .file)
      name(each: document.replaces, .document)
      name(each: document.amends, .document)
      name(document.repealedBy, .document)
    case .bulletin(let bulletin): name(bulletin.file, .file)
    case .question(let question): name(question.procedure, .procedure)
    case .video(let video):
      name(video.file, .file)
      name(video.captions, .file)
      name(video.procedure, .procedure)
    case .article, .contact, .index, .page: break
    }
  }

  /// The day on which the entry speaks: that of a document's issue, else that of its publication.
  public var ownDate: CivilDate? { details.ownDay ?? date }
}
