/// News and articles (tin, bài), counted by the audit.
public struct Article: Sendable {
  /// What sort of piece it is.
  public var kind: Kind?

  public init() {}

  /// The sorts of pieces that plans count.
  public enum Kind: String, Choice {
    case news = "tin"
    case feature = "bai"
    case report = "phong-su"
    case dialogue = "doi-thoai"
    case contest = "cuoc-thi"
    case training = "tap-huan"
    case initiative = "sang-kien"
    case commendation = "bieu-duong"

    public var name: String {
      switch self {
      case .news: "Tin"
      case .feature: "Bài"
      case .report: "Phóng sự"
      case .dialogue: "Đối thoại"
      case .contest: "Cuộc thi"
      case .training: "Tập huấn"
      case .initiative: "Sáng kiến"
      case .commendation: "Biểu dương"
      }
    }

    public var spellings: [String] {
      switch self {
      case .news: ["tin tức", "news"]
      case .feature: ["bài viết", "feature", "article"]
      case .report: ["report"]
      case .dialogue: ["hội nghị đối thoại", "dialogue"]
      case .contest: ["contest"]
      case .training: ["training"]
      case .initiative: ["initiative"]
      case .commendation: ["khen thưởng", "commendation"]
      }
    }
  }
}
