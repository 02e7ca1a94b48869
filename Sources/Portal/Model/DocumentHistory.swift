public import VietnameseText

/// Which documents and plans of a portal are out of force, since when, and what took their place.
///
/// A document ends with its own span, by what repealed it, or by what says that it replaces it, whichever comes first;
/// a plan only by the plan that replaces it, since every plan of a past year would be out of force.
public struct DocumentHistory: Sendable {
  /// The end of a document.
  public struct End: Sendable {
    /// The first day on which it is not in force; nothing where nobody wrote it down.
    public internal(set) var since: CivilDate?
    /// What replaced or repealed it, as far as the portal holds it.
    public internal(set) var successors: [Entry]
  }

  private var ends: [ObjectIdentifier: End] = [:]

  /// The history of what `portal` shows.
  public init(_ portal: Portal, _ index: ReferenceIndex) {
    for entry in portal.entries(of: .document) {
      guard let document = entry.document else { continue }
      if let last = document.effective.to { end(entry, since: last.adding(days: 1)) }
      if let repealer = document.repealedBy?.value {
        switch index.meaning(of: repealer, from: entry) {
        case .entry(let successor) where successor.isSame(as: entry): break
        case .entry(let successor): end(entry, since: successor.firstDayInForce, by: successor)
        case .ambiguous, .nothing: end(entry, since: Citation.find(in: repealer).first?.date)
        }
      }
      for replaced in document.replaces { end(replaced.value, by: entry, index) }
    }
    for entry in portal.entries(of: .plan) {
      for replaced in entry.plan?.replaces ?? [] { end(replaced.value, by: entry, index) }
    }
    // What ends an original ends its translations.
    for entry in portal.entries(of: .document) + portal.entries(of: .plan) where !ends.isEmpty {
      guard let original = entry.originalFile.flatMap(portal.entry), let end = ends[ObjectIdentifier(original)] else {
        continue
      }
      ends[ObjectIdentifier(entry)] = end
    }
  }

  /// The end of `entry`, whether past or to come; nothing where none is known.
  public func end(of entry: Entry) -> End? {
    ends.isEmpty ? nil : ends[ObjectIdentifier(entry)]
  }

  private mutating func end(_ reference: String, by successor: Entry, _ index: ReferenceIndex) {
    guard case .entry(let entry) = index.meaning(of: reference, from: successor), !entry.isSame(as: successor) else {
      return
    }
    end(entry, since: successor.firstDayInForce, by: successor)
  }

  private mutating func end(_ entry: Entry, since: CivilDate?, by successor: Entry? = nil) {
    var end = ends[ObjectIdentifier(entry)] ?? End(since: nil, successors: [])
    // A document that tells its own last day is ended earlier only by one that tells its first.
    let isGuess = successor.map { $0.details.toldFirstDay == nil } ?? false
    if !isGuess || entry.document?.effective.to == nil {
      end.since = [end.since, since].compactMap(\.self).min()
    }
    if let successor, !end.successors.contains(where: { $0 === successor }) { end.successors.append(successor) }
    ends[ObjectIdentifier(entry)] = end
  }
}

extension Entry {
  /// The first day on which a document or plan is in force, as far as it says so.
  var firstDayInForce: CivilDate? { details.firstDayInForce }

  /// The days on which what the entry's page says of its validity changes: its first day in force and the first day after.
  var turningPoints: [CivilDate] { details.turningPoints }
}

extension Entry.Details {
  /// The first day in force where the entry tells it itself.
  fileprivate var toldFirstDay: CivilDate? {
    switch self {
    case .document(let document): document.effective.from
    case .plan(let plan): plan.inForce.from
    default: nil
    }
  }

  fileprivate var firstDayInForce: CivilDate? {
    switch self {
    case .document(let document): document.effective.from ?? document.issued
    case .plan(let plan): plan.inForce.from ?? plan.issued
    default: nil
    }
  }

  var turningPoints: [CivilDate] {
    let span: DateSpan
    switch self {
    case .document(let document): span = document.effective
    case .plan(let plan): span = plan.inForce
    default: return []
    }
    return [firstDayInForce, span.to?.adding(days: 1)].compactMap(\.self)
  }
}
