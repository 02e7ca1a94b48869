import ArgumentParser
import Portal

/// `fields`: the reference of all fields as Markdown; `make docs` writes the two pages of `docs/` with it.
struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "Bảng các trường, dạng Markdown.", shouldDisplay: false)

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var lang = Language.vietnamese

  func run() throws {
    Terminal(language: lang).say(FieldReference(lang).markdown)
  }
}
