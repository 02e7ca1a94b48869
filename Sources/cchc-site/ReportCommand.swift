import ArgumentParser
import Audit
import Foundation
import Portal
import Reports

/// `report`: the periodic report with its evidence.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Viết báo cáo định kỳ kèm minh chứng (write the periodic report).",
    discussion: "Ví dụ: cchc-site report 2026-Q1 --format docx --to-file bao-cao-quy-1.docx")

  /// The forms in which a report can be had.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, html, docx, xlsx
  }

  @Argument(help: "Kỳ báo cáo: 2026-Q1, 2026-H1 hoặc 2026.")
  var period: Period

  @OptionGroup var options: CommonOptions

  @Option(help: "Dạng báo cáo: markdown, html, docx hoặc xlsx (phụ lục số liệu).")
  var format = Format.markdown

  @Option(name: .customLong("to-file"), help: "Tệp để ghi; bỏ trống thì in ra màn hình.")
  var file: String?

  func run() async throws {
    let terminal = Terminal(language: options.lang)
    let portal = try await Loading(options: options, terminal: terminal).portal()
    guard let base = BaseURL(portal.site.baseURL.value) else { throw ExitCode(Ending.faults) }
    let report = PeriodicReport(of: portal, for: period, base: base)
    let bytes: [UInt8]
    do {
      bytes =
        switch format {
        case .markdown: Array(ReportMarkdown.text(report).utf8)
        case .html: ReportPage.bytes(report)
        case .docx: try ReportWord.bytes(report)
        case .xlsx: try ReportWorkbook.bytes(report)
        }
      guard let file else { return terminal.say(bytes) }
      try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      terminal.complain("cchc-site: \(error.localizedDescription)\n")
      throw ExitCode(Ending.environment)
    }
  }
}
