import ArgumentParser
import Portal

/// `schema`: the JSON Schema of the front matter, for editors' programs.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: Words.of("JSON Schema của phần khai báo.", "JSON Schema of the front matter."),
    discussion: Words.example("cchc-site schema tin-tuc > tin-tuc.schema.json"))

  @Argument(
    help: .words(
      "Loại nội dung như trong lệnh new, hoặc site, units, theme; bỏ trống thì in tất cả.",
      "A type as in new, or site, units, theme; all where absent."))
  var type: String?

  @Option(help: .words("Ngôn ngữ của thông báo: vi hoặc en.", "Language of messages and help: vi or en."))
  var lang = Words.language

  func run() throws {
    let terminal = Terminal(language: lang)
    guard let type else { return terminal.say(JSONSchema().bytes) }
    guard let subject = SchemaSubject(spelling: type) else {
      let known = (ContentType.allCases.map(\.folder) + ["site", "units", "theme"]).joined(separator: ", ")
      throw ValidationError(
        terminal.words(
          "Không có loại “\(type)”. Các loại: \(known).", "There is no type '\(type)'. Types: \(known)."))
    }
    terminal.say(JSONSchema(of: subject).bytes)
  }
}
