/// What was read from files that have not changed since.
///
/// For the preview, which reads the same portal again on every change; a build reads everything.
public struct EntryMemo: Sendable {
  private var outcomes: [String: Remembered] = [:]
  /// Which doubts were looked for; others would have told other things.
  let selection: LintSelection?

  private struct Remembered: Sendable {
    let stamp: FileStamp
    let type: ContentType
    let outcome: EntryReader.Outcome
  }

  /// Nothing was read.
  public init() { selection = nil }

  /// What was read from a file that had this stamp.
  func outcome(of source: Inventory.Source) -> EntryReader.Outcome? {
    guard let stamp = source.stamp, let known = outcomes[source.path], known.stamp == stamp, known.type == source.type
    else { return nil }
    return known.outcome
  }

  /// Exactly what was read from `sources` just now.
  init(_ sources: [Inventory.Source], _ read: [EntryReader.Outcome], _ selection: LintSelection) {
    self.selection = selection
    outcomes.reserveCapacity(sources.count)
    for (source, outcome) in zip(sources, read) {
      if let stamp = source.stamp {
        outcomes[source.path] = Remembered(stamp: stamp, type: source.type, outcome: outcome)
      }
    }
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
