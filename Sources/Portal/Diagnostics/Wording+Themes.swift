/// What is said of a theme's references, which can be wrong in several ways.
extension FaultCode {
  static func vietnameseThemeFile(_ a: WordingArguments) -> Wording {
    switch a[1] {
    case "foreign":
      Wording(
        "giao diện không được tải “\(a[0])” từ nơi khác",
        help: "Chép tệp vào \(a[2]) rồi ghi đường dẫn tới tệp đó; trang chỉ dùng tệp của chính mình.")
    case "imported":
      Wording(
        "“\(a[0])” gọi bằng @import sẽ không được tải",
        help: "Chép nội dung tệp ấy vào theme.css: cả trang chỉ có một tệp kiểu dáng.")
    case "kind":
      Wording(
        "“\(a[0])” không phải là ảnh hay phông chữ mà trình duyệt dùng được",
        help: "Dùng ảnh svg, png, jpg, webp, avif, gif hoặc phông woff2, woff, ttf, otf.")
    default:
      Wording(
        "giao diện không có tệp “\(a[0])”",
        help: a.optional(3).map { "Có phải ý bạn là “\($0)”?" } ?? "Chép tệp vào \(a[2]), hoặc sửa lại đường dẫn.")
    }
  }

  static func englishThemeFile(_ a: WordingArguments) -> Wording {
    switch a[1] {
    case "foreign":
      Wording(
        "a theme may not load “\(a[0])” from elsewhere",
        help: "Copy the file into \(a[2]) and refer to it there; pages load only what is their own.")
    case "imported":
      Wording(
        "“\(a[0])”, called by @import, would not be loaded",
        help: "Copy what it says into theme.css: the site has one style sheet.")
    case "kind":
      Wording(
        "“\(a[0])” is no picture or font that browsers use",
        help: "Use a svg, png, jpg, webp, avif or gif picture, or a woff2, woff, ttf or otf font.")
    default:
      Wording(
        "the theme has no file “\(a[0])”",
        help: a.optional(3).map { "Did you mean “\($0)”?" } ?? "Put the file into \(a[2]), or correct the path.")
    }
  }
}
