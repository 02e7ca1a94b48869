import ArgumentParser
import Portal

/// `diagnostics`: the reference of all codes as Markdown; `make docs` writes the two pages of `docs/` with it.
struct DiagnosticsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnostics", abstract: "Bảng các lỗi và cảnh báo, dạng Markdown.", shouldDisplay: false)

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var lang = Language.vietnamese

  func run() throws {
    Terminal(language: lang).say(FaultReference(lang).markdown)
  }
}
