public import VietnameseText

/// A new portal: the fewest files that build at once and show how each kind is written.
///
/// Every page says that it is a demonstration until the editor takes that line out, and what has no source is called a
/// sample.
public struct StarterPortal: Sendable {
  /// What the editor says of the portal; only the agency has no usual value.
  public struct Answers: Sendable {
    public var name: String
    public var agency: String
    public var parent: String?
    /// The address on the web; one of the reserved examples where it is not known yet.
    public var baseURL: String

    public init(
      name: String = "Thông tin cải cách hành chính", agency: String, parent: String? = nil,
      baseURL: String = "https://example.vn/"
    ) {
      self.name = name
      self.agency = agency
      self.parent = parent
      self.baseURL = baseURL
    }
  }

  /// A file of the portal, and what it is for.
  public struct File: Sendable, Hashable {
    /// The path from the portal's root.
    public let path: String
    public let text: String
    /// What it is for, in Vietnamese.
    public let purpose: String
    /// The same in English.
    public let englishPurpose: String
  }

  /// The files, in the order in which they are explained.
  public let files: [File]

  /// A portal of which `answers` are told, with a sample article dated `today`.
  public init(_ answers: Answers, today: CivilDate) {
    files = [
      Self.site(answers), Self.units, Self.article(today), Self.introduction(answers), Self.newsIntroduction,
      Self.readme(answers), Self.ignored,
    ]
  }

  private static func site(_ answers: Answers) -> File {
    let given = ["name": answers.name, "agency": answers.agency, "parent": answers.parent, "base_url": answers.baseURL]
    var lines = [
      "# Cấu hình chung của trang. Dòng có dấu # ở đầu là lời giải thích hoặc mục chưa dùng; bỏ dấu # để dùng.", "",
    ]
    for field in Site.schema.descriptions {
      let name = field.vietnamese.prefix(1).uppercased() + field.vietnamese.dropFirst()
      lines.append("# \(field.help)")
      if let value = given[field.key] ?? nil {
        lines.append("\(name): \(value.quotedForYAML)")
      } else if field.key == "demonstration" {
        lines.append("# Đang để “có” vì nội dung còn là mẫu; xóa dòng dưới khi đã thay nội dung thật.")
        lines.append("\(name): có")
      } else {
        lines += Scaffold.example(of: field)
      }
      lines.append("")
    }
    return File(
      path: "content/site.yaml", text: lines.joined(separator: "\n"), purpose: "tên trang, cơ quan, địa chỉ, menu",
      englishPurpose: "name, agency, address, menu")
  }

  private static let units = File(
    path: "content/units.yaml",
    text: """
      # Các đơn vị của cơ quan. Tên đường dẫn: tên ngắn không dấu, dùng ở dòng “Đơn vị” của bài.
      # Bỏ dấu # ở đầu dòng và sửa tên để dùng; mỗi đơn vị một mục như mục mẫu.
      # - Tên đường dẫn: van-phong
      #   Tên: Văn phòng

      """,
    purpose: "danh mục đơn vị", englishPurpose: "the agency's units")

  private static func article(_ today: CivilDate) -> File {
    File(
      path: "content/tin-tuc/\(today.year)/bai-mau.md",
      text: """
        ---
        Tiêu đề: "Bài mẫu: thay bằng tin đầu tiên của bạn"
        Ngày đăng: \(today.slashed)
        Tóm tắt: Bài này chỉ để làm mẫu. Sửa hoặc xóa tệp là bài thay đổi hoặc biến mất.
        Thể loại: tin
        Lĩnh vực: thủ tục hành chính
        Từ khóa: bài mẫu
        ---

        Nội dung viết như soạn thư. Hai đoạn cách nhau một dòng trống. Chữ **đậm** đặt giữa hai dấu sao.

        ## Đề mục bắt đầu bằng hai dấu thăng

        Người dân cần mang theo:

        - mỗi mục một dòng, có gạch ngang ở đầu;
        - mục cuối cùng.

        | Cách nộp | Lệ phí |
        | --- | --- |
        | Trực tiếp | (điền số tiền) |
        | Trực tuyến | (điền số tiền) |

        """,
      purpose: "một bài mẫu, đã hiện trên trang", englishPurpose: "a sample article, already shown")
  }

  private static func introduction(_ answers: Answers) -> File {
    File(
      path: "content/trang/gioi-thieu.md",
      text: """
        ---
        Tiêu đề: Giới thiệu
        Tóm tắt: Chuyên mục này là gì, ai phụ trách.
        ---

        Đây là chuyên mục của \(answers.agency.escapedForMarkdown). Hãy thay đoạn này bằng lời giới thiệu của cơ quan.

        """,
      purpose: "trang Giới thiệu", englishPurpose: "the page that introduces the portal")
  }

  private static let newsIntroduction = File(
    path: "content/tin-tuc/index.md",
    text: """
      ---
      Tiêu đề: Tin tức
      ---

      Tin, bài về cải cách hành chính.

      """,
    purpose: "lời dẫn của mục Tin tức; các mục khác cũng làm như vậy",
    englishPurpose: "what stands above the news; other sections do the same")

  private static func readme(_ answers: Answers) -> File {
    File(
      path: "README.md",
      text: """
        # \(answers.name.escapedForMarkdown)

        Nội dung nằm trong thư mục `content/`. Gõ lệnh tại thư mục này:

            cchc-site serve                   xem thử, tự cập nhật mỗi khi lưu tệp
            cchc-site new tin "Tiêu đề"       tạo một tin mới
            cchc-site check                   tìm lỗi
            cchc-site build                   dựng trang vào public/

        Loại nội dung: \(ContentType.allCases.map { "`\($0.folder)`" }.joined(separator: ", ")).

        """,
      purpose: "các lệnh hay dùng", englishPurpose: "the usual commands")
  }

  private static let ignored = File(
    path: ".gitignore", text: "public/\n.cchc-*\n", purpose: "những gì git không cần giữ",
    englishPurpose: "what git need not keep")
}

extension String {
  /// The text as YAML reads it back, whatever is in it.
  var quotedForYAML: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
  }

  /// The text as Markdown shows it back.
  fileprivate var escapedForMarkdown: String {
    reduce(into: "") { text, character in
      if "\\`*_[]<>#&|".contains(character) { text.append("\\") }
      text.append(character == "\n" ? " " : character)
    }
  }
}
