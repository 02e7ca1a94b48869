/// The reference of every field, as a page of the documentation.
///
/// Made from the same declarations that decode the fields, so that it cannot tell of a field that does not exist.
public struct FieldReference: Sendable {
  private let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// The page in Markdown.
  public var markdown: String {
    var sections = [introduction]
    sections.append(section(words("Trường chung của mọi loại", "Common to all types"), nil, ContentType.commonFields))
    for type in ContentType.allCases {
      let fields = type.ownFields
      let note =
        type.needsDate ? words("Loại này phải có **Ngày đăng**.", "Items of this type must have a `date`.") : nil
      sections.append(section(heading(type), note, fields))
    }
    sections.append(section("`site.yaml`", nil, Site.schema.descriptions))
    sections.append(
      section(
        "`units.yaml`", words("Một danh sách; mỗi mục có các trường sau.", "A list; each item has these fields."),
        AgencyUnit.schema.descriptions))
    sections.append(
      section(
        "`theme.yaml`",
        words(
          "Nằm trong `themes/<tên giao diện>/`; không dòng nào được để trống.",
          "Under `themes/<name>/`; no line may be blank."),
        ThemeTokens.schema.descriptions))
    return sections.joined(separator: "\n")
  }

  private var introduction: String {
    words(
      """
      # Các trường của phần khai báo

      <!-- Trang này do chương trình viết ra: make docs -->

      Tên trường viết tiếng Việt có dấu, không dấu hay tiếng Anh đều được, chữ hoa hay chữ thường cũng được: `Tiêu đề`, `tieu_de`, `title` là
      một. Mỗi trường chỉ ghi một lần. Dòng để trống sau dấu hai chấm nghĩa là chưa có, trừ trường bắt buộc.

      Ngày viết một trong bốn cách: `05/03/2026`, `5/3/2026`, `2026-03-05`, `ngày 05 tháng 3 năm 2026`.

      """,
      """
      # Fields of the front matter

      <!-- Written by the program: make docs -->

      Names are understood in English and in Vietnamese, with or without diacritics, in any case, with spaces, hyphens or underscores. A field
      may be given once. An optional field may be left blank. The JSON Schema of the same fields comes from `cchc-site schema`.

      """)
  }

  private func heading(_ type: ContentType) -> String {
    words("\(type.name): `\(type.folder)/`", "\(type.rawValue): `\(type.folder)/`")
  }

  private func section(_ title: String, _ note: String?, _ fields: [FieldDescription]) -> String {
    var lines = ["## \(title)", ""]
    if let note { lines += [note, ""] }
    if fields.isEmpty {
      lines += [words("Chỉ có các trường chung.", "Only the common fields."), ""]
    } else {
      lines += table(fields)
    }
    var shown: Set<String> = []
    lines += groups(in: fields, &shown)
    return lines.joined(separator: "\n")
  }

  /// A table for every group of fields that stands inside a field, the inner ones after the outer.
  private func groups(in fields: [FieldDescription], _ shown: inout Set<String>) -> [String] {
    var lines: [String] = []
    for field in fields {
      guard case .record(let name, let inner) = field.shape.element, shown.insert(name()).inserted else { continue }
      lines += ["### \(words("Trong “\(field.vietnamese)”", "Within `\(field.key)`"))", ""] + table(inner())
      lines += groups(in: inner(), &shown)
    }
    return lines
  }

  private func table(_ fields: [FieldDescription]) -> [String] {
    let head =
      language == .vietnamese
      ? ["Trường", "Bắt buộc", "Ghi thế nào", "Ý nghĩa", "Ví dụ", "Tên khác"]
      : ["field", "required", "value", "meaning", "example", "Vietnamese and other names"]
    let rows = fields.map { field -> [String] in
      let isVietnamese = language == .vietnamese
      let others = [isVietnamese ? field.key : field.vietnamese] + field.otherNames
      return [
        isVietnamese ? "**\(field.displayName)**" : "`\(field.key)`",
        field.isRequired ? words("có", "yes") : "", value(field.shape), isVietnamese ? field.help : field.englishHelp,
        field.example.isEmpty ? "" : "`\(field.example)`", others.map { "`\($0)`" }.joined(separator: ", "),
      ]
    }
    return [row(head), row(head.map { _ in "---" })] + rows.map(row) + [""]
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  /// What may stand behind the colon.
  private func value(_ shape: Shape) -> String {
    switch shape {
    case .text: words("chữ", "text")
    case .integer: words("số nguyên", "whole number")
    case .decimal: words("số", "number")
    case .bounded(let range):
      words(
        "số từ \(range.lowerBound.vietnamese) đến \(range.upperBound.vietnamese)",
        "number from \(range.lowerBound.plain) to \(range.upperBound.plain)")
    case .colour: words("màu trong ngoặc kép", "quoted colour")
    case .flag: words("có / không", "có (yes) or không (no)")
    case .date: words("ngày", "date")
    case .moment: words("ngày, có thể kèm giờ", "date, with or without a time")
    case .money: words("số tiền, “không”, hoặc chữ", "amount in đồng, “không”, or words")
    case .phone: words("số điện thoại", "phone number")
    case .email: words("thư điện tử", "e-mail address")
    case .url: words("địa chỉ web đầy đủ", "whole web address")
    case .file: words("tệp trong `content/`", "file under `content/`")
    case .slug: words("chữ thường không dấu, số, gạch ngang", "lower-case ASCII letters, digits, hyphens")
    case .reference: words("mã, số ký hiệu, tiêu đề hoặc tệp", "code, number, title or file of an entry")
    case .documentNumber: words("số ký hiệu", "document number")
    case .procedureCode: words("mã thủ tục", "procedure code")
    case .choice(let choices):
      words("một trong: ", "one of: ") + choices.map { "“\($0.name)”" }.joined(separator: ", ")
    case .record: words("các dòng thụt vào, xem dưới", "group of fields, see below")
    case .list(let element, let lone):
      words("danh sách: ", "list: ") + value(element)
        + (lone == .refused
          ? ""
          : lone == .parts
            ? words("; hoặc một dòng, cách nhau bằng dấu phẩy", "; or one line with commas")
            : words("; hoặc một giá trị", "; or a single value"))
    }
  }

  private func words(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}

extension Shape {
  /// What a list holds, or the shape itself.
  fileprivate var element: Shape {
    if case .list(let element, _) = self { element.element } else { self }
  }
}
