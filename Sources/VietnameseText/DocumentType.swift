/// A type of official document, with the abbreviation that stands in its number.
public struct DocumentType: Hashable, Sendable {
  /// "Nghị quyết".
  public let name: String
  /// "NQ"; nothing for types whose numbers carry none, such as a law or a public letter.
  public let abbreviation: String?
  /// By whose rules such a document is written.
  public let group: Group

  public enum Group: Sendable {
    /// Administrative documents (Nghị định 30/2020/NĐ-CP, Phụ lục III) and copies of documents.
    case administrative
    /// Legal documents (Luật Ban hành văn bản quy phạm pháp luật).
    case legal
    /// Documents of the Party that the State does not have.
    case party
  }

  private init(_ name: String, _ abbreviation: String?, _ group: Group) {
    self.name = name
    self.abbreviation = abbreviation
    self.group = group
  }
}

extension DocumentType {
  /// Công văn, the official letter: its number names the issuer where others name their type.
  public static let officialLetter = DocumentType("Công văn", "CV", .administrative)
  public static let law = DocumentType("Luật", nil, .legal)

  /// Every known type; an abbreviation stands once.
  public static let all: [DocumentType] =
    [
      ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Quy chế", "QC"), ("Quy định", "QyĐ"),
      ("Thông cáo", "TC"), ("Thông báo", "TB"), ("Hướng dẫn", "HD"), ("Chương trình", "CTr"), ("Kế hoạch", "KH"),
      ("Phương án", "PA"), ("Đề án", "ĐA"), ("Dự án", "DA"), ("Báo cáo", "BC"), ("Biên bản", "BB"), ("Tờ trình", "TTr"),
      ("Hợp đồng", "HĐ"), ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"), ("Bản thỏa thuận", "BTT"),
      ("Giấy ủy quyền", "GUQ"), ("Giấy mời", "GM"), ("Giấy giới thiệu", "GGT"), ("Giấy nghỉ phép", "GNP"),
      ("Phiếu gửi", "PG"), ("Phiếu chuyển", "PC"), ("Phiếu báo", "PB"), ("Thư công", nil), ("Bản sao y", "SY"),
      ("Bản trích sao", "TrS"), ("Bản sao lục", "SL"),
    ].map { DocumentType($0, $1, .administrative) } + [officialLetter]
    + [
      ("Hiến pháp", nil), ("Bộ luật", nil), ("Pháp lệnh", "PL"), ("Lệnh", "L"), ("Nghị định", "NĐ"), ("Thông tư", "TT"),
      ("Thông tư liên tịch", "TTLT"), ("Nghị quyết liên tịch", "NQLT"), ("Văn bản hợp nhất", "VBHN"),
    ].map { DocumentType($0, $1, .legal) } + [law]
    + [("Kết luận", "KL"), ("Quy định", "QĐi"), ("Thông tri", "TTri")].map { DocumentType($0, $1, .party) }

  /// The type that an abbreviation stands for, in any case; HĐ and HD, ĐA and DA are different types.
  public static func abbreviated(_ abbreviation: String) -> DocumentType? {
    byAbbreviation[Vietnamese.nfc(abbreviation).uppercased()]
  }

  /// The type that a name means, in any case and with either tone placement; without diacritics where that is clear.
  public static func named(_ name: String) -> DocumentType? {
    let name = Vietnamese.nfc(name)
    return byName[Vietnamese.searchKey(name)] ?? byFoldedName[Vietnamese.folded(name)]
  }

  private static let byAbbreviation = Dictionary(
    all.compactMap { type in type.abbreviation.map { ($0.uppercased(), type) } },
    uniquingKeysWith: { first, _ in first })
  private static let byName = Dictionary(
    all.map { (Vietnamese.searchKey($0.name), $0) }, uniquingKeysWith: { first, _ in first })
  private static let byFoldedName = Dictionary(
    all.map { (Vietnamese.folded($0.name), $0) }, uniquingKeysWith: { first, _ in first })
}
