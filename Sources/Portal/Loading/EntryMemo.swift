internal import VietnameseText

/// What was read from files that have not changed since.
///
/// For the preview, which reads the same portal again on every change; a build reads everything.
public struct EntryMemo: Sendable {
  private var outcomes: [String: Remembered] = [:]
  /// What was read anew since then, so that one edit does not copy ten thousand outcomes.
  private var newer: [String: Remembered] = [:]
  /// Every file of the portal as it was then.
  let files: [SourceTree.File]
  /// Which doubts were looked for; others would have told other things.
  let selection: LintSelection?
  /// Whether each source is remembered: of two names that differ only by how their letters are encoded, one is not.
  let isComplete: Bool

  private struct Remembered: Sendable {
    let stamp: FileStamp?
    let type: ContentType
    let outcome: EntryReader.Outcome
  }

  /// Nothing was read.
  public init() {
    files = []
    selection = nil
    isComplete = false
  }

  /// What was read from a file that has the same stamp now.
  func outcome(of source: Inventory.Source) -> EntryReader.Outcome? {
    guard let stamp = source.stamp, let known = remembered(source.path), known.stamp == stamp,
      known.type == source.type
    else { return nil }
    return known.outcome
  }

  /// What was read from the file at `path`, whatever has become of it since.
  func lastOutcome(of path: String) -> (type: ContentType, outcome: EntryReader.Outcome)? {
    remembered(path).map { ($0.type, $0.outcome) }
  }

  private func remembered(_ path: String) -> Remembered? { newer[path] ?? outcomes[path] }

  /// What the files said that could be read, in no order.
  var drafts: [EntryDraft] {
    outcomes.compactMap { path, known in (newer[path] ?? known).outcome.draft }
  }

  /// Whether a file beside `path` has a body with one of these fingerprints.
  func hasBody(like hashes: [ContentHash], beside path: String) -> Bool {
    outcomes.contains { other, known in
      guard let draft = known.outcome.draft, hashes.contains(draft.bodyHash) else { return false }
      return other != path && newer[other] == nil
    }
      || newer.contains { other, known in
        other != path && known.outcome.draft.map { hashes.contains($0.bodyHash) } ?? false
      }
  }

  /// Exactly what was read from `sources`, among `files`, just now.
  init(
    _ sources: [Inventory.Source], _ read: [EntryReader.Outcome], files: [SourceTree.File], _ selection: LintSelection
  ) {
    self.files = files
    self.selection = selection
    outcomes.reserveCapacity(sources.count)
    for (source, outcome) in zip(sources, read) {
      outcomes[source.path] = Remembered(stamp: source.stamp, type: source.type, outcome: outcome)
    }
    isComplete = outcomes.count == sources.count
  }

  /// The same with other stamps for all files, and with what was read anew from some of them.
  func with(files: [SourceTree.File], read: [(file: SourceTree.File, outcome: EntryReader.Outcome)]) -> EntryMemo {
    var newer = newer
    for (file, outcome) in read {
      guard let known = remembered(file.path) else { continue }
      newer[file.path] = Remembered(stamp: file.stamp, type: known.type, outcome: outcome)
    }
    return EntryMemo(like: self, newer: newer, files: files)
  }

  private init(like other: EntryMemo, newer: [String: Remembered], files: [SourceTree.File]) {
    outcomes = other.outcomes
    selection = other.selection
    isComplete = other.isComplete
    self.newer = newer
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
