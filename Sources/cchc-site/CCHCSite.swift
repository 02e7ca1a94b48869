import ArgumentParser

/// The program: one subcommand for each thing that editors, CI and inspectors ask of it.
@main
struct CCHCSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cchc-site",
    abstract: "Dựng trang “Thông tin cải cách hành chính” từ các tệp Markdown.",
    discussion: "Builds the static portal of a Vietnamese agency's administrative reform from Markdown.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, AuditCommand.self, ReportCommand.self, NewCommand.self,
      SchemaCommand.self, FieldsCommand.self, DiagnosticsCommand.self,
      RollbackCommand.self, MarkdownCommand.self,
    ])
}
