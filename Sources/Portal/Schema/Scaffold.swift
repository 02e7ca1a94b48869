public import VietnameseText

/// A new file of a type: every field with its explanation, required ones first, ready to be filled in.
public struct Scaffold: Sendable {
  /// The path from the portal's root: the folder of the type, a name made from the title.
  public let path: String
  /// The file's text, which builds once its required fields are filled in.
  public let text: String

  /// What stands where the body will be.
  static let placeholder = "Viết nội dung ở đây."

  /// A file for `title`, dated `today` where the type has a day of publication.
  public init(_ type: ContentType, title: String, today: CivilDate) {
    let slug = Vietnamese.slug(title, limit: 60)
    // The introduction of a section is called "index", and no entry may be.
    let name = slug.isEmpty || slug == "index" ? "\(type.folder)-\(today.iso)" : slug
    path = "content/\(type.folder)/" + (type == .article ? "\(today.year)/\(name).md" : "\(name).md")
    let fields = type.fields
    let required = fields.filter(\.isRequired)
    let optional = fields.filter { field in !required.contains { $0.key == field.key } }
    var lines = ["---"]
    for field in required {
      lines.append("# \(field.help)")
      let value =
        switch field.key {
        case "title": Self.quoted(title)
        default: Self.day(field, today) ?? ""
        }
      lines.append("\(Self.name(field)): \(value)".trimmedAtEnd)
    }
    lines.append("")
    lines.append("# Các trường không bắt buộc: bỏ dấu # ở đầu dòng để dùng.")
    for field in optional {
      lines.append("# \(field.help)")
      lines += Self.day(field, today).map { ["# \(Self.name(field)): \($0)"] } ?? Self.example(of: field)
    }
    lines += ["---", "", Self.placeholder, ""]
    text = lines.joined(separator: "\n")
  }

  /// A day that suits a file of `today`, for days whose order is checked.
  private static func day(_ field: FieldDescription, _ today: CivilDate) -> String? {
    switch field.key {
    case "date", "updated": today.slashed
    case "expires": today.adding(days: 365).slashed
    default: nil
    }
  }

  /// The Vietnamese name with a capital, as the example portal writes it.
  private static func name(_ field: FieldDescription) -> String {
    field.vietnamese.prefix(1).uppercased() + field.vietnamese.dropFirst()
  }

  /// The field as a comment: one line, or a record or list with its own fields below it.
  static func example(of field: FieldDescription) -> [String] {
    switch field.shape {
    case .record(_, let fields):
      return ["# \(name(field)):"] + fields().map { "#   \(name($0)): \($0.example)".trimmedAtEnd }
    case .list(.record(_, let fields), _):
      return ["# \(name(field)):"]
        + fields().enumerated().map { index, part in
          "#   \(index == 0 ? "-" : " ") \(name(part)): \(part.example)".trimmedAtEnd
        }
    case .list(_, orAlone: .refused), .list(_, orAlone: .item):
      return ["# \(name(field)):", "#   - \(field.example)".trimmedAtEnd]
    default:
      return ["# \(name(field)): \(field.example)".trimmedAtEnd]
    }
  }

  /// A title as YAML reads it back whatever is in it.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
  }
}

extension String {
  /// The text without spaces at its end, so that an empty field leaves none.
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
