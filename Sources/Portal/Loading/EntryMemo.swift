internal import VietnameseText

/// What was read from files that have not changed since.
///
/// For the preview, which reads the same portal again on every change; a build reads everything.
public struct EntryMemo: Sendable {
  /// In the order of the paths.
  private let known: [Remembered]
  /// What was read anew since then, by its place, so that one edit does not copy ten thousand outcomes.
  private var newer: [Int: Remembered] = [:]
  /// What was made of each draft that is remembered.
  private var entries: [ObjectIdentifier: Entry]
  /// Every file of the portal as it was then.
  package let files: [SourceTree.File]
  /// Which doubts were looked for; others would have told other things.
  let selection: LintSelection?
  /// Whether no two names differ only by how their letters are encoded, so that a path names one file.
  let isComplete: Bool

  /// A class because ten thousand are looked through for a twin on every edit.
  private final class Remembered: Sendable {
    let source: Inventory.Source
    let outcome: EntryReader.Outcome

    init(source: Inventory.Source, outcome: EntryReader.Outcome) {
      self.source = source
      self.outcome = outcome
    }
  }

  /// Nothing was read.
  public init() {
    known = []
    entries = [:]
    files = []
    selection = nil
    isComplete = false
  }

  /// What was read from those of `sources`, which come in the order of their paths, that have the same stamps now.
  func outcomes(of sources: [Inventory.Source]) -> [EntryReader.Outcome?] {
    var place = 0
    return sources.map { source in
      while place < known.count, known[place].source.path.precedesInBytes(source.path) { place += 1 }
      guard place < known.count, let stamp = source.stamp else { return nil }
      let known = remembered(place)
      guard known.source.stamp == stamp, known.source.type == source.type,
        known.source.path.equalsInBytes(source.path)
      else { return nil }
      return known.outcome
    }
  }

  /// The entry that was made of the same draft and would be the same now.
  func entry(_ registered: Register.Registered, fate: Fate) -> Entry? {
    guard let entry = entries[ObjectIdentifier(registered.draft)], entry.fate == fate,
      entry.address.equalsInBytes(registered.address), entry.originalFile == registered.originalFile
    else { return nil }
    return entry
  }

  /// What was read from the file at `path`, whatever has become of it since.
  func lastOutcome(of path: String) -> (type: ContentType, outcome: EntryReader.Outcome)? {
    place(of: path).map { (remembered($0).source.type, remembered($0).outcome) }
  }

  private func place(of path: String) -> Int? {
    var (low, high) = (0, known.count)
    while low < high {
      let middle = (low + high) / 2
      if known[middle].source.path.precedesInBytes(path) { low = middle + 1 } else { high = middle }
    }
    return low < known.count && known[low].source.path.equalsInBytes(path) ? low : nil
  }

  private func remembered(_ place: Int) -> Remembered {
    newer.isEmpty ? known[place] : newer[place] ?? known[place]
  }

  /// What the files said that could be read, in the order of their paths.
  var drafts: [EntryDraft] { known.indices.compactMap { remembered($0).outcome.draft } }

  /// Whether a file beside `path` has a body with one of these fingerprints.
  func hasBody(like hashes: [ContentHash], beside path: String) -> Bool {
    known.indices.contains { place in
      let known = remembered(place)
      guard let draft = known.outcome.draft, hashes.contains(draft.bodyHash) else { return false }
      return !known.source.path.equalsInBytes(path)
    }
  }

  /// Exactly what was read from `sources`, among `files`, just now, and what was made of it.
  init(
    _ sources: [Inventory.Source], _ read: [EntryReader.Outcome], files: [SourceTree.File], _ selection: LintSelection,
    made: [(draft: EntryDraft, entry: Entry)], isComplete: Bool
  ) {
    known = zip(sources, read).map { Remembered(source: $0, outcome: $1) }
    entries = Dictionary(made.map { (ObjectIdentifier($0.draft), $0.entry) }, uniquingKeysWith: { one, _ in one })
    self.files = files
    self.selection = selection
    self.isComplete = isComplete
  }

  /// The same with other stamps for all files, and with what was read anew from some of them and made of it.
  func with(
    files: [SourceTree.File], read: [(file: SourceTree.File, outcome: EntryReader.Outcome)],
    made: [(draft: EntryDraft, entry: Entry)]
  ) -> EntryMemo {
    var memo = EntryMemo(like: self, files: files)
    for (file, outcome) in read {
      guard let place = place(of: file.path) else { continue }
      // A draft that nobody remembers may be freed, and another one get its identity.
      if let old = memo.remembered(place).outcome.draft { memo.entries[ObjectIdentifier(old)] = nil }
      let source = Inventory.Source(path: file.path, type: known[place].source.type, stamp: file.stamp)
      memo.newer[place] = Remembered(source: source, outcome: outcome)
    }
    for (draft, entry) in made { memo.entries[ObjectIdentifier(draft)] = entry }
    return memo
  }

  private init(like other: EntryMemo, files: [SourceTree.File]) {
    known = other.known
    entries = other.entries
    selection = other.selection
    isComplete = other.isComplete
    newer = other.newer
    self.files = files
  }
}

/// What a file system tells of a file without its being read: if that is the same, so are the bytes.
///
/// It never reaches a page; it only spares reading a file again.
public struct FileStamp: Sendable, Hashable {
  let device: UInt64
  let identity: UInt64
  let size: Int64
  /// Nanoseconds since 1970.
  let modified: Int64
  let changed: Int64

  public init(device: UInt64, identity: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.device = device
    self.identity = identity
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}
