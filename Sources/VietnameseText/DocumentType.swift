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
    Vietnamese.nfc(abbreviation).withBytes(abbreviated)
  }

  /// The type that an abbreviation in UTF-8 stands for, in any case.
  static func abbreviated(_ abbreviation: UnsafeBufferPointer<UInt8>) -> DocumentType? {
    guard let key = abbreviationKey(abbreviation) else { return nil }
    return byAbbreviation.keys.firstIndex(of: key).map { byAbbreviation.types[$0] }
  }

  /// An abbreviation in upper case, as a number: none has more than eight bytes.
  private static func abbreviationKey(_ abbreviation: some Collection<UInt8>) -> UInt64? {
    guard abbreviation.count <= 8 else { return nil }
    var key: UInt64 = 0
    var previous: UInt8 = 0
    for byte in abbreviation {
      // The one letter beyond ASCII that abbreviations have is Đ, and đ differs from it in the last bit.
      let isStroked = previous == 0xC4 && byte == 0x91
      key = key << 8 | UInt64(isStroked ? 0x90 : byte &- 0x61 < 26 ? byte & 0xDF : byte)
      previous = byte
    }
    return key
  }

  /// The type that a name means, in any case and with either tone placement; without diacritics where that is clear.
  public static func named(_ name: String) -> DocumentType? {
    let name = Vietnamese.nfc(name)
    return byName[Vietnamese.searchKey(name)] ?? byFoldedName[Vietnamese.folded(name)]
  }

  /// Few enough to look through one by one.
  private static let byAbbreviation: (keys: [UInt64], types: [DocumentType]) = {
    let types = all.filter { $0.abbreviation != nil }
    return (types.map { $0.abbreviation.flatMap { abbreviationKey($0.utf8) } ?? 0 }, types)
  }()
  private static let byName = Dictionary(
    all.map { (Vietnamese.searchKey($0.name), $0) }, uniquingKeysWith: { first, _ in first })
  private static let byFoldedName = Dictionary(
    all.map { (Vietnamese.folded($0.name), $0) }, uniquingKeysWith: { first, _ in first })
}
