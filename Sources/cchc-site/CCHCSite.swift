import ArgumentParser
import CSystem

/// The program: one subcommand for each thing that editors, CI and inspectors ask of it.
@main
struct CCHCSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cchc-site",
    abstract: Words.of(
      "Dựng trang “Thông tin cải cách hành chính” từ các tệp Markdown.",
      "Build the static portal of a Vietnamese agency's administrative reform from Markdown."),
    discussion: Words.of(
      "Help in English: cchc-site --help --lang en, or CCHC_LANG=en.",
      "Trợ giúp tiếng Việt: cchc-site --help --lang vi."),
    version: "0.1.0",
    subcommands: [
      InitCommand.self, NewCommand.self, ServeCommand.self, CheckCommand.self, BuildCommand.self, AuditCommand.self,
      ReportCommand.self, RollbackCommand.self, SchemaCommand.self, FieldsCommand.self, DiagnosticsCommand.self,
      MarkdownCommand.self, ManualCommand.self,
    ])

  /// Runs the command that the arguments name.
  ///
  /// On the main thread, until there is something to wait for: a thread's heap is made with its first piece of memory,
  /// and how heaps grow has to be said before.
  @MainActor static func main() async {
    do {
      var command = try parseAsRoot()
      if command is BuildCommand { cchc_keep_memory() }
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      exit(withError: error)
    }
  }
}
