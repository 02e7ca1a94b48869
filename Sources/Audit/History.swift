public import VietnameseText

/// When files entered version control and last changed, as the caller learnt it.
public struct History: Sendable {
  /// The day of the first change of all: what is older cannot be checked.
  public let begins: CivilDate
  private let changes: [String: Change]

  /// The changes of files, by their paths from the portal's root.
  public init(begins: CivilDate, changes: [String: Change]) {
    self.begins = begins
    self.changes = changes
  }

  /// What is known of a file; nothing when it was never committed.
  public func change(of file: String) -> Change? { changes[file] }

  /// The first and the last change of a file, on Vietnam's calendar.
  public struct Change: Sendable, Hashable {
    public let first: CivilDate
    /// The name of the first commit.
    public let firstCommit: String
    public let last: CivilDate

    public init(first: CivilDate, firstCommit: String, last: CivilDate) {
      self.first = first
      self.firstCommit = firstCommit
      self.last = last
    }
  }
}
