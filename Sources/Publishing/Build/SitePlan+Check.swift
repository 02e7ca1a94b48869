internal import Markdown
public import Portal
internal import VietnameseText

extension SitePlan {
  /// Reads every body of which `notes` do not tell, in short steps, so that others get their turn.
  ///
  /// Says whether all are read: not so when its task is cancelled meanwhile. What was read is noted in any case.
  public func read(_ notes: inout BodyNotes) async -> Bool {
    let entries = rendered
    notes.reserve(entries.count)
    var renderer = MarkdownRenderer()
    var count = 0
    for (index, entry) in entries.enumerated() where notes[index] == nil {
      if count.isMultiple(of: 16) {
        await Task.yield()
        if Task.isCancelled { return false }
      }
      count += 1
      notes[index] = BodyNotes.Note(bodies.read(entry, with: &renderer))
    }
    return true
  }

  /// What is wrong beyond ``faults`` when every body is read.
  public func faults(_ notes: BodyNotes) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var sections = Sections()
    for (entry, note) in zip(rendered, notes.all) {
      guard let note else { continue }
      faults += note.faults
      sections.add(entry, anchors: note.anchors, links: note.sections)
    }
    return complete(faults, [sections])
  }

  /// The entries that lead to the page at `address`, in the portal's order, when every body is read.
  public func backlinks(to address: String, _ notes: BodyNotes) -> [Entry] {
    zip(rendered, notes.all).compactMap { entry, note in note?.targets.contains(address) == true ? entry : nil }
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
  /// A class because ten thousand are taken over from one state to the next.
  final class Note: Sendable {
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
  private(set) var all: [Note?] = []

  /// Nothing was read.
  public init() {}

  var isEmpty: Bool { all.isEmpty }

  mutating func reserve(_ count: Int) {
    if all.count != count { all = Array(repeating: nil, count: count) }
  }

  subscript(index: Int) -> Note? {
    get { all[index] }
    set { all[index] = newValue }
  }
}
