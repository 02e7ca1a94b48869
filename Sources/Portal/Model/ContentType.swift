/// A kind of content: what an editor says when asked "what are you going to post?".
public enum ContentType: String, CaseIterable, Sendable, Hashable {
  case article, plan, procedure, contact, bulletin, document, index, question, video, page

  /// The folder under `content/` that holds the type, and the first part of its addresses.
  public var folder: String {
    switch self {
    case .article: "tin-tuc"
    case .plan: "ke-hoach"
    case .procedure: "tthc"
    case .contact: "duong-day-nong"
    case .bulletin: "ban-tin"
    case .document: "van-ban"
    case .index: "chi-so"
    case .question: "hoi-dap"
    case .video: "video"
    case .page: "trang"
    }
  }

  /// What the type is called in Vietnamese.
  public var name: String {
    switch self {
    case .article: "Tin, bài"
    case .plan: "Kế hoạch"
    case .procedure: "Thủ tục hành chính"
    case .contact: "Đường dây nóng"
    case .bulletin: "Bản tin cải cách hành chính"
    case .document: "Văn bản"
    case .index: "Chỉ số"
    case .question: "Hỏi đáp"
    case .video: "Video"
    case .page: "Trang"
    }
  }

  /// The type that lives in a folder of `content/`.
  public init?(folder: String) {
    guard let type = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = type
  }
}
