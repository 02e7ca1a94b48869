import ArgumentParser
import Publishing

/// `build`: content/ and themes/ become public/.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: Words.of("Dựng trang vào public/.", "Build the site."),
    discussion: Words.example("cchc-site build --source . --output public"))

  @OptionGroup var options: CommonOptions

  @Option(help: .words("Cách in kết quả: text, json hoặc github.", "Form of the result: text, json or github."))
  var format = ReportFormat.text

  func run() async throws {
    let reporting = Reporting(options: options, format: format, isLogged: true)
    let builder = SiteBuilder(reporting.buildOptions)
    try await reporting.run { () throws(PublishingError) in try await builder.build() }
  }
}
