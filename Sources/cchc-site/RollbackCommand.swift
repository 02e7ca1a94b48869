import ArgumentParser
import Publishing

/// `rollback`: the release before this one, back in its place.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: Words.of("Khôi phục bản xuất bản trước.", "Restore the release before."),
    discussion: Words.example("cchc-site rollback"))

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(language: options.lang)
    do throws(PublishingError) {
      try SiteBuilder(options.buildOptions).rollBack()
    } catch {
      terminal.complain("cchc-site: \(terminal.explain(error))\n")
      throw ExitCode(Ending.environment)
    }
    if !options.quiet { terminal.say(terminal.words("Đã khôi phục bản trước.\n", "Restored the release before.\n")) }
  }
}
