public import VietnameseText

/// A piece of a report; every form of output writes the same pieces.
public enum ReportBlock: Sendable, Equatable {
  /// "1. Chỉ đạo, điều hành".
  case heading(String)
  case paragraph(String)
  /// Things that speak for the number before them.
  case evidence([Evidence])
  case list([String])
  /// What the data cannot know and people must write: a marked blank.
  case blank(String)
  case table(ReportTable)

  /// An item with the address at which an inspector can open it.
  public struct Evidence: Sendable, Equatable {
    public let title: String
    public let date: CivilDate?
    /// The address from the site's root.
    public let address: String
    /// The whole address.
    public let url: String
  }
}

/// A table of a report.
public struct ReportTable: Sendable, Equatable {
  public let columns: [Column]
  public let rows: [[Cell]]

  /// A column: its head, and its share of the width.
  public struct Column: Sendable, Equatable {
    public let head: String
    public let share: Int
    public let isCentred: Bool

    init(_ head: String, _ share: Int, isCentred: Bool = false) {
      self.head = head
      self.share = share
      self.isCentred = isCentred
    }
  }

  /// What stands in a cell.
  public enum Cell: Sendable, Equatable {
    case text(String)
    case link(String, to: String)
  }
}

/// A part of a report, numbered and headed.
public struct ReportSection: Sendable, Equatable {
  /// "I", "II", "III", "IV".
  public let numeral: String
  public let title: String
  public let blocks: [ReportBlock]
}
