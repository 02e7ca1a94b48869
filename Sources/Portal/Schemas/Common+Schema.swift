internal import VietnameseText

extension Common: SchemaRecord {
  static let schema = Schema<Common>([
    Field(
      "title", "tiêu đề", \.title, required: true, place: \Common.titlePlace,
      help: "Tên của bài, viết như trên văn bản, không viết hoa toàn bộ.",
      english: "The title, as it is written officially.", example: "Khai trương điểm hỗ trợ nộp hồ sơ trực tuyến"),
    Field(
      "summary", "tóm tắt", \.summary, help: "Một hai câu cho danh sách, RSS và tìm kiếm.",
      english: "One or two sentences for lists, feeds and search.",
      example: "Điểm hỗ trợ mở cửa từ thứ Hai đến thứ Sáu."),
    Field(
      "date", "ngày đăng", \.date, or: ["ngày"], place: \Common.datePlace,
      help: "Ngày đăng lên cổng, có thể kèm giờ: 05/03/2026 8:30; bài hiện từ đầu ngày ấy.",
      english: "Day of publication in Vietnam, with a time of day where wanted.", example: "05/03/2026"),
    Field(
      "updated", "cập nhật", \.updated, or: ["ngày cập nhật", "ngày sửa"],
      help: "Ngày sửa nội dung gần nhất; bản dịch cũ hơn ngày này thì trang có lời nhắc.",
      english: "Day of the last change that matters to readers; translations older than it say so.",
      example: "10/03/2026"),
    Field(
      "unit", "đơn vị", \.unit, help: "Tên ngắn (slug) của đơn vị, có trong units.yaml.",
      english: "Slug of a unit in units.yaml.", example: "van-phong"),
    Field(
      "author", "người soạn", \.author, or: ["tác giả"], help: "Người soạn bài.", english: "Who wrote it.",
      example: "Ban biên tập"),
    Field(
      "reviewed", "thẩm định", \.reviewed, or: ["người thẩm định"], help: "Ai đã thẩm định nội dung và vào ngày nào.",
      english: "Who appraised the content, and when."),
    Field(
      "draft", "bản nháp", \.isDraft, or: ["nháp"], help: "Ghi “có” khi bài chưa xong; bài nháp không được đăng.",
      english: "Keeps an unfinished item out of publication.", example: "không"),
    Field(
      "expires", "hết hạn", \.expires, or: ["ngày hết hạn"], help: "Từ ngày này bài không còn hiện trên cổng.",
      english: "From this day on the item is no longer shown.", example: "31/12/2026"),
    Field(
      "tags", "từ khóa", \.tags, or: ["từ khoá", "keywords"], reading: .atCommas,
      help: "Các từ khóa, cách nhau bằng dấu phẩy.",
      english: "Keywords; a list, or one line with commas.", example: "một cửa, dịch vụ công trực tuyến"),
    Field(
      "area", "lĩnh vực", \.area, or: ["lĩnh vực cải cách"], help: "Một trong bảy lĩnh vực cải cách hành chính.",
      english: "One of the seven areas of administrative reform.", example: "thủ tục hành chính"),
    Field(
      "source", "nguồn", \.source, help: "Nơi lấy tin, nếu đăng lại.", english: "Where the item was taken from."),
    Field(
      "image", "ảnh", \.image, or: ["ảnh đại diện", "hình ảnh"],
      help: "Ảnh đại diện, kèm lời mô tả cho người không nhìn thấy ảnh.",
      english: "The leading picture, with a text that stands for it."),
    Field(
      "attachments", "tệp đính kèm", \.attachments, or: ["đính kèm", "tệp"], help: "Các tệp để tải về.",
      english: "Files offered for download."),
    Field(
      "aliases", "đường dẫn cũ", \.aliases, or: ["địa chỉ cũ"], help: "Những địa chỉ cũ cần dẫn về bài này.",
      english: "Former addresses that lead here.", example: "/tin-tuc/bai-cu/"),
    Field(
      "language", "ngôn ngữ", \.language, help: "Mã ngôn ngữ nếu không phải tiếng Việt: en, blt (Thái), hmn (Mông).",
      english: "BCP 47 tag of the language, where it is not Vietnamese.", example: "vi"),
    Field(
      "slug", "tên đường dẫn", \.slug, or: ["đường dẫn"], shape: .slug,
      help: "Phần cuối của địa chỉ; bỏ trống thì lấy từ tiêu đề.",
      english: "Last part of the address; made from the title where absent.", example: "khai-truong-diem-ho-tro"),
  ])

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    guard let date else { return }
    // Entries come and go with the days: one that goes on the day on which it comes is never seen.
    if let expires, expires.date <= date.date { checkOrder(date.date, expires.date, at: "expires", node, &decoding) }
    if let updated, updated < date.date { checkOrder(date.date, updated, at: "updated", node, &decoding) }
  }
}

extension Common.Review: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "by", "người", \.by, or: ["người thẩm định", "ai"], help: "Người thẩm định.", english: "Who appraised it.",
      example: "Chánh Văn phòng"),
    Field(
      "on", "ngày", \.on, or: ["date", "ngày thẩm định"], help: "Ngày thẩm định.", english: "The day of the appraisal.",
      example: "04/03/2026"),
  ])
}

extension Common.Source: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "name", "tên", \.name, or: ["tên nguồn"], help: "Tên báo, cổng hoặc cơ quan.",
      english: "Name of the paper, portal or agency.", example: "Cổng Thông tin điện tử Chính phủ"),
    Field(
      "url", "địa chỉ", \.url, or: ["liên kết", "đường dẫn"], shape: .url, help: "Địa chỉ của bài gốc.",
      english: "Address of the original.", example: "https://baochinhphu.vn/"),
    Field(
      "date", "ngày", \.date, or: ["ngày đăng"], help: "Ngày của bài gốc.", english: "Date of the original.",
      example: "03/03/2026"),
  ])
}

extension Common.Picture: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "file", "tệp", \.file, or: ["đường dẫn", "ảnh"], required: true, shape: .file,
      help: "Tệp ảnh trong thư mục content.", english: "Picture file under content/.", example: "anh/diem-ho-tro.jpg"),
    Field(
      "alt", "mô tả", \.alt, or: ["lời mô tả", "chú thích"], required: true,
      help: "Ảnh cho thấy gì, cho người không nhìn thấy ảnh.",
      english: "What the picture shows, for whoever cannot see it.",
      example: "Công chức hướng dẫn người dân nộp hồ sơ trên máy tính"),
    Field(
      "credit", "tác giả", \.credit, or: ["nguồn", "người chụp"], help: "Người chụp hoặc nguồn ảnh.",
      english: "Who took it.", example: "Văn phòng"),
  ])
}

extension FileReference: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "file", "tệp", \.file, or: ["đường dẫn"], required: true, shape: .file, help: "Tệp trong thư mục content.",
      english: "File under content/.", example: "tep/ke-hoach.pdf"),
    Field(
      "title", "tên", \.title, or: ["tiêu đề", "tên tệp"], help: "Tên hiện ra cho người đọc.",
      english: "The name that readers see.", example: "Toàn văn kế hoạch"),
  ])
}

extension DateSpan: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field("from", "từ", \.from, or: ["từ ngày"], help: "Ngày bắt đầu.", english: "First day.", example: "01/01/2026"),
    Field("to", "đến", \.to, or: ["đến ngày"], help: "Ngày cuối cùng.", english: "Last day.", example: "31/12/2026"),
  ])

  init() { self.init(from: nil, to: nil) }

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    guard let from, let to, to < from else { return }
    checkOrder(from, to, at: "to", node, &decoding)
  }
}
