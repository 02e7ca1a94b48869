internal import VietnameseText

/// What is shown, and the ways in which it is found.
struct ShownEntries: Sendable {
  /// Newest first; items without a date follow in order of their addresses.
  private(set) var all: [Entry]
  /// Those of a type, in the order of all.
  private(set) var byType: [ContentType: [Entry]]
  /// By their source files.
  private(set) var byFile: [String: Entry]
  /// The slugs of their keywords, each spelling once.
  private(set) var keywordSlugs: [ExactText: String]

  /// The entries, in the order in which they are shown.
  init(_ entries: [Entry]) {
    self.init(entries, keywordSlugs: Self.slugs(ofKeywordsOf: entries))
  }

  /// The same, made side by side.
  init(indexing entries: [Entry]) async {
    async let slugs = Self.slugs(ofKeywordsOf: entries)
    self.init(entries, keywordSlugs: [:])
    keywordSlugs = await slugs
  }

  private init(_ entries: [Entry], keywordSlugs: [ExactText: String]) {
    all = entries
    byType = Dictionary(grouping: entries, by: \.type)
    byFile = Dictionary(entries.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    self.keywordSlugs = keywordSlugs
  }

  /// The same with `new` entries in the places of those of the same files; what else is new is not shown.
  func exchanging(_ new: [Entry]) -> ShownEntries {
    var shown = self
    var isOrdered = true
    for entry in new {
      guard let old = byFile[entry.file], old.file.equalsInBytes(entry.file) else { continue }
      isOrdered = isOrdered && entry.hasPlace(of: old)
      shown.byFile[entry.file] = entry
      shown.all.exchange(old, for: entry)
      shown.byType[entry.type]?.exchange(old, for: entry)
      Self.add(entry.common.tags, to: &shown.keywordSlugs)
    }
    if !isOrdered {
      shown.all = shown.all.newestFirst()
      shown.byType = Dictionary(grouping: shown.all, by: \.type)
    }
    return shown
  }

  private static func slugs(ofKeywordsOf entries: [Entry]) -> [ExactText: String] {
    var slugs: [ExactText: String] = [:]
    for entry in entries { add(entry.common.tags, to: &slugs) }
    return slugs
  }

  private static func add(_ keywords: [String], to slugs: inout [ExactText: String]) {
    for keyword in keywords where slugs[ExactText(keyword)] == nil {
      slugs[ExactText(keyword)] = Vietnamese.slug(keyword)
    }
  }
}

extension [Entry] {
  fileprivate mutating func exchange(_ old: Entry, for new: Entry) {
    if let place = firstIndex(where: { $0 === old }) { self[place] = new }
  }
}
