/// A field that takes one of a fixed set of words.
///
/// The raw value is the ASCII form used in addresses and data; the name is what a page shows and what an
/// editor usually writes.
public protocol Choice: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {
  /// The Vietnamese name, as a page shows it.
  var name: String { get }
  /// Other spellings that are understood, beside the name and the raw value.
  var spellings: [String] { get }
}

extension Choice {
  /// No other spelling.
  public var spellings: [String] { [] }
}

/// The areas of administrative reform that content is filed under.
///
/// Source: the six contents of the 2021–2030 master programme (76/NQ-CP) and "chỉ đạo điều hành".
public enum Area: String, Choice {
  case direction = "chi-dao-dieu-hanh"
  case institutions = "the-che"
  case procedures = "thu-tuc-hanh-chinh"
  case organisation = "to-chuc-bo-may"
  case civilService = "che-do-cong-vu"
  case publicFinance = "tai-chinh-cong"
  case digitalGovernment = "chinh-quyen-so"

  public var name: String {
    switch self {
    case .direction: "Chỉ đạo điều hành"
    case .institutions: "Thể chế"
    case .procedures: "Thủ tục hành chính"
    case .organisation: "Tổ chức bộ máy"
    case .civilService: "Chế độ công vụ"
    case .publicFinance: "Tài chính công"
    case .digitalGovernment: "Chính quyền số"
    }
  }

  public var spellings: [String] {
    switch self {
    case .direction: ["công tác chỉ đạo điều hành", "direction"]
    case .institutions: ["cải cách thể chế", "institutions"]
    case .procedures: ["cải cách thủ tục hành chính", "TTHC", "procedures"]
    case .organisation: ["tổ chức bộ máy hành chính", "cải cách tổ chức bộ máy", "organisation"]
    case .civilService: ["cải cách chế độ công vụ", "công vụ", "civil service"]
    case .publicFinance: ["cải cách tài chính công", "public finance"]
    case .digitalGovernment: ["chính phủ số", "chuyển đổi số", "xây dựng chính quyền số", "digital government"]
    }
  }
}
