/// What `content/site.yaml` says of the portal as a whole.
public struct Site: Sendable {
  public var name = ""
  public var agency = ""
  public var parent: String?
  public var baseURL: Located<String> = Located("")
  public var menu: [MenuItem] = []
  public var footer: Footer?
  public var social: [SocialLink] = []
  /// Where the public reports problems (phản ánh, kiến nghị).
  public var petition: Located<String>?
  /// Whether every page says that this is a demonstration.
  public var isDemonstration = false
  /// Whether nothing is published without an appraisal.
  public var requiresReview = false
  public var theme: String?
  public var logo: Located<String>?
  public var description: String?
  /// The blocks of the home page, in order; empty means the usual ones.
  public var home: [HomeBlock] = []
  /// Quotas that hold where no plan sets one.
  public var quotas: [Quota] = []
  /// Codes of warnings that this portal does not want.
  public var lintsOff: [Located<String>] = []
  /// The web servers whose rule files stand where the server itself looks for them.
  public var servers: [WebServer] = []
  /// The formats in which text files stand beside themselves compressed.
  public var compression: [CompressionFormat] = []

  public init() {}

  /// A line of the menu.
  public struct MenuItem: Sendable {
    public var title = ""
    public var address: Located<String> = Located("")
    public init() {}
  }

  /// What stands at the foot of every page.
  public struct Footer: Sendable {
    public var responsible: String?
    public var address: String?
    public var phone: String?
    public var email: Located<String>?
    public var license: String?
    public var note: String?
    public init() {}
  }

  /// An account of the agency on a social network.
  public struct SocialLink: Sendable {
    public var name = ""
    public var url: Located<String> = Located("")
    public init() {}
  }

  /// The blocks that the home page can have.
  public enum HomeBlock: String, Choice {
    case news = "tin-tuc"
    case quotas = "chi-tieu"
    case plan = "ke-hoach"
    case procedures = "tthc"
    case indices = "chi-so"
    case bulletins = "ban-tin"
    case documents = "van-ban"
    case videos = "video"
    case questions = "hoi-dap"

    public var name: String {
      switch self {
      case .news: "Tin, bài"
      case .quotas: "Chỉ tiêu tháng này"
      case .plan: "Kế hoạch"
      case .procedures: "Thủ tục hành chính"
      case .indices: "Chỉ số"
      case .bulletins: "Bản tin"
      case .documents: "Văn bản"
      case .videos: "Video"
      case .questions: "Hỏi đáp"
      }
    }
  }
}
