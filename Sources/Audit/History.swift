public import VietnameseText

/// When files entered version control and last changed, as the caller learnt it.
public struct History: Sendable {
  /// The day of the first change of all: what is older cannot be checked.
  public let begins: CivilDate
  private let changes: [String: Change]

  /// Whether the history at hand is a part of a longer one, as in a shallow clone.
  public let isCut: Bool

  /// The changes of files, by their paths from the portal's root.
  public init(begins: CivilDate, changes: [String: Change], isCut: Bool = false) {
    self.begins = begins
    self.changes = changes
    self.isCut = isCut
  }

  /// What is known of a file; nothing when it was never committed.
  public func change(of file: String) -> Change? { changes[file] }

  /// The first and the last change of a file, on Vietnam's calendar.
  public struct Change: Sendable, Hashable {
    public let first: CivilDate
    /// The name of the first commit.
    public let firstCommit: String
    public let last: CivilDate
    /// Whether the history is cut off at the first commit, so that the file was there on that day and may be older.
    public let isCut: Bool

    public init(first: CivilDate, firstCommit: String, last: CivilDate, isCut: Bool = false) {
      self.first = first
      self.firstCommit = firstCommit
      self.last = last
      self.isCut = isCut
    }

    /// The last change, where the history at hand goes back to one.
    var lastKnown: CivilDate? { isCut && last == first ? nil : last }
  }
}
