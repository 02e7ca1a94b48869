public import ArgumentParser
public import Audit
import Foundation
import Portal
import Publishing
import Reports
import VietnameseText

/// `audit`: the article count against the quotas.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: Words.of("Đếm tin, bài theo chỉ tiêu của kế hoạch.", "Count against the quotas."),
    discussion: Words.example(
      "cchc-site audit --from 2026-01 --to 2026-03 --format csv", "cchc-site audit --verify --items",
      "cchc-site audit --sites cac-cong.txt"))

  /// The forms in which the audit can be had.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @OptionGroup var options: CommonOptions

  @Option(help: .words("Cách in: text, json, csv hoặc markdown.", "Form: text, json, csv or markdown."))
  var format = Format.text

  @Option(
    help: .words("Kỳ đầu: 2026-03, 2026-Q1, 2026-H1 hoặc 2026.", "First period: 2026-03, 2026-Q1, 2026-H1 or 2026."))
  var from: Period?

  @Option(help: .words("Kỳ cuối.", "Last period."))
  var to: Period?

  @Option(help: .words("Gộp theo month, quarter, half hoặc year.", "Sum up by month, quarter, half or year."))
  var period: PeriodLength?

  @Option(
    help: .words(
      "Chỉ đếm bài của đơn vị này (slug trong units.yaml).", "Count this unit only (its slug in units.yaml)."))
  var unit: String?

  @Option(help: .words("Chia số đếm theo unit, area, kind hoặc author.", "Break down by unit, area, kind or author."))
  var by: AuditQuery.Breakdown?

  @Flag(help: .words("Liệt kê từng mục được đếm, kèm tệp.", "List every item that was counted, with its file."))
  var items = false

  @Flag(help: .words("Liệt kê từng mục của phần Kịp thời.", "List every item of freshness."))
  var freshness = false

  @Flag(
    help: .words(
      "Đối chiếu với lịch sử git: bài ghi lùi ngày, bài chép lại.",
      "Compare with git's history: backdated and copied items."))
  var verify = false

  @Option(
    help: .words(
      "So sánh nhiều cổng theo danh sách trong tệp này.", "Compare the portals listed in this file.", value: "list"))
  var sites: String?

  @Flag(help: .words("CSV dùng dấu chấm phẩy, cho Excel tiếng Việt.", "CSV with semicolons, for a Vietnamese Excel."))
  var semicolons = false

  func validate() throws {
    if let from, let to, from.first > to.last {
      let terminal = Terminal(language: options.lang)
      throw ValidationError(
        terminal.words(
          "--from \(from) nằm sau --to \(to); hãy đổi chỗ hai kỳ.", "--from \(from) lies after --to \(to); swap them."))
    }
  }

  func run() async throws {
    let terminal = Terminal(language: options.lang)
    if let sites { return try await compare(sites, terminal) }
    let loading = Loading(options: options, terminal: terminal)
    let portal = try await loading.portal()
    try checkUnit(in: portal, terminal)
    let query = AuditQuery(from: from, to: to, length: period?.length, unit: unit, breakdown: by)
    var report: AuditReport
    do throws(AuditQuery.Fault) {
      report = try Audit.report(of: portal, query)
    } catch {
      throw ValidationError(terminal.words("--from phải trước --to.", "--from must not lie after --to."))
    }
    if verify { report = report.verified(portal, against: GitHistory.read(source: options.source)) }
    let doubts = LintSelection(portal.site).kept(report.diagnostics)
    if !options.quiet { loading.tell(doubts) }
    terminal.say(bytes(of: report, portal))
    let isDoubtful = report.hasMissed || !doubts.isEmpty || !(report.verification?.isClean ?? true)
    if options.strict, isDoubtful { throw ExitCode(Ending.faults) }
  }

  private func bytes(of report: AuditReport, _ portal: Portal) -> [UInt8] {
    let language = options.lang
    switch format {
    case .text:
      let table = AuditTable(
        style: Terminal.isStyledOutput ? .coloured : .plain, language: language, showsItems: items,
        showsFindings: freshness)
      return Array(table.text(report).utf8)
    case .json: return AuditJSON.bytes(report)
    case .csv:
      let base = BaseURL(portal.site.baseURL.value)
      let tables = [
        AuditCSV.rows(report, language),
        items ? AuditCSV.itemRows(report, language) { base?.absolute($0) ?? $0 } : nil,
        freshness ? AuditCSV.freshnessRows(report.freshness, language) : nil,
        report.verification.map { AuditCSV.verificationRows($0, language) },
      ]
      return AuditCSV.bytes(tables: tables.compactMap(\.self), separator: semicolons ? .semicolon : .comma)
    case .markdown: return Array(AuditMarkdown.text(report, language: language).utf8)
    }
  }

  /// A unit that nobody knows would give a table of zeros.
  private func checkUnit(in portal: Portal, _ terminal: Terminal) throws {
    guard let unit else { return }
    let known = Set(portal.units.map(\.slug.value)).union(portal.entries.compactMap { $0.common.unit?.value })
    guard !known.contains(unit) else { return }
    let meant = Vietnamese.suggestion(for: unit, among: known.sorted())
    throw ValidationError(
      terminal.words(
        "Không có đơn vị “\(unit)” trong units.yaml." + (meant.map { " Có phải ý bạn là “\($0)”?" } ?? ""),
        "There is no unit '\(unit)' in units.yaml." + (meant.map { " Did you mean '\($0)'?" } ?? "")))
  }

  /// The league table of several portals; no portal of one's own is needed.
  private func compare(_ list: String, _ terminal: Terminal) async throws {
    let answers = try await League(terminal: terminal).answers(from: list)
    let table = LeagueTable(answers, today: options.buildOptions.today, from: from, to: to)
    switch format {
    case .text: terminal.say(table.text(language: options.lang))
    case .json: terminal.say(table.json())
    case .csv: terminal.say(table.csv(separator: semicolons ? .semicolon : .comma, language: options.lang))
    case .markdown: terminal.say(table.markdown(language: options.lang))
    }
    if options.strict, table.isIncomplete { throw ExitCode(Ending.faults) }
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
