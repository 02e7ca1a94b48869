internal import Portal
internal import VietnameseText

/// What search is told of each entry while pass 2 reads it, and the index that comes of it.
struct SearchSource: Sendable {
  private let portal: Portal
  private let phrases: PhraseBook

  init(_ portal: Portal) {
    self.portal = portal
    phrases = PhraseBook(portal.abbreviations)
  }

  /// Collects neighbouring entries of `count`; room is asked for no more than the longest run has, also where one
  /// collector reads them all.
  func collector(of count: Int) -> SearchCollector {
    SearchCollector(abbreviations: phrases, documents: min(count, Dealing.longest))
  }

  /// Adds the next entry, with this body, to a collector.
  func add(_ entry: Entry, _ body: Entry.Body, to collector: inout SearchCollector) {
    body.markdown.withUnsafeBufferPointer {
      collector.add(title: Array(entry.title.utf8), fields: SearchFields(entry, of: portal).bytes, body: $0)
    }
  }

  /// Writes the index of `entries` into a release.
  func write(_ entries: [Entry], parts: [SearchPart], to staging: Staging) -> Written {
    var written = Written()
    SearchIndex.write(
      entries.map { SearchDocument($0, of: portal) }, parts: parts, abbreviations: phrases.abbreviations
    ) {
      written.put($1, at: $0, staging: staging)
    }
    return written
  }

  /// The index of `entries`, whose bodies are read for it alone.
  func index(of entries: [Entry], body: (Entry) -> Entry.Body) -> SearchIndex {
    var collector = collector(of: entries.count)
    for entry in entries { add(entry, body(entry), to: &collector) }
    return SearchIndex(
      documents: entries.map { SearchDocument($0, of: portal) }, parts: [collector.finish()],
      abbreviations: phrases.abbreviations)
  }
}
