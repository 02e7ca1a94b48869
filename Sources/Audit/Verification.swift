public import Portal
public import VietnameseText

/// What speaks against counted items: dates that history does not bear out, and bodies that are copies.
///
/// It is reported beside the counts and never changes them.
public struct Verification: Sendable {
  /// Whether there was a history to ask.
  public var hasHistory: Bool { begins != nil }
  /// The first day of the history; what is older cannot be checked.
  public let begins: CivilDate?
  /// Whether only the last part of the history is at hand, as in a shallow clone.
  public let isCut: Bool
  /// Items that entered history after the month whose count they raise.
  public let backdated: [Backdated]
  /// Items of months that were over before history began, or before it was cut off: nothing can be said of them.
  public let unverifiable: [AuditItem]
  /// Items that were never committed.
  public let uncommitted: [AuditItem]
  /// Articles whose body repeats an earlier one.
  public let copies: [BodyCopy]

  /// Whether nothing speaks against any item.
  public var isClean: Bool { backdated.isEmpty && uncommitted.isEmpty && copies.isEmpty }

  /// An item and the day on which its file entered history.
  public struct Backdated: Sendable {
    public let item: AuditItem
    public let entered: CivilDate
    public let commit: String
    /// The days from the day it claims to the day it entered.
    public var days: Int { item.date.days(until: entered) }
  }

  /// Asks history about every published item that has a day, and compares the bodies of articles.
  public init(of portal: Portal, history: History?) {
    let items = portal.entries.filter { $0.originalFile == nil }
      .compactMap(AuditItem.init).inOrder
    begins = history?.begins
    isCut = history?.isCut ?? false
    copies = BodyCopy.all(among: items.filter { $0.entry.type == .article })
    var backdated: [Backdated] = []
    var unverifiable: [AuditItem] = []
    var uncommitted: [AuditItem] = []
    if let history {
      for item in items {
        guard let change = history.change(of: item.file) else {
          uncommitted.append(item)
          continue
        }
        guard change.first > item.date.endOfMonth else { continue }
        if change.isCut || item.date.endOfMonth < history.begins {
          unverifiable.append(item)
        } else {
          backdated.append(Backdated(item: item, entered: change.first, commit: change.firstCommit))
        }
      }
    }
    self.backdated = backdated
    self.unverifiable = unverifiable
    self.uncommitted = uncommitted
  }
}
