internal import Markdown
public import Portal
internal import VietnameseText

extension SitePlan {
  /// What the bodies say: their faults, and who leads to whom.
  public struct Check: Sendable {
    public let faults: [Diagnostic]
    public let backlinks: Backlinks
  }

  /// Reads every body of which `notes` do not tell, in short steps, so that others get their turn.
  ///
  /// There is nothing when its task is cancelled meanwhile; what was read is noted in any case.
  public func check(_ notes: inout BodyNotes) async -> Check? {
    let entries = rendered
    notes.reserve(entries.count)
    var renderer = MarkdownRenderer()
    var count = 0
    for (index, entry) in entries.enumerated() where notes[index] == nil {
      if count.isMultiple(of: 16) {
        await Task.yield()
        if Task.isCancelled { return nil }
      }
      count += 1
      notes[index] = BodyNotes.Note(bodies.read(entry, with: &renderer))
    }
    var faults: [Diagnostic] = []
    var backlinks = Backlinks()
    var sections = Sections()
    for (index, entry) in entries.enumerated() {
      guard let note = notes[index] else { continue }
      faults += note.faults
      for address in note.targets { backlinks.add(address, from: entry) }
      sections.add(entry, anchors: note.anchors, links: note.sections)
    }
    return Check(faults: complete(faults, sections), backlinks: backlinks)
  }

  /// What of the notes on the bodies of `former` holds for this plan, where only what was read anew differs.
  ///
  /// A note comes from an entry, its body, and what the table of links answers. So it holds for the same entry with the
  /// same body, as long as the tables answer alike.
  public func notes(_ notes: BodyNotes, of former: SitePlan) -> BodyNotes {
    guard !notes.isEmpty, bodies.selection == former.bodies.selection, bodies.table.answersLike(former.bodies.table)
    else { return BodyNotes() }
    let entries = rendered
    let formerEntries = former.rendered
    let edited = Set(bodies.edited.keys).union(former.bodies.edited.keys)
      .filter { bodies.edited[$0]?.source != former.bodies.edited[$0]?.source }
    // Mostly all entries but one are the same in the same order.
    lazy var places = Dictionary(
      formerEntries.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { one, _ in one })
    var kept = BodyNotes()
    kept.reserve(entries.count)
    for (index, entry) in entries.enumerated() where edited.isEmpty || !edited.contains(entry.file) {
      if index < formerEntries.count, formerEntries[index] === entry {
        kept[index] = notes[index]
      } else if index >= formerEntries.count || !formerEntries[index].file.equalsInBytes(entry.file) {
        kept[index] = places[ObjectIdentifier(entry)].flatMap { notes[$0] }
      }
    }
    return kept
  }

  /// Whether the site has a file at `address`.
  public func contains(_ address: String) -> Bool {
    routes.contains(address) || isSearchFile(address)
  }

  /// The file under `content/` that `address` comes from; nothing where the program itself makes what lies there.
  public func source(of address: String) -> String? {
    routes.owner(of: address)?.source
  }
}

/// What single bodies of a plan say, as far as they were read: it stays true while only other bodies change.
public struct BodyNotes: Sendable {
  struct Note: Sendable {
    let faults: [Diagnostic]
    let targets: Set<String>
    let anchors: [String]
    let sections: [SectionLink]

    init(_ outcome: BodyReader.Outcome) {
      faults = outcome.faults
      targets = outcome.targets
      anchors = outcome.anchors
      sections = outcome.sections
    }
  }

  /// In the order in which the plan's bodies are rendered.
  private var notes: [Note?] = []

  /// Nothing was read.
  public init() {}

  var isEmpty: Bool { notes.isEmpty }

  mutating func reserve(_ count: Int) {
    if notes.count != count { notes = Array(repeating: nil, count: count) }
  }

  subscript(index: Int) -> Note? {
    get { notes[index] }
    set { notes[index] = newValue }
  }
}
