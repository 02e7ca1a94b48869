internal import Audit
internal import HTML
internal import Portal
internal import Templates

/// Chooses the template of each entry's page.
struct EntryPages: Sendable {
  let context: PageContext
  private let audit: DeferredAudit
  /// The articles of each language in their order: a reader of one language goes on in it.
  private let articles: [String: [Entry]]
  /// The place of each article among those of its language.
  private let places: [ObjectIdentifier: Int]
  private let translations: [String: [Translation]]
  /// The procedures that another one took the place of, by its address.
  private let replaced: [String: [Entry]]

  init(context: PageContext, audit: DeferredAudit) {
    self.context = context
    self.audit = audit
    articles = Dictionary(grouping: context.portal.entries(of: .article), by: \.language)
    var places: [ObjectIdentifier: Int] = [:]
    places.reserveCapacity(context.portal.entries(of: .article).count)
    for articles in articles.values {
      for (index, article) in articles.enumerated() { places[ObjectIdentifier(article)] = index }
    }
    self.places = places
    var groups: [String: [Entry]] = [:]
    for entry in context.portal.entries {
      if let original = entry.originalFile { groups[original, default: []].append(entry) }
    }
    var translations: [String: [Translation]] = [:]
    for (original, others) in groups {
      let all = [context.portal.entry(file: original)].compactMap(\.self) + others
      for entry in all {
        translations[entry.file] = all.filter { $0 !== entry }.map {
          Translation(language: $0.language, address: $0.address)
        }
      }
    }
    self.translations = translations
    var replaced: [String: [Entry]] = [:]
    for entry in context.portal.entries(of: .procedure) {
      guard let successor = entry.procedure?.replacedBy?.value, let target = context.resolve(successor, entry)
      else { continue }
      replaced[target.address, default: []].append(entry)
    }
    self.replaced = replaced
  }

  /// The page of `entry` with the body that was rendered for it.
  func page(of entry: Entry, body: EntryBody, backlinks: [Entry] = []) -> any Page {
    var body = body
    body.translations = translations[entry.file] ?? []
    body.isStale = isStale(entry)
    switch entry.details {
    case .article:
      let (newer, older) = neighbours(of: entry)
      return ArticlePage(
        context: context, entry: entry, body: body, newer: newer, older: older, backlinks: backlinks)
    case .plan(let plan):
      return PlanPage(
        context: context, entry: entry, plan: plan, body: body,
        rows: running(under: entry), backlinks: backlinks)
    case .procedure(let procedure):
      return ProcedurePage(
        context: context, entry: entry, procedure: procedure, body: body, predecessors: predecessors(of: entry),
        backlinks: backlinks)
    case .document(let document):
      return DocumentPage(context: context, entry: entry, document: document, body: body, backlinks: backlinks)
    case .contact: return ContactPage(context: context, entry: entry, body: body)
    case .bulletin(let bulletin):
      return BulletinPage(context: context, entry: entry, bulletin: bulletin, body: body)
    case .index: return IndexPage(context: context, entry: entry, body: body)
    case .question(let question):
      return QuestionPage(context: context, entry: entry, question: question, body: body)
    case .video(let video): return VideoPage(context: context, entry: entry, video: video, body: body)
    case .page:
      return PlainPage(
        context: context, entry: entry, body: body, backlinks: backlinks)
    }
  }

  /// The rows of the audit that a plan judges and whose days are running.
  private func running(under plan: Entry) -> [AuditRow] {
    let report = audit.report
    return report.rows.filter {
      $0.period.first <= report.today && report.today <= $0.lastDay && $0.basis?.file == plan.file
    }
  }

  /// The articles beside this one in its language.
  private func neighbours(of entry: Entry) -> (newer: Entry?, older: Entry?) {
    guard let place = places[ObjectIdentifier(entry)], let articles = articles[entry.language] else {
      return (nil, nil)
    }
    return (
      newer: place > 0 ? articles[place - 1] : nil, older: place + 1 < articles.count ? articles[place + 1] : nil
    )
  }

  /// The procedures before this one, the nearest first; a circle is walked once.
  private func predecessors(of entry: Entry) -> [Entry] {
    if replaced.isEmpty { return [] }
    var found: [Entry] = []
    var waiting = replaced[entry.address] ?? []
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard next !== entry, !found.contains(where: { $0 === next }) else { continue }
      found.append(next)
      waiting += replaced[next.address] ?? []
    }
    return found
  }

  /// Whether a translation is older than its original, as far as both tell a day.
  private func isStale(_ entry: Entry) -> Bool {
    guard let file = entry.originalFile, let original = context.portal.entry(file: file)?.lastKnownDay,
      let own = entry.lastKnownDay
    else { return false }
    return own < original
  }
}
