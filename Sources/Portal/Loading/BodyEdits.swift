internal import VietnameseText

/// Edits below front matters, which change the bodies themselves and the doubts about them, and nothing else.
///
/// Addresses, fates, lists, counts and whatever else pass 1 settles come from front matters, file names and settings.
/// Where all of these are the same as before, so is the portal.
public struct BodyEdits: Sendable {
  /// The new bodies, by their files; none where files were only touched.
  public let bodies: [String: Entry.Body]
  /// The loading of before, with the faults and the memory of now.
  public let outcome: PortalLoader.Outcome
}

extension PortalLoader {
  /// What was edited since the loading `last` of the same portal with the same options; nothing where more than bodies
  /// may have changed, so that the portal has to be loaded.
  public func bodyEdits(since last: Outcome) -> BodyEdits? {
    guard let memo = last.memo, memo.isComplete, let selection = memo.selection, last.portal != nil,
      memo.files.count == tree.files.count
    else { return nil }
    let reader = entryReader(selection)
    var read: [(file: SourceTree.File, outcome: EntryReader.Outcome)] = []
    var bodies: [String: Entry.Body] = [:]
    var hashes: [ContentHash] = []
    var faults = FaultChanges(last.faults)
    for (file, known) in zip(tree.files, memo.files) where file.stamp == nil || file != known {
      // Of settings, pictures and other files nothing is remembered that could be compared.
      guard file.isSameEntry(as: known), let (type, before) = memo.lastOutcome(of: file.path) else { return nil }
      let now = reader.read(file.path, type: type)
      guard let draft = now.draft, let earlier = before.draft, draft.differsInBodyAlone(from: earlier),
        !now.hasErrors, !before.hasErrors
      else { return nil }
      read.append((file, now))
      guard draft.body.source != earlier.body.source else { continue }
      bodies[file.path] = draft.body
      hashes += [earlier.bodyHash, draft.bodyHash]
      faults.replace(selection.kept(before.faults), by: selection.kept(now.faults))
    }
    let next = memo.with(files: tree.files, read: read)
    // Who was or has become the twin of nobody changes no pair.
    if options.lints, bodies.count > 1 || bodies.keys.contains(where: { next.hasBody(like: hashes, beside: $0) }) {
      faults.replace(of: .sameBody, by: selection.kept(SameBodies(next.drafts).faults))
    }
    return BodyEdits(
      bodies: bodies,
      outcome: Outcome(portal: last.portal, faults: faults.all.sorted(), ledger: last.ledger, memo: next))
  }
}

/// Faults of which some give way to others.
private struct FaultChanges {
  private(set) var all: [Diagnostic]

  init(_ faults: [Diagnostic]) {
    all = faults
  }

  /// Takes each of `old` out once, and puts `new` in.
  mutating func replace(_ old: [Diagnostic], by new: [Diagnostic]) {
    for fault in old {
      if let index = all.firstIndex(of: fault) { all.remove(at: index) }
    }
    all += new
  }

  /// Takes all of a code out, and puts `new` in.
  mutating func replace(of code: FaultCode, by new: [Diagnostic]) {
    all.removeAll { $0.code == code }
    all += new
  }
}

extension SourceTree.File {
  /// Whether both are the file of one entry, whatever is in it.
  fileprivate func isSameEntry(as other: SourceTree.File) -> Bool {
    path.utf8.elementsEqual(other.path.utf8) && isStrayLink == other.isStrayLink
  }
}

extension EntryReader.Outcome {
  fileprivate var hasErrors: Bool { faults.contains { $0.severity == .error } }
}

extension EntryDraft {
  /// Whether all but the body is the same as in an earlier state of the same file.
  fileprivate func differsInBodyAlone(from earlier: EntryDraft) -> Bool {
    body.offset == earlier.body.offset && body.firstLine == earlier.body.firstLine
      && body.source[..<body.offset] == earlier.body.source[..<body.offset]
  }
}
