internal import VietnameseText

/// Edits that leave every other entry in its place: where and when it is published, and whether.
///
/// Pass 1 settles addresses, fates and orders from front matters, file names and settings. Where an edited entry has the
/// same address, fate and moment as before and all else is untouched, all of these stand, for it and for the others. A
/// shown entry may also move to an address that nobody else wants, or to another day.
public struct EntryEdits: Sendable {
  /// The new bodies of entries of which nothing else has changed, by their files; none where files were only touched.
  public let bodies: [String: Entry.Body]
  /// The entries of which more than the body has changed.
  public let exchanged: [Exchange]
  /// The loading of before, with the entries, the faults and the memory of now.
  public let outcome: PortalLoader.Outcome

  /// An entry as it was, and as it is now.
  public struct Exchange: Sendable {
    public let old: Entry
    public let new: Entry

    /// Whether it has another address, or another place in the order of entries.
    public var hasMoved: Bool { !new.hasPlace(of: old) }

    /// Whether both stand at the same places in the same lists: of keywords, areas and units.
    public var isInSameLists: Bool {
      !hasMoved && old.common.tags.elementsEqual(new.common.tags) { $0.equalsInBytes($1) }
        && old.common.area == new.common.area && old.common.unit?.value == new.common.unit?.value
    }
  }
}

extension PortalLoader {
  /// What was edited since the loading `last` of the same portal with the same options; nothing where an entry may have
  /// another place, or more than entries may have changed, so that the portal has to be loaded.
  public func entryEdits(since last: Outcome) -> EntryEdits? {
    guard let memo = last.memo, memo.isComplete, let selection = memo.selection, let portal = last.portal,
      memo.files.count == tree.files.count
    else { return nil }
    let reader = entryReader(selection)
    let doubts = EntryDoubts(of: portal, options: options, selection: selection)
    let places = EntryPlaces(portal: portal, isQuarrelled: last.faults.contains { $0.code == .addressTaken })
    var read: [(file: SourceTree.File, outcome: EntryReader.Outcome)] = []
    var bodies: [String: Entry.Body] = [:]
    var made: [(draft: EntryDraft, entry: Entry)] = []
    var exchanged: [EntryEdits.Exchange] = []
    var hashes: [ContentHash] = []
    var faults = FaultChanges(last.faults)
    for (file, known) in zip(tree.files, memo.files) where file.stamp == nil || file != known {
      // Of settings, pictures and other files nothing is remembered that could be compared.
      guard file.isSameEntry(as: known), let (type, before) = memo.lastOutcome(of: file.path) else { return nil }
      let now = reader.read(file.path, type: type)
      guard let draft = now.draft, let earlier = before.draft, !now.hasErrors, !before.hasErrors else { return nil }
      read.append((file, now))
      guard let body = try? draft.body.read(), let earlierBody = try? earlier.body.read() else { return nil }
      guard body.source != earlierBody.source else { continue }
      if body.differsBelowFrontMatterAlone(from: earlierBody) {
        bodies[file.path] = body
      } else {
        guard draft.keepsFate(of: earlier), let entry = portal.anyEntry(of: earlier),
          doubts.fate(of: draft) == entry.fate, !doubts.hasErrors(draft)
        else { return nil }
        let new = draft.entry(address: draft.address, fate: entry.fate, originalFile: entry.originalFile)
        guard new.hasPlace(of: entry) || places.mayMove(entry, to: new) else { return nil }
        made.append((draft, new))
        exchanged.append(EntryEdits.Exchange(old: entry, new: new))
      }
      hashes += [earlier.bodyHash, draft.bodyHash]
      faults.replace(doubts.all(before, earlier), by: doubts.all(now, draft))
    }
    // Two that move at once may want each other's places.
    guard exchanged.count < 2 || !exchanged.contains(where: \.hasMoved) else { return nil }
    let next = memo.with(files: tree.files, read: read, made: made)
    // Who was or has become the twin of nobody changes no pair.
    if options.lints, read.count > 1 || read.contains(where: { next.hasBody(like: hashes, beside: $0.file.path) }) {
      faults.replace(of: .sameBody, by: selection.kept(SameBodies(next.drafts).faults))
    }
    return EntryEdits(
      bodies: bodies, exchanged: exchanged,
      outcome: Outcome(
        portal: made.isEmpty ? portal : Portal(portal, exchanging: made.map(\.entry)), faults: faults.all.sorted(),
        ledger: last.ledger, memo: next))
  }
}

/// What is wrong with one entry, as far as it and the settings tell, and what becomes of it.
private struct EntryDoubts {
  private let validation: Validation
  private let lints: EntryLints?
  private let fates: Fates
  private let selection: LintSelection

  init(of portal: Portal, options: PortalLoader.Options, selection: LintSelection) {
    validation = Validation(site: portal.site, units: portal.units)
    lints = options.lints ? EntryLints(today: options.today) : nil
    fates = Fates(options: options, requiresReview: portal.site.requiresReview, faults: [])
    self.selection = selection
  }

  /// The fate of an entry without errors.
  func fate(of draft: EntryDraft) -> Fate { fates.fate(of: draft) }

  func hasErrors(_ draft: EntryDraft) -> Bool {
    validation.faults(of: draft).contains { $0.severity == .error }
  }

  func all(_ outcome: EntryReader.Outcome, _ draft: EntryDraft) -> [Diagnostic] {
    selection.kept(
      outcome.faults + validation.faults(of: draft) + (lints?.faults(of: draft) ?? []) + fates.notices(of: [draft]))
  }
}

/// Whether an entry may have another address or day without a word of anybody else.
private struct EntryPlaces {
  let portal: Portal
  /// Whether several entries want one address.
  let isQuarrelled: Bool

  func mayMove(_ old: Entry, to new: Entry) -> Bool {
    guard !isQuarrelled, portal.entry(file: old.file) === old else { return false }
    let others = portal.entries + portal.hidden + Array(portal.introductions.values)
    // A translation stands under the address of its original.
    return old.originalFile == nil
      && !others.contains { other in
        other !== old && (other.address.equalsInBytes(new.address) || other.originalFile == old.file)
      }
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

extension Entry.Body {
  /// Whether all above the Markdown is the same as in an earlier state of the same file.
  fileprivate func differsBelowFrontMatterAlone(from earlier: Entry.Body) -> Bool {
    offset == earlier.offset && firstLine == earlier.firstLine && source[..<offset] == earlier.source[..<offset]
  }
}

extension EntryDraft {
  /// Whether whatever decides when something comes or goes is the same as in an earlier state of the same file.
  fileprivate func keepsFate(of earlier: EntryDraft) -> Bool {
    // A translation is also judged beside its original.
    nameLanguage == nil && !slug.isEmpty && !earlier.slug.isEmpty && common.expires == earlier.common.expires
      && common.language == earlier.common.language
      && details.turningPoints == earlier.details.turningPoints
  }
}

extension Entry {
  /// Whether the entry stands where `other` does: at its address and at its moment.
  func hasPlace(of other: Entry) -> Bool {
    address.equalsInBytes(other.address) && common.date == other.common.date
  }
}

extension Portal {
  /// The entry that was made of `draft`, shown or not.
  fileprivate func anyEntry(of draft: EntryDraft) -> Entry? {
    if draft.isIntroduction {
      return introductions[draft.type].flatMap { $0.file.equalsInBytes(draft.file) ? $0 : nil }
    }
    return entry(file: draft.file) ?? hidden.first { $0.file.equalsInBytes(draft.file) }
  }
}
