extension ThemeTokens: SchemaRecord {
  static let schema = Schema<ThemeTokens>([
    Field(
      "light", "sáng", \.light, or: ["nền sáng", "giao diện sáng"], help: "Các màu khi máy ở chế độ sáng.",
      english: "The colours in light."),
    Field(
      "dark", "tối", \.dark, or: ["nền tối", "giao diện tối"], help: "Các màu khi máy ở chế độ tối.",
      english: "The colours in the dark."),
    Field(
      "scale", "tỷ lệ", \.scale, or: ["tỉ lệ", "tỷ lệ tiêu đề"], within: 1...1.5,
      help: "Mỗi cấp tiêu đề lớn hơn cấp dưới bao nhiêu lần.",
      english: "The ratio of one step of headings to the next.", example: "1,2"),
    Field(
      "text", "cỡ chữ", \.text, within: 15...24, help: "Cỡ chữ trên máy tính, tính bằng điểm ảnh.",
      english: "The size of text on a desk, in pixels.", example: "18"),
    Field(
      "radius", "bo góc", \.radius, or: ["góc"], within: 0...24, help: "Độ bo của các góc, tính bằng điểm ảnh.",
      english: "The radius of corners, in pixels.", example: "4"),
    Field(
      "heading_font", "phông tiêu đề", \.headingFont,
      help: "Các phông có sẵn trên máy người đọc hoặc khai trong theme.css, dùng cho tiêu đề.",
      english: "Families of headings that readers have or theme.css declares.", example: "Georgia, serif"),
    Field(
      "text_font", "phông chữ", \.textFont, or: ["phông"],
      help: "Các phông có sẵn trên máy người đọc hoặc khai trong theme.css, dùng cho nội dung.",
      english: "Families of text that readers have or theme.css declares.", example: "\"Segoe UI\", sans-serif"),
  ])
}

extension ThemeTokens.Colours: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    colour("paper", "nền trang", \.paper, "Nền của trang.", "The ground of the page."),
    colour("surface", "nền hộp", \.surface, "Nền của đầu trang, hộp và ô nhập.", "Masthead, boxes and fields."),
    colour("tint", "nền nhạt", \.tint, "Nền của đầu bảng và dải phụ.", "Table heads and quiet bands."),
    colour("ink", "chữ", \.ink, "Chữ.", "Text."),
    colour("muted", "chữ phụ", \.muted, "Chữ phụ.", "Text of second rank."),
    colour("lacquer", "màu chính", \.lacquer, "Màu chính: nét trên khối, mục đang xem, nút bấm.", "The brand."),
    colour("link", "liên kết", \.link, "Liên kết.", "Links."),
    colour("met", "đạt", \.met, "Kết quả đạt.", "A quota that is met."),
    colour("missed", "chưa đạt", \.missed, "Kết quả chưa đạt.", "A quota that is missed."),
    colour("waiting", "đang chờ", \.waiting, "Kỳ chưa kết thúc.", "A period that is running."),
    colour("line", "nét kẻ", \.line, "Nét kẻ mảnh.", "Hairlines."),
    colour("gold", "nét vàng", \.gold, "Nét dưới đầu trang.", "The hairline under the masthead."),
  ])

  private static func colour(
    _ key: String, _ vietnamese: String, _ path: any WritableKeyPath<Self, Located<String>?> & Sendable, _ help: String,
    _ english: String
  ) -> Field<Self> {
    Field(key, vietnamese, path, shape: .colour, help: help, english: english, example: "\"#9a1b1e\"")
  }
}
