/// Words around document numbers, in lower case.
enum DocumentWords {
  static let so = Array("số".utf8)
  static let ngay = Array("ngày".utf8)
  static let thang = Array("tháng".utf8)
  static let nam = Array("năm".utf8)
  static let cua = Array("của".utf8)
  static let va = Array("và".utf8)

  /// What a document may be called right before its number: the types, and their longer names.
  static let types = PhraseList(
    DocumentType.all.map { Vietnamese.nfc($0.name).lowercased() } + [
      "kế hoạch hành động", "chương trình hành động", "văn bản", "bản thoả thuận", "giấy uỷ quyền", "công điện khẩn",
    ])

  /// Words before a number that make it the number of a form or a table.
  static let forms = PhraseList(["mẫu", "biểu", "biểu mẫu", "phụ lục", "mẫu đơn", "form"])

  /// What a law is called.
  static let laws = PhraseList(["luật", "bộ luật", "pháp lệnh"])

  /// Words that no law's name holds: the sentence has gone on.
  static let afterLaw = PhraseList(["này", "được", "đã", "có", "từ", "kể", "trước", "nếu", "là", "phải", "thì"])

  /// Words that follow an issuer's name.
  static let afterIssuer = PhraseList([
    "về", "ban hành", "quy định", "phê duyệt", "hướng dẫn", "sửa đổi", "cho", "đã", "được", "là", "theo", "trong", "để",
    "thì", "có", "công bố", "giao", "nhằm", "triển khai", "thực hiện", "ngày", "tại", "do", "từ", "đến", "với", "năm",
    "nêu", "số", "trước", "sau", "khi", "nếu", "thay thế", "bãi bỏ", "gồm", "đối",
    "bao gồm", "chấp thuận", "chỉ đạo", "chưa", "cùng", "cũng", "đang", "đặt", "đôn đốc", "hay", "hiện", "hoặc",
    "không",
    "lần", "mà", "mới", "như", "phải", "ra", "sắp", "sẽ", "tháng", "thông qua", "tiếp tục", "vào", "vẫn", "vừa",
    "xác định", "yêu cầu",
  ])
}
