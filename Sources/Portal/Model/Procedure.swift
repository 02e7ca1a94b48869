public import VietnameseText

/// An administrative procedure (thủ tục hành chính, TTHC).
public struct Procedure: Sendable {
  /// The national or local code, such as `1.004222`.
  public var code: Located<String> = Located("")
  /// The field of administration (lĩnh vực), such as "Cư trú".
  public var field = ""
  public var level: Level?
  /// The agency that settles it.
  public var authority = ""
  /// Where papers are handed in.
  public var receives: String?
  public var service: Service?
  public var status: Status?
  /// The decision by which it was published.
  public var decision: Decision?
  public var effective: CivilDate?
  public var channels: [Channel] = []
  public var steps: [String] = []
  public var papers: [Paper] = []
  /// How many sets of papers.
  public var sets: Int?
  public var applicants: [String] = []
  public var result: String?
  public var requirements: [String] = []
  public var legal: [Located<String>] = []
  /// The procedure that took its place, by code or file.
  public var replacedBy: Located<String>?
  /// Where it can be done online.
  public var online: Located<String>?

  public init() {}

  /// Whether the procedure left the live list.
  public var isWithdrawn: Bool { status == .abolished || status == .replaced || replacedBy != nil }

  /// The level of government that settles a procedure; two since 1 July 2025, and what a portal still holds of the third.
  public enum Level: String, Choice {
    case central = "trung-uong"
    case province = "tinh"
    case commune = "xa"

    public var name: String {
      switch self {
      case .central: "Trung ương"
      case .province: "Cấp tỉnh"
      case .commune: "Cấp xã"
      }
    }

    public var spellings: [String] {
      switch self {
      case .central: ["bộ", "cấp bộ", "cấp trung ương", "central"]
      case .province: ["tỉnh", "province"]
      case .commune: ["xã", "commune"]
      }
    }
  }

  /// How much of it can be done online.
  public enum Service: String, Choice {
    case full = "toan-trinh"
    case partial = "mot-phan"
    case information = "cung-cap-thong-tin"

    public var name: String {
      switch self {
      case .full: "Toàn trình"
      case .partial: "Một phần"
      case .information: "Cung cấp thông tin"
      }
    }

    public var spellings: [String] {
      switch self {
      case .full: ["trực tuyến toàn trình", "dịch vụ công trực tuyến toàn trình", "full"]
      case .partial: ["trực tuyến một phần", "dịch vụ công trực tuyến một phần", "partial"]
      case .information: ["cung cấp thông tin trực tuyến", "information"]
      }
    }
  }

  /// What the publishing decision did.
  public enum Status: String, Choice {
    case new = "moi-ban-hanh"
    case amended = "sua-doi-bo-sung"
    case replaced = "thay-the"
    case abolished = "bai-bo"

    public var name: String {
      switch self {
      case .new: "Mới ban hành"
      case .amended: "Sửa đổi, bổ sung"
      case .replaced: "Thay thế"
      case .abolished: "Bãi bỏ"
      }
    }

    public var spellings: [String] {
      switch self {
      case .new: ["mới", "new"]
      case .amended: ["sửa đổi", "bổ sung", "amended"]
      case .replaced: ["được thay thế", "bị thay thế", "replaced"]
      case .abolished: ["đã bãi bỏ", "bị bãi bỏ", "hết hiệu lực", "abolished"]
      }
    }
  }

  /// The decision that published the procedure.
  public struct Decision: Sendable {
    public var number: Located<String>?
    public var date: CivilDate?
    public init() {}
  }

  /// One way to hand the papers in; time and fee belong to the way, not to the procedure.
  public struct Channel: Sendable {
    public var form: Form?
    /// How long it takes, in words: "07 ngày làm việc".
    public var time: String?
    public var fee: Fee?
    public var note: String?
    public init() {}
  }

  /// The ways to hand papers in.
  public enum Form: String, Choice {
    case inPerson = "truc-tiep"
    case online = "truc-tuyen"
    case post = "buu-chinh"

    public var name: String {
      switch self {
      case .inPerson: "Trực tiếp"
      case .online: "Trực tuyến"
      case .post: "Bưu chính"
      }
    }

    public var spellings: [String] {
      switch self {
      case .inPerson: ["tại chỗ", "nộp trực tiếp", "in person"]
      case .online: ["nộp trực tuyến", "online"]
      case .post: ["bưu điện", "bưu chính công ích", "dịch vụ bưu chính", "dịch vụ bưu chính công ích", "post"]
      }
    }
  }

  /// A fee: an amount, nothing, or words where the law gives no single amount.
  public enum Fee: Sendable, Equatable {
    /// An amount in đồng.
    case amount(Int)
    /// Nothing is charged.
    case free
    /// What the law says instead of an amount.
    case text(String)
  }

  /// A paper that belongs to the application.
  public struct Paper: Sendable {
    public var name = ""
    public var originals: Int?
    public var copies: Int?
    /// The form to fill in, as a file under `content/` or an address.
    public var form: Located<String>?
    /// The case in which the paper is wanted; none means always.
    public var `case`: String?
    public init() {}
  }
}
