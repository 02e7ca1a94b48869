import ArgumentParser
import Publishing

/// `check`: every fault, nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tìm mọi lỗi, không ghi gì (find every fault, write nothing).",
    discussion: "Ví dụ: cchc-site check --strict")

  @OptionGroup var options: CommonOptions

  @Option(help: "Cách in kết quả: text, json hoặc github.")
  var format = ReportFormat.text

  func run() async throws {
    let builder = SiteBuilder(options.buildOptions)
    try await Reporting(options: options, format: format).run { () throws(PublishingError) in try await builder.check()
    }
  }
}
