/// A document of an agency in the form that Nghị định 30/2020/NĐ-CP (Phụ lục I) prescribes.
///
/// A4 upright, Times New Roman 14 pt, margins 20 mm above and below, 30 mm left and 20 mm right; the agency and the
/// national motto side by side, number and place lines, kind and subject, signature and recipients.
public struct WordDocument: Sendable {
  /// The agency above the one that issues; none leaves the line out.
  public var parent: String?
  public var agency: String
  /// Number and symbol as they stand after "Số:".
  public var number: [Run]
  /// Place and date, as "Sơn La, ngày … tháng 4 năm 2026".
  public var placeAndDate: [Run]
  /// The kind of document in capitals: "BÁO CÁO".
  public var kind: String
  public var subject: String
  public var blocks: [Block]
  /// Who signs: authority and position, a line each.
  public var signer: [[Run]]
  /// Whom it goes to, a line each.
  public var recipients: [[Run]]
  /// What follows on pages of its own.
  public var annexes: [Annex]

  public init(
    parent: String?, agency: String, number: [Run], placeAndDate: [Run], kind: String, subject: String, blocks: [Block],
    signer: [[Run]], recipients: [[Run]], annexes: [Annex]
  ) {
    self.parent = parent
    self.agency = agency
    self.number = number
    self.placeAndDate = placeAndDate
    self.kind = kind
    self.subject = subject
    self.blocks = blocks
    self.signer = signer
    self.recipients = recipients
    self.annexes = annexes
  }

  /// A stretch of text.
  public enum Run: Sendable, Hashable {
    case text(String)
    case bold(String)
    /// What people must still write: shown on a coloured ground.
    case blank(String)
    /// Words that lead to a whole address.
    case link(String, to: String)
  }

  /// A paragraph or a table.
  public enum Block: Sendable, Hashable {
    /// A part ("I. …"), with the level counted from 1.
    case heading(String, level: Int)
    case paragraph([Run])
    /// One of several things: the line begins with a dash.
    case item([Run])
    case table(Table)
  }

  /// A table with a line of heads, which is repeated on every page.
  public struct Table: Sendable, Hashable {
    public var columns: [Column]
    public var rows: [[[Run]]]

    public init(columns: [Column], rows: [[[Run]]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// A column of a table.
  public struct Column: Sendable, Hashable {
    public var head: String
    /// Its share of the table's width, beside the shares of the others.
    public var share: Int
    public var isCentred: Bool

    public init(_ head: String, share: Int, isCentred: Bool = false) {
      self.head = head
      self.share = share
      self.isCentred = isCentred
    }
  }

  /// What follows the document on pages of its own.
  public struct Annex: Sendable, Hashable {
    /// "Phụ lục I".
    public var name: String
    public var title: String
    /// What it goes with: "(Kèm theo Báo cáo số …)".
    public var attachment: [Run]
    public var blocks: [Block]

    public init(name: String, title: String, attachment: [Run], blocks: [Block]) {
      self.name = name
      self.title = title
      self.attachment = attachment
      self.blocks = blocks
    }
  }
}
