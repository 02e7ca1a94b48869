internal import Portal
internal import Templates
internal import VietnameseText

/// What an entry rests on that is out of force, on the day on which the entry speaks or since.
struct Reliance: Sendable {
  private let entry: Entry
  private let history: DocumentHistory
  private let today: CivilDate
  private(set) var faults: [Diagnostic] = []
  /// What has gone out of force since the entry's day, in the order of its naming.
  private(set) var superseded: [Supersession] = []
  /// What was named already, so that nothing is told twice.
  private var told: Set<String> = []

  init(of entry: Entry, history: DocumentHistory, today: CivilDate) {
    self.entry = entry
    self.history = history
    self.today = today
    // The page of a document that was replaced says so first.
    if let end = history.end(of: entry), !end.successors.isEmpty, end.since.map({ $0 <= today }) ?? true {
      superseded = [Supersession(document: entry, successors: end.successors, since: end.since)]
    }
  }

  /// Notes that the entry names `cited`.
  mutating func add(_ cited: Entry, at position: Position, length: @autoclosure () -> Int) {
    guard let end = history.end(of: cited), !end.successors.contains(where: { $0 === entry }),
      told.insert(cited.file).inserted
    else { return }
    let own = entry.ownDate
    // Without a day of its own a page speaks today.
    if let since = end.since, since <= own ?? today {
      faults.append(
        Diagnostic(
          .repealedCitation, file: entry.file, at: position, length: length(),
          arguments: [cited.citedName, since.slashed, end.successors.map(\.citedName).joined(separator: ", ")]))
    }
    let isOver = end.since.map { $0 <= today } ?? true
    let wasInForce = end.since.map { since in own.map { $0 < since } ?? true } ?? true
    if isOver, wasInForce {
      superseded.append(Supersession(document: cited, successors: end.successors, since: end.since))
    }
  }

  /// Notes that a citation fits several documents, so that it leads to none.
  mutating func note(ambiguous name: String, _ candidates: [Entry], at position: Position) {
    guard told.insert(name).inserted else { return }
    let names = candidates.map { "\($0.citedName) (\($0.file))" }.sorted()
    faults.append(
      Diagnostic(
        .ambiguousCitation, file: entry.file, at: position, length: name.unicodeScalars.count,
        arguments: [name, names.joined(separator: "; ")]))
  }
}
