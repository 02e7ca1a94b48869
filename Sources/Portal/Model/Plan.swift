public import VietnameseText

/// A plan (kế hoạch): who does what by when, and what the portal must show for it.
public struct Plan: Sendable, Equatable {
  /// Number and symbol, such as `721/KH-BQL`; blank where the text left it blank.
  public var number: Located<String>?
  public var issued: CivilDate?
  /// The place named before the date of issue.
  public var place: String?
  public var issuer: String?
  public var parent: String?
  public var signer: Signer?
  /// The decision that the plan is attached to.
  public var attachedTo: Located<String>?
  /// The days on which the plan binds.
  public var inForce = DateSpan()
  /// The documents that it rests on, as the plan cites them.
  public var bases: [Located<String>] = []
  /// The plans that it replaces, by number, title or file.
  public var replaces: [Located<String>] = []
  public var tasks: [Task] = []
  public var quotas: [Quota] = []
  public var recipients: [String] = []

  public init() {}

  /// Who signed, and in whose name.
  public struct Signer: Sendable, Equatable {
    public var authority: Authority?
    public var position: String?
    public var name: String?
    public init() {}
  }

  /// In whose name a document is signed (Nghị định 30/2020/NĐ-CP).
  public enum Authority: String, Choice {
    case onBehalf = "TM"
    case deputy = "KT"
    case byOrder = "TL"
    case byAuthorisation = "TUQ"
    case acting = "Q"

    public var name: String { rawValue + "." }
    public var spellings: [String] {
      switch self {
      case .onBehalf: ["thay mặt"]
      case .deputy: ["ký thay"]
      case .byOrder: ["thừa lệnh"]
      case .byAuthorisation: ["thừa ủy quyền"]
      case .acting: ["quyền"]
      }
    }
  }

  /// One line of the plan's table of tasks.
  public struct Task: Sendable, Equatable {
    public var content = ""
    public var lead: String?
    public var with: [String] = []
    /// When, in the plan's own words: "hằng tháng", "quý II".
    public var when: String?
    public var due: CivilDate?
    public var status: Status?
    public init() {}
  }

  /// How far a task has come.
  public enum Status: String, Choice {
    case notStarted = "chua-thuc-hien"
    case inProgress = "dang-thuc-hien"
    case done = "hoan-thanh"
    case overdue = "qua-han"
    case regular = "thuong-xuyen"

    public var name: String {
      switch self {
      case .notStarted: "Chưa thực hiện"
      case .inProgress: "Đang thực hiện"
      case .done: "Hoàn thành"
      case .overdue: "Quá hạn"
      case .regular: "Thường xuyên"
      }
    }

    public var spellings: [String] {
      switch self {
      case .notStarted: ["chưa bắt đầu", "not started"]
      case .inProgress: ["đang làm", "in progress"]
      case .done: ["đã hoàn thành", "xong", "đã xong", "done"]
      case .overdue: ["overdue"]
      case .regular: ["regular"]
      }
    }
  }
}

/// A duty with a number (chỉ tiêu): at least so many items of a sort in every period, or by a day.
public struct Quota: Sendable, Equatable {
  /// What is counted, in the editor's words: `tin, bài`, `bản tin`, `đối thoại`, `video` or a folder.
  public var count: Located<String> = Located("")
  /// The least number per period; without it the duty is "chưa lượng hóa".
  public var atLeast: Int?
  public var per: Period?
  /// The day by which it must be reached, where the duty is not a periodic one.
  public var by: CivilDate?
  /// Only items of this unit count.
  public var unit: Located<String>?
  /// Only items of this kind count.
  public var kind: Located<String>?
  /// Only items of this area count.
  public var area: Area?
  /// Only items with this keyword count.
  public var tag: String?
  public var note: String?

  public init() {}

  /// How often a quota falls due.
  public enum Period: String, Choice {
    case month = "thang"
    case quarter = "quy"
    case halfYear = "nua-nam"
    case year = "nam"

    public var name: String {
      switch self {
      case .month: "mỗi tháng"
      case .quarter: "mỗi quý"
      case .halfYear: "mỗi nửa năm"
      case .year: "mỗi năm"
      }
    }

    public var spellings: [String] {
      switch self {
      case .month: ["tháng", "hằng tháng", "hàng tháng", "một tháng", "month"]
      case .quarter: ["quý", "hằng quý", "hàng quý", "một quý", "quarter"]
      case .halfYear: ["nửa năm", "6 tháng", "sáu tháng", "half", "half-year"]
      case .year: ["năm", "hằng năm", "hàng năm", "một năm", "year"]
      }
    }
  }
}
