/// Settles the address of every entry: own ones, those of translations, and who else wants the same.
struct Register: Sendable {
  /// An entry's draft with its address.
  struct Registered: Sendable {
    let draft: EntryDraft
    let address: String
    let originalFile: String?

    func entry(fate: Fate) -> Entry { draft.entry(address: address, fate: fate, originalFile: originalFile) }
  }

  private(set) var entries: [Registered] = []
  private(set) var introductions: [Registered] = []
  private(set) var faults: [Diagnostic] = []

  init(drafts: [EntryDraft]) {
    entries.reserveCapacity(drafts.count)
    // Originals first, so that a translation can stand under its original's address.
    let translations = drafts.filter { $0.nameLanguage != nil }
    let ordered = translations.isEmpty ? drafts : drafts.filter { $0.nameLanguage == nil } + translations
    var originals: [String: String] = [:]
    var owners = HashTable(capacity: ordered.count)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(ordered.count)
    for draft in ordered where !draft.slug.isEmpty || draft.isIntroduction {
      let originalFile = draft.nameLanguage.map { draft.file.replacingLanguage($0) }
      let original = originalFile.flatMap { originals[$0] }
      let address = draft.isIntroduction ? nil : original.map { "\($0)\(draft.nameLanguage ?? "")/" }
      let registered = Registered(
        draft: draft, address: address ?? draft.address, originalFile: original == nil ? nil : originalFile)
      if draft.isIntroduction {
        introductions.append(registered)
        if draft.common.language ?? "vi" != "vi" {
          faults.append(Diagnostic(.misplacedIntroduction, file: draft.file, at: .start, draft.file, "language"))
        }
        continue
      }
      entries.append(registered)
      hashes.append(address.map { ContentHash(ofText: $0).value } ?? draft.addressHash.value)
      // An article whose date cannot be read has no address to quarrel about.
      if draft.type == .article, draft.common.date == nil { continue }
      let owner = owners.firstPlace(of: entries.count - 1, hashes) { entries[$0].address == registered.address }
      if let owner {
        let place = draft.addressPlace
        faults.append(
          Diagnostic(
            .addressTaken, file: draft.file, at: place.position, length: place.length, registered.address,
            entries[owner].draft.file))
      }
      if !translations.isEmpty { originals[draft.file] = registered.address }
    }
  }

  /// The originals of translations, by their files.
  func originals(among drafts: [EntryDraft]) -> [String: EntryDraft] {
    let files = Set(entries.compactMap(\.originalFile))
    guard !files.isEmpty else { return [:] }
    return Dictionary(
      drafts.filter { files.contains($0.file) }.map { ($0.file, $0) }, uniquingKeysWith: { one, _ in one })
  }
}

extension String {
  /// The path of the original of a translation: `a.en.md` without its `.en`.
  func replacingLanguage(_ language: String) -> String {
    String(dropLast(".\(language).md".utf8.count)) + ".md"
  }
}
