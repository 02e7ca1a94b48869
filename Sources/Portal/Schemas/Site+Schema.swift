extension Site: SchemaRecord {
  static let schema = Schema<Site>([
    Field(
      "name", "tên", \.name, or: ["tên trang", "tên cổng", "tiêu đề"], required: true, help: "Tên chuyên mục.",
      english: "Name of the portal.", example: "Thông tin cải cách hành chính"),
    Field(
      "agency", "cơ quan", \.agency, or: ["đơn vị"], required: true, help: "Cơ quan chủ trang.", english: "The agency.",
      example: "UBND xã Mường La"),
    Field(
      "base_url", "địa chỉ", \.baseURL, or: ["địa chỉ trang", "url"], required: true, shape: .url,
      help: "Địa chỉ của trang trên mạng, có thể có đường dẫn.", english: "Address of the site; may have a path.",
      example: "https://example.vn/cchc/"),
    Field(
      "parent", "cơ quan chủ quản", \.parent, help: "Cơ quan cấp trên.", english: "The parent agency.",
      example: "UBND tỉnh Sơn La"),
    Field(
      "description", "mô tả", \.description, or: ["giới thiệu"], help: "Một câu giới thiệu cho máy tìm kiếm.",
      english: "One sentence for search engines."),
    Field(
      "menu", "menu", \.menu, or: ["thực đơn"],
      help: "Các mục của menu; bỏ trống thì dùng menu thường lệ: Giới thiệu, các chuyên mục đã có nội dung, Thống kê.",
      english: "The menu; where absent the usual one: the introduction, the sections that hold something, the count."),
    Field(
      "footer", "chân trang", \.footer, help: "Thông tin ở cuối mỗi trang.",
      english: "What stands at the foot of every page."),
    Field(
      "social", "mạng xã hội", \.social, help: "Tài khoản mạng xã hội của cơ quan.",
      english: "The agency's accounts on social networks."),
    Field(
      "petition", "phản ánh kiến nghị", \.petition, or: ["phản ánh, kiến nghị"], shape: .url,
      help: "Địa chỉ nhận phản ánh, kiến nghị.", english: "Where the public reports problems.",
      example: "https://dichvucong.gov.vn/"),
    Field(
      "demonstration", "minh họa", \.isDemonstration, or: ["minh hoạ", "trang minh họa"],
      help: "Ghi “có” nếu đây là trang minh họa.", english: "Marks every page as a demonstration.", example: "không"),
    Field(
      "require_review", "bắt buộc thẩm định", \.requiresReview, or: ["yêu cầu thẩm định"],
      help: "Ghi “có” thì bài chưa thẩm định không được đăng.",
      english: "Keeps items without an appraisal out of publication.", example: "không"),
    Field(
      "theme", "giao diện", \.theme, help: "Tên giao diện trong thư mục themes.", english: "A theme under themes/.",
      example: "default"),
    Field(
      "logo", "biểu trưng", \.logo, or: ["logo"], shape: .file, help: "Tệp biểu trưng.", english: "Logo file.",
      example: "anh/bieu-trung.svg"),
    Field(
      "home", "trang chủ", \.home, or: ["các khối trang chủ"], reading: .atCommas,
      help: "Các khối của trang chủ, theo thứ tự.", english: "Blocks of the home page, in order.",
      example: "tin-tuc, chi-tieu, ke-hoach, tthc, chi-so"),
    Field(
      "quotas", "chỉ tiêu", \.quotas, help: "Chỉ tiêu áp dụng khi không có kế hoạch nào đặt ra.",
      english: "Quotas that hold where no plan sets one."),
    Field(
      "lints_off", "tắt cảnh báo", \.lintsOff, or: ["lints", "bỏ cảnh báo"], reading: .atCommas,
      help: "Mã các cảnh báo không cần.", english: "Codes of warnings that are not wanted.", example: "W-CHECKED"),
    Field(
      "servers", "máy chủ", \.servers, or: ["máy chủ web"], reading: .atCommas,
      help: "Máy chủ web đang dùng; Apache và IIS thì tệp quy tắc được đặt sẵn ở gốc trang.",
      english: "Web servers in use; for Apache and IIS the rule file is put where the server looks for it.",
      example: "nginx"),
    Field(
      "compression", "nén", \.compression, or: ["nén tệp", "nén sẵn"], reading: .atCommas,
      help: "Nén sẵn các tệp văn bản để máy chủ gửi nhanh hơn: gzip, brotli.",
      english: "Compressed copies of text files, for servers that send them: gzip, brotli.", example: "gzip, brotli"),
  ])
}

extension Site.MenuItem: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "title", "tên", \.title, or: ["tiêu đề"], required: true, help: "Chữ hiện trên menu.",
      english: "The words of the line.", example: "Tin tức"),
    Field(
      "address", "địa chỉ", \.address, or: ["đường dẫn", "liên kết", "url"], required: true,
      help: "Địa chỉ trong trang hoặc bên ngoài.", english: "Address on the site or elsewhere.", example: "/tin-tuc/"),
  ])
}

extension Site.Footer: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "responsible", "chịu trách nhiệm", \.responsible, or: ["chịu trách nhiệm nội dung", "người chịu trách nhiệm"],
      help: "Người chịu trách nhiệm nội dung.", english: "Who answers for the content."),
    Field("address", "địa chỉ", \.address, help: "Địa chỉ cơ quan.", english: "Street address."),
    Field("phone", "điện thoại", \.phone, or: ["số điện thoại"], help: "Số điện thoại.", english: "Phone number."),
    Field(
      "email", "email", \.email, or: ["thư điện tử"], shape: .email, help: "Thư điện tử.", english: "E-mail address."),
    Field("license", "giấy phép", \.license, help: "Giấy phép hoạt động của trang.", english: "The site's licence."),
    Field("note", "ghi chú", \.note, or: ["lời ghi"], help: "Lời ghi thêm.", english: "A further line."),
  ])
}

extension Site.SocialLink: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field("name", "tên", \.name, required: true, help: "Tên mạng.", english: "Name of the network.", example: "Zalo"),
    Field(
      "url", "địa chỉ", \.url, or: ["liên kết"], required: true, shape: .url, help: "Địa chỉ tài khoản.",
      english: "Address of the account.", example: "https://zalo.me/0000"),
  ])
}

extension AgencyUnit: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "slug", "tên đường dẫn", \.slug, or: ["slug", "mã"], required: true, shape: .slug,
      help: "Tên ngắn không dấu, dùng trong các tệp khác.", english: "Short ASCII name used by other files.",
      example: "van-phong"),
    Field(
      "name", "tên", \.name, or: ["tên đơn vị"], required: true, help: "Tên đầy đủ.", english: "Full name.",
      example: "Văn phòng UBND tỉnh"),
    Field(
      "from", "từ", \.from, or: ["từ ngày"], help: "Mang tên này từ ngày nào.", english: "First day of the name.",
      example: "01/03/2025"),
    Field("to", "đến", \.to, or: ["đến ngày"], help: "Đến ngày nào.", english: "Last day of the name."),
    Field(
      "formerly", "trước đây", \.formerly, or: ["tên cũ", "tiền thân"], reading: .atCommas,
      help: "Những đơn vị tiền thân.", english: "What it was formed from."),
  ])

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    guard let from, let to, to < from else { return }
    checkOrder(from, to, at: "to", node, &decoding)
  }
}

extension Site.HomeBlock: FieldValue {}
extension WebServer: FieldValue {}
extension CompressionFormat: FieldValue {}
