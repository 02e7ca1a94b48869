public import VietnameseText

extension [Entry] {
  /// The entries without translations of others among them: what a list shows, each item once.
  public var originals: [Entry] {
    guard contains(where: { $0.originalFile != nil }) else { return self }
    let files = Set(lazy.map(\.file))
    return filter { entry in entry.originalFile.map { !files.contains($0) } ?? true }
  }
}

extension Entry {
  /// The newest day that the entry tells of itself; nothing where it tells none.
  public var lastKnownDay: CivilDate? { details.lastKnownDay(common) }
}

extension Entry.Details {
  /// The day that the fields of the type tell: of issue, of force, of an answer.
  var ownDay: CivilDate? {
    switch self {
    case .document(let document): document.issued
    case .plan(let plan): plan.issued
    case .procedure(let procedure): procedure.effective ?? procedure.decision?.date
    case .question(let question): question.answered
    default: nil
    }
  }

  /// The newest day that an entry tells of itself: of publication, change, appraisal, or by the fields of its type.
  ///
  /// A translation repeats the fields of its original, so that one with an older decision was made from an older original.
  func lastKnownDay(_ common: Common) -> CivilDate? {
    [common.date?.date, common.updated, common.reviewed?.on, ownDay].compactMap(\.self).max()
  }
}

extension Entry {
  /// Whether this is `other` or one of them is a translation of the other.
  package func isSame(as other: Entry) -> Bool {
    self === other || originalFile == other.file || other.originalFile == file
  }
}
