/// Words around document numbers, in lower case and as UTF-8, longest first where one ends another.
enum DocumentWords {
  static let so = Array("số".utf8)
  static let ngay = Array("ngày".utf8)
  static let thang = Array("tháng".utf8)
  static let nam = Array("năm".utf8)
  static let cua = Array("của".utf8)
  static let va = Array("và".utf8)

  /// What a document may be called right before its number: the types, and their longer names.
  static let types: [[UInt8]] =
    (DocumentType.all.map { Vietnamese.nfc($0.name).lowercased() } + [
      "kế hoạch hành động", "chương trình hành động", "văn bản", "bản thoả thuận", "giấy uỷ quyền", "công điện khẩn",
    ])
    .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    .map { Array($0.utf8) }

  /// Words before a number that make it the number of a form or a table.
  static let forms: [[UInt8]] = ["mẫu", "biểu", "biểu mẫu", "phụ lục", "mẫu đơn", "form"].map { Array($0.utf8) }

  /// What a law is called, by its capital.
  static let laws: [[UInt8]] = ["luật", "bộ luật", "pháp lệnh"].map { Array($0.utf8) }

  /// Words that no law's name holds: the sentence has gone on.
  static let afterLaw: [[UInt8]] = ["này", "được", "đã", "có", "từ", "kể", "trước", "nếu", "là", "phải", "thì"]
    .map { Array($0.utf8) }

  /// Words that follow an issuer's name.
  static let afterIssuer: [[UInt8]] = [
    "về", "ban hành", "quy định", "phê duyệt", "hướng dẫn", "sửa đổi", "cho", "đã", "được", "là", "theo", "trong", "để",
    "thì", "có", "công bố", "giao", "nhằm", "triển khai", "thực hiện", "ngày", "tại", "do", "từ", "đến", "với", "năm",
    "nêu",
    "số", "trước", "sau", "khi", "nếu", "thay thế", "bãi bỏ", "gồm", "đối",
  ].map { Array($0.utf8) }
}
