import ArgumentParser
import Publishing

/// `build`: content/ and themes/ become public/.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng trang vào public/ (build the site).",
    discussion: "Ví dụ: cchc-site build --source . --output public")

  @OptionGroup var options: CommonOptions

  @Option(help: "Cách in kết quả: text, json hoặc github.")
  var format = ReportFormat.text

  func run() async throws {
    let builder = SiteBuilder(options.buildOptions)
    try await Reporting(options: options, format: format).run { () throws(PublishingError) in try await builder.build()
    }
  }
}
