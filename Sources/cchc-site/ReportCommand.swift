import ArgumentParser
import Audit
import Foundation
import Portal
import Publishing
import Reports

/// `report`: the periodic report with its evidence.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Words.of("Viết báo cáo định kỳ kèm minh chứng.", "Write the periodic report."),
    discussion: Words.example(
      "cchc-site report 2026-Q1 --format docx --to-file bao-cao-quy-1.docx",
      "cchc-site report 2026-Q1 --evidence minh-chung-quy-1"))

  /// The forms in which a report can be had.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, html, docx, xlsx, csv

    /// The form that the ending of a file's name tells; nothing where it tells none.
    init?(of file: String) {
      switch Self.ending(of: file) {
      case "md", "markdown": self = .markdown
      case "html", "htm": self = .html
      case let ending: self.init(rawValue: ending)
      }
    }

    static func ending(of file: String) -> String { URL(fileURLWithPath: file).pathExtension.lowercased() }
  }

  @Argument(help: .words("Kỳ báo cáo: 2026-Q1, 2026-H1 hoặc 2026.", "The period: 2026-Q1, 2026-H1 or 2026."))
  var period: Period

  @OptionGroup var options: CommonOptions

  @Option(
    help: .words(
      "Dạng báo cáo: markdown, html, docx; riêng phụ lục số liệu: xlsx, csv. Mặc định theo đuôi của --to-file.",
      "Form: markdown, html, docx; the annexes alone: xlsx, csv. Default: by the ending of --to-file."))
  var format: Format?

  @Option(
    name: .customLong("to-file"),
    help: .words("Tệp để ghi; bỏ trống thì in ra màn hình.", "The file to write; standard output where absent."))
  var file: String?

  @Option(
    help: .words(
      "Thư mục mới để ghi hồ sơ minh chứng, đọc được khi không có mạng.",
      "A new folder for the evidence, readable without a network.", value: "dir"))
  var evidence: String?

  @Flag(help: .words("CSV dùng dấu chấm phẩy, cho Excel tiếng Việt.", "CSV with semicolons, for a Vietnamese Excel."))
  var semicolons = false

  func validate() throws {
    if let file, format == nil, Format(of: file) == nil, !["", "txt"].contains(Format.ending(of: file)) {
      throw ValidationError(
        options.lang.words(
          "không có mẫu báo cáo nào cho đuôi tệp của “\(file)”; hãy dùng .docx, .xlsx, .html, .csv hoặc .md.",
          "no form of the report has the ending of '\(file)'; use .docx, .xlsx, .html, .csv or .md."))
    }
    guard let format, let file, let told = Format(of: file), told != format else { return }
    throw ValidationError(
      options.lang.words(
        "--format \(format.rawValue) không hợp với đuôi của tệp “\(file)”; hãy bỏ --format hoặc đổi đuôi tệp.",
        "--format \(format.rawValue) contradicts the ending of '\(file)'; leave --format out or change the ending."))
  }

  func run() async throws {
    let terminal = Terminal(language: options.lang)
    let portal = try await Loading(options: options, terminal: terminal).portal()
    guard let base = BaseURL(portal.site.baseURL.value) else { throw ExitCode(Ending.faults) }
    guard period.first <= portal.today else {
      throw ValidationError(
        terminal.words(
          "\(period.vietnameseName.prefix(1).uppercased())\(period.vietnameseName.dropFirst()) chưa bắt đầu nên chưa có gì để báo cáo.",
          "\(period) has not begun; there is nothing to report."))
    }
    let report = PeriodicReport(of: portal, for: period, base: base)
    if let evidence {
      try EvidenceFolder(path: evidence, options: options, terminal: terminal).write(report, base: base)
      if format == nil, file == nil { return }
    }
    try write(report, terminal)
  }

  private func write(_ report: PeriodicReport, _ terminal: Terminal) throws {
    let format = format ?? file.flatMap(Format.init(of:)) ?? .markdown
    if file == nil, format == .docx || format == .xlsx, isatty(STDOUT_FILENO) == 1 {
      throw ValidationError(
        terminal.words(
          "Tệp \(format.rawValue) không in ra màn hình được; hãy thêm --to-file bao-cao.\(format.rawValue).",
          "A \(format.rawValue) file cannot be shown on a terminal; add --to-file report.\(format.rawValue)."))
    }
    do {
      let bytes = try bytes(of: report, format)
      guard let file else { return terminal.say(bytes) }
      try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      let file = file ?? "-"
      terminal.complain(
        terminal.words(
          "cchc-site: Không ghi được “\(file)”: \(error.reason). Hãy kiểm tra thư mục, dung lượng đĩa và quyền ghi.\n",
          "cchc-site: Cannot write '\(file)': \(error.reason). Check the folder, disk space and permissions.\n"))
      throw ExitCode(Ending.environment)
    }
  }

  private func bytes(of report: PeriodicReport, _ format: Format) throws -> [UInt8] {
    switch format {
    case .markdown: Array(ReportMarkdown.text(report).utf8)
    case .html: ReportPage.bytes(report)
    case .docx: try ReportWord.bytes(report)
    case .xlsx: try ReportWorkbook.bytes(report)
    case .csv: ReportAnnex.csv(report, separator: semicolons ? .semicolon : .comma)
    }
  }
}
