public import ArgumentParser
public import Audit
import Foundation
import Portal
import Publishing

/// `audit`: the article count against the quotas.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Đếm tin, bài theo chỉ tiêu của kế hoạch (count against the quotas).",
    discussion: "Ví dụ: cchc-site audit --from 2026-01 --to 2026-03 --format csv")

  /// The forms in which the audit can be had.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @OptionGroup var options: CommonOptions

  @Option(help: "Cách in: text, json, csv hoặc markdown.")
  var format = Format.text

  @Option(help: "Kỳ đầu: 2026-03, 2026-Q1, 2026-H1 hoặc 2026.")
  var from: Period?

  @Option(help: "Kỳ cuối.")
  var to: Period?

  @Option(help: "Gộp theo month, quarter, half hoặc year.")
  var period: PeriodLength?

  @Option(help: "Chỉ đếm bài của đơn vị này (slug trong units.yaml).")
  var unit: String?

  @Option(help: "Chia số đếm theo unit, area, kind hoặc author.")
  var by: AuditQuery.Breakdown?

  @Flag(help: "CSV dùng dấu chấm phẩy, cho Excel tiếng Việt.")
  var semicolons = false

  func run() async throws {
    let terminal = Terminal(language: options.lang)
    let portal = try await Loading(options: options, terminal: terminal).portal()
    let query = AuditQuery(from: from, to: to, length: period?.length, unit: unit, breakdown: by)
    let report: AuditReport
    do throws(AuditQuery.Fault) {
      report = try Audit.report(of: portal, query)
    } catch {
      throw ValidationError(
        terminal.words("--from phải trước --to.", "--from must not lie after --to."))
    }
    switch format {
    case .text:
      terminal.say(
        AuditTable.text(report, style: Terminal.isStyledOutput ? .coloured : .plain, in: options.lang))
    case .json: terminal.say(AuditJSON.bytes(report))
    case .csv: terminal.say(AuditCSV.bytes(report, separator: semicolons ? .semicolon : .comma))
    case .markdown: terminal.say(AuditMarkdown.text(report))
    }
    if options.strict, report.hasMissed { throw ExitCode(Ending.faults) }
  }
}

/// The lengths to which `--period` sums up, in the contract's words.
enum PeriodLength: String, ExpressibleByArgument, CaseIterable {
  case month, quarter, half, year

  var length: Period.Length {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .half: .halfYear
    case .year: .year
    }
  }
}

extension AuditQuery.Breakdown: ExpressibleByArgument {}

extension Period: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}
