import ArgumentParser
import Publishing

/// `check`: every fault, nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Words.of("Tìm mọi lỗi, không ghi gì.", "Find every fault, write nothing."),
    discussion: Words.example("cchc-site check --strict"))

  @OptionGroup var options: CommonOptions

  @Option(help: .words("Cách in kết quả: text, json hoặc github.", "Form of the result: text, json or github."))
  var format = ReportFormat.text

  func run() async throws {
    let reporting = Reporting(options: options, format: format)
    let builder = SiteBuilder(reporting.buildOptions)
    try await reporting.run { () throws(PublishingError) in try await builder.check() }
  }
}
