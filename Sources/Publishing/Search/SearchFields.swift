internal import Portal
internal import VietnameseText

/// The values of an entry's fields as one text, in which no phrase runs from one value to the next.
struct SearchFields {
  private(set) var bytes: [UInt8] = []

  /// The words that stand for `entry` in search beside its title and body.
  init(_ entry: Entry, of portal: Portal) {
    let common = entry.common
    bytes.reserveCapacity(512)
    add(common.summary)
    add(common.unit.flatMap { portal.unitName($0.value, on: entry.date) })
    add(common.author)
    add(common.source?.name)
    add(common.area?.name)
    for tag in common.tags { add(tag) }
    for attachment in common.attachments { add(attachment.title) }
    switch entry.details {
    case .article(let article): add(article.kind?.name)
    case .plan(let plan): add(plan)
    case .procedure(let procedure): add(procedure)
    case .contact(let contact): add(contact)
    case .bulletin(let bulletin): add(bulletin)
    case .document(let document): add(document)
    case .index(let index): add(index)
    case .question: break
    case .video(let video):
      add(video.topic)
      add(video.transcript)
    case .page: break
    }
  }

  private mutating func add(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: "\n|\n".utf8)
  }

  /// Adds the digits of a code or number in one piece, as people type what they read in groups.
  private mutating func add(digitsOf text: String) {
    let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if digits.count < text.utf8.count { add(String(decoding: digits, as: UTF8.self)) }
  }

  private mutating func add(_ date: CivilDate?) {
    guard let date else { return }
    add("\(date.day)/\(date.month)/\(date.year)")
  }

  private mutating func add(_ plan: Plan) {
    add(plan.number?.value)
    add(plan.issued)
    for text in [plan.issuer, plan.parent, plan.place, plan.signer?.position, plan.signer?.name] { add(text) }
    add(plan.attachedTo?.value)
    for basis in plan.bases + plan.replaces { add(basis.value) }
    for task in plan.tasks {
      for text in [task.content, task.lead, task.when] { add(text) }
      for partner in task.with { add(partner) }
    }
    for recipient in plan.recipients { add(recipient) }
  }

  /// A procedure, with the words that its page puts before what people come for: "lệ phí" is in no value.
  private mutating func add(_ procedure: Procedure) {
    add(ContentType.procedure.name)
    if procedure.channels.contains(where: { $0.fee != nil }) { add("lệ phí") }
    if procedure.channels.contains(where: { $0.time != nil }) { add("thời hạn giải quyết") }
    if !procedure.papers.isEmpty { add("thành phần hồ sơ") }
    add(procedure.code.value)
    add(digitsOf: procedure.code.value)
    for text in [procedure.field, procedure.authority, procedure.receives, procedure.result] { add(text) }
    for text in [procedure.level?.name, procedure.service?.name, procedure.status?.name] { add(text) }
    add(procedure.decision?.number?.value)
    for channel in procedure.channels {
      for text in [channel.form?.name, channel.time, channel.note] { add(text) }
      switch channel.fee {
      case .amount(let amount): add(Money(dong: amount).description)
      case .text(let text): add(text)
      case .free, nil: break
      }
    }
    for text in procedure.steps + procedure.applicants + procedure.requirements { add(text) }
    for paper in procedure.papers {
      add(paper.name)
      add(paper.case)
    }
    for basis in procedure.legal { add(basis.value) }
  }

  private mutating func add(_ contact: Contact) {
    add(ContentType.contact.name)
    if !contact.phones.isEmpty { add("số điện thoại") }
    for text in [contact.scope, contact.email?.value, contact.address, contact.hours, contact.inCharge] { add(text) }
    for phone in contact.phones {
      add(phone.value.grouped)
      add(phone.value.digits)
    }
  }

  private mutating func add(_ bulletin: Bulletin) {
    add("số \(bulletin.issue)" + (bulletin.year.map { " năm \($0)" } ?? ""))
    add(bulletin.period)
    add(bulletin.publisher)
  }

  private mutating func add(_ document: Document) {
    add(document.kind + " " + document.number.value)
    add(document.issued)
    for text in [document.abstract, document.issuer, document.signer?.position, document.signer?.name] { add(text) }
    for other in document.replaces + document.amends { add(other.value) }
  }

  private mutating func add(_ index: ReformIndex) {
    add(index.code.value)
    for year in index.series {
      add(String(year.year))
      add(year.source)
    }
    for criterion in index.criteria { add(criterion) }
  }

  private mutating func add(_ criterion: ReformIndex.Criterion) {
    add(criterion.name)
    for child in criterion.children { add(child) }
  }
}
