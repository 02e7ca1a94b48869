/// The JSON Schema of single values, in every form in which the program reads them.
///
/// YAML makes numbers of what looks like one (`Mã: 1.004222`), so a text may come as a number too.
enum ScalarForms {
  static func forms(of shape: Shape, isRequired: Bool) -> [JSONText] {
    switch shape {
    case .integer: [number("integer")]
    case .decimal: [number("number")]
    case .bounded(let range): [number("number", within: range)]
    case .flag: flag
    case .date: [text(pattern: #"^\s*"# + date + #"\s*$"#, "05/03/2026")]
    case .moment: [text(pattern: moment, "05/03/2026 08:30")]
    case .email: [text(pattern: #"^\s*[^\s@:;,<>()"]+@[^\s@:;,<>()"]+\.[^\s@:;,<>()"]+\s*$"#)]
    case .url: [text(pattern: #"^\s*[hH][tT][tT][pP][sS]?://\S+\s*$"#)]
    case .colour: [text(pattern: #"^\s*#(?:[0-9a-fA-F]{3}){1,2}\s*$"#, "#9a1b1e")]
    case .slug: [.object([("type", .text("string")), ("pattern", .text(slug)), ("maxLength", longestSlug)])]
    case .file: [text(pattern: #"^[^\\]+$"#)]
    case .choice(let choices): choice(choices)
    default: [text(isRequired: isRequired)]
    }
  }

  /// Any text.
  static func text(isRequired: Bool) -> JSONText {
    .object([("type", scalars)] + (isRequired ? [("minLength", .number(1))] : []))
  }

  private static let scalars = JSONText.list(["string", "number", "boolean"].map(JSONText.text))
  private static let slug = "^[a-z0-9]+(?:-[a-z0-9]+)*$"
  private static let longestSlug = JSONText.number(Address.longestSlug)

  private static func text(pattern: String, _ example: String? = nil) -> JSONText {
    .object(
      [("type", .text("string")), ("pattern", .text(pattern))]
        + (example.map { [("examples", .list([.text($0)]))] } ?? []))
  }

  /// A number, or its digits as Vietnamese writes them; the bounds hold for a number alone.
  private static func number(_ type: String, within range: ClosedRange<Double>? = nil) -> JSONText {
    let bounds: [(String, JSONText)] =
      range.map { [("minimum", .decimal($0.lowerBound)), ("maximum", .decimal($0.upperBound))] } ?? []
    return .object(
      [("type", .list([.text(type), .text("string")])), ("pattern", .text(#"^\s*-?\d[\d., ]*$"#))] + bounds)
  }

  /// The words first, since an editor's program offers them.
  private static var flag: [JSONText] {
    [
      .object([("enum", .list([.text("có"), .text("không"), .flag(true), .flag(false), .number(1), .number(0)]))]),
      .object([("type", .text("string")), ("pattern", .text(SpellingPattern.whole(Bool.yes + Bool.no)))]),
    ]
  }

  private static func choice(_ choices: [ChoiceDescription]) -> [JSONText] {
    let spellings = choices.flatMap { [$0.name, $0.slug] + $0.spellings }
    return [
      .object([("enum", .list(choices.map { .text($0.name) }))]),
      .object([("type", .text("string")), ("pattern", .text(SpellingPattern.whole(spellings)))]),
    ]
  }

  /// A day in one of the four forms.
  private static let date: String = {
    let separator = #"\s*[/.-]\s*"#
    let day = "(?:\(SpellingPattern.spelled("ngày"))\\s*)?"
    let month = "\\s*\(SpellingPattern.spelled("tháng"))\\s*"
    let year = "\\s*,?\\s*(?:\(SpellingPattern.spelled("năm"))\\s*)?"
    return "(?:\\d{4}\(separator)\\d{1,2}\(separator)\\d{1,2}|\(day)\\d{1,2}\(separator)\\d{1,2}\(separator)\\d{4}"
      + "|\(day)\\d{1,2}\(month)\\d{1,2}\(year)\\d{4})"
  }()

  /// A day, with a time of day before or behind it or without.
  private static let moment: String = {
    let hours = "\\s*(?:[hH]|\(SpellingPattern.spelled("giờ")))\\s*"
    let minutes = "(?:\\d{1,2}(?:\\s*\(SpellingPattern.spelled("phút")))?)?"
    let time = "\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|\(hours)\(minutes))"
    let offset = #"(?:\s*(?:[zZ]|[+-]\d{2}(?::?\d{2})?))?"#
    let behind = "(?:\\s*,?\\s*(?:[tT]|\(SpellingPattern.spelled("lúc")))?\\s*\(time)\(offset))?"
    return "^\\s*(?:\(time)\\s*,?\\s*\(date)|\(date)\(behind))\\s*$"
  }()
}
