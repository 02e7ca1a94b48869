internal import HTML
internal import Markdown
internal import Portal
internal import Templates

/// Chooses the template of each entry's page.
struct EntryPages: Sendable {
  let context: PageContext
  private let neighbours: [String: (newer: Entry?, older: Entry?)]
  private let translations: [String: [Translation]]

  init(context: PageContext) {
    self.context = context
    let articles = context.portal.entries(of: .article)
    var neighbours: [String: (newer: Entry?, older: Entry?)] = [:]
    for index in articles.indices {
      neighbours[articles[index].file] = (
        newer: index > 0 ? articles[index - 1] : nil,
        older: index + 1 < articles.count ? articles[index + 1] : nil
      )
    }
    self.neighbours = neighbours
    var groups: [String: [Entry]] = [:]
    for entry in context.portal.entries {
      if let original = entry.originalFile { groups[original, default: []].append(entry) }
    }
    var translations: [String: [Translation]] = [:]
    for (original, others) in groups {
      let all = [context.portal.entry(file: original)].compactMap(\.self) + others
      let links = all.map { Translation(language: $0.language, address: $0.address) }
      for entry in all { translations[entry.file] = links }
    }
    self.translations = translations
  }

  /// The page of `entry` with the body that was rendered for it.
  func page(of entry: Entry, body: RenderedBody, backlinks: [Entry] = []) -> any Page {
    let translations = translations[entry.file] ?? []
    let isStale = isStale(entry)
    switch entry.details {
    case .article:
      let (newer, older) = neighbours[entry.file] ?? (nil, nil)
      return ArticlePage(
        context: context, entry: entry, body: body.markup, newer: newer, older: older, backlinks: backlinks,
        translations: translations, isStale: isStale)
    default:
      return PlainPage(
        context: context, entry: entry, body: body.markup, backlinks: backlinks, translations: translations,
        isStale: isStale)
    }
  }

  /// Whether a translation is dated before its original.
  private func isStale(_ entry: Entry) -> Bool {
    guard let file = entry.originalFile, let original = context.portal.entry(file: file)?.common.date,
      let own = entry.common.date
    else { return false }
    return own < original
  }
}
