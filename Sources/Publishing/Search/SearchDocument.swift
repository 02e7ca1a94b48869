internal import Portal
internal import VietnameseText

/// What a result shows of a page before the page itself is asked for its words.
struct SearchDocument: Sendable {
  let title: String
  let address: String
  let date: CivilDate?
  /// The unit, agency or issuer.
  let unit: String?
  let kind: Kind
  /// The area of reform, or the field of a procedure.
  let field: String?

  /// The sorts of pages that a reader tells apart, in the order of the filter.
  enum Kind: Int, CaseIterable, Sendable {
    case procedure, contact, question, document, plan, article, bulletin, index, video, page
    /// A procedure that left the live list.
    case withdrawn

    /// How much more a page of this sort is wanted than another that fits as well, in tenths.
    var weight: Int {
      switch self {
      case .procedure, .contact: 12
      case .question, .document, .plan, .index: 11
      case .article, .video, .page: 10
      case .bulletin: 9
      case .withdrawn: 6
      }
    }

    var name: String {
      switch self {
      case .procedure: ContentType.procedure.name
      case .contact: ContentType.contact.name
      case .question: ContentType.question.name
      case .document: ContentType.document.name
      case .plan: ContentType.plan.name
      case .article: ContentType.article.name
      case .bulletin: ContentType.bulletin.name
      case .index: ContentType.index.name
      case .video: ContentType.video.name
      case .page: ContentType.page.name
      case .withdrawn: "Thủ tục hết hiệu lực"
      }
    }
  }
}

extension SearchDocument {
  /// What the result of `entry` shows.
  init(_ entry: Entry, of portal: Portal) {
    let unit = entry.common.unit.flatMap { portal.unitName($0.value, on: entry.date) }
    title = entry.title
    address = portal.introductions[entry.type] === entry ? "/\(entry.type.folder)/" : entry.address
    date = entry.date
    switch entry.details {
    case .procedure(let procedure):
      kind = procedure.isWithdrawn ? .withdrawn : .procedure
      field = procedure.field
      self.unit = procedure.authority
    case .plan(let plan):
      kind = .plan
      field = entry.common.area?.name
      self.unit = plan.issuer ?? unit
    case .document(let document):
      kind = .document
      field = entry.common.area?.name
      self.unit = document.issuer ?? unit
    default:
      kind = Kind(entry.type)
      field = entry.common.area?.name
      self.unit = unit
    }
  }
}

extension SearchDocument.Kind {
  fileprivate init(_ type: ContentType) {
    self =
      switch type {
      case .article: .article
      case .plan: .plan
      case .procedure: .procedure
      case .contact: .contact
      case .bulletin: .bulletin
      case .document: .document
      case .index: .index
      case .question: .question
      case .video: .video
      case .page: .page
      }
  }
}
