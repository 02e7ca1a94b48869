import ArgumentParser
import Foundation
import Portal
import Publishing
import VietnameseText

/// The forms in which a build or a check tells what it found.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}

/// Tells what a build or a check did and found, in the form that was asked for.
struct Reporting {
  let options: CommonOptions
  let format: ReportFormat
  let terminal: Terminal
  private let progress: ProgressLine

  /// `isLogged` says whether a log, which is no terminal, gets a line for each stage.
  init(options: CommonOptions, format: ReportFormat, isLogged: Bool = false) {
    self.options = options
    self.format = format
    terminal = Terminal(language: options.lang)
    progress = ProgressLine(
      terminal: terminal, isShown: !options.quiet && format != .json && (isLogged || Terminal.canRewriteLines))
  }

  /// What the builder is told, with the progress shown here.
  var buildOptions: BuildOptions {
    var build = options.buildOptions
    build.tell = progress.show
    return build
  }

  /// Runs `work`, tells what came of it, and ends the program as the contract says.
  func run(_ work: () async throws(PublishingError) -> BuildReport) async throws {
    let start = Clock.seconds
    let report: BuildReport
    do throws(PublishingError) {
      report = try await work()
    } catch {
      progress.clear()
      terminal.complain("cchc-site: \(terminal.explain(error))\n")
      throw ExitCode(Ending.environment)
    }
    progress.clear()
    tell(report, seconds: Clock.seconds - start)
    if report.hasErrors || (options.strict && report.hasWarnings) { throw ExitCode(Ending.faults) }
  }

  private func tell(_ report: BuildReport, seconds: Double) {
    switch format {
    case .json: terminal.say(json(report, seconds: seconds))
    case .github:
      for fault in report.diagnostics { terminal.say(fault.annotation(in: options.lang) + "\n") }
      if !options.quiet { terminal.say(summary(report, seconds: seconds)) }
    case .text:
      let source = options.source
      let printer = DiagnosticPrinter(language: options.lang, isStyled: Terminal.isStyled) { file in
        FileManager.default.contents(atPath: source + "/" + file).map { Array($0) }
      }
      let shown = options.quiet ? report.diagnostics.filter { $0.severity == .error } : report.diagnostics
      terminal.complain(printer.print(shown))
      if !options.quiet { terminal.say(summary(report, seconds: seconds)) }
    }
  }

  private func summary(_ report: BuildReport, seconds: Double) -> String {
    let counts = report.ledger.counts
    let errors = report.diagnostics.count { $0.severity == .error }
    let warnings = report.diagnostics.count { $0.severity == .warning }
    let entries = terminal.words(
      "Bài: \(counts.published) đăng, \(counts.drafts) nháp, \(counts.scheduled) hẹn ngày, \(counts.expired) hết hạn, \(counts.rejected) bị từ chối. Lỗi: \(errors); cảnh báo: \(warnings).",
      "Entries: \(counts.published) published, \(counts.drafts) drafts, \(counts.scheduled) scheduled, \(counts.expired) expired, \(counts.rejected) rejected. Errors: \(errors); warnings: \(warnings)."
    )
    return ([entries] + closing(report, seconds: seconds)).map { $0 + "\n" }.joined()
  }

  /// The last line of a build: pages, time, what changed, and when the site next changes by itself.
  private func closing(_ report: BuildReport, seconds: Double) -> [String] {
    let next = report.nextChange.map {
      terminal.words("Trang sẽ tự thay đổi vào ngày \($0.slashed).", "The site next changes by itself on \($0.iso).")
    }
    guard report.isPublished else {
      let kept =
        report.hasErrors
        ? terminal.words(
          "Chưa có gì được xuất bản; trang cũ vẫn giữ nguyên.", "Nothing was published; the old site stays as it was.")
        : nil
      return [kept, next].compactMap(\.self)
    }
    let change = report.changes
    let published = terminal.words(
      "Đã xuất bản \(report.pages) trang trong \(rounded(seconds)) giây: thêm \(change.added), sửa \(change.changed), bỏ \(change.removed) tệp.",
      "Published \(report.pages) pages in \(rounded(seconds)) s: \(change.added) files added, \(change.changed) changed, \(change.removed) removed."
    )
    return [published + " " + (next ?? terminal.words("Không có thay đổi nào hẹn trước.", "No change is scheduled."))]
  }

  private func rounded(_ seconds: Double) -> String {
    let text = String(format: "%.2f", seconds)
    return options.lang == .vietnamese ? text.replacingOccurrences(of: ".", with: ",") : text
  }

  private func json(_ report: BuildReport, seconds: Double) -> String {
    let counts = report.ledger.counts
    let object = ReportJSON(
      published: counts.published, drafts: counts.drafts, scheduled: counts.scheduled, expired: counts.expired,
      rejected: counts.rejected, pages: report.pages, seconds: (seconds * 1000).rounded() / 1000,
      added: report.changes.added, changed: report.changes.changed, removed: report.changes.removed,
      nextChange: report.nextChange?.iso,
      diagnostics: report.diagnostics.map { fault in
        let wording = fault.wording(in: options.lang)
        return ReportJSON.Fault(
          code: fault.code.rawValue, severity: fault.severity.rawValue, file: fault.file, line: fault.position.line,
          column: fault.position.column, message: wording.message, help: wording.help)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(object)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// The object that `--format json` prints; its names are part of the contract.
private struct ReportJSON: Encodable {
  let published, drafts, scheduled, expired, rejected, pages: Int
  let seconds: Double
  let added, changed, removed: Int
  let nextChange: String?
  let diagnostics: [Fault]

  struct Fault: Encodable {
    let code, severity, file: String
    let line, column: Int
    let message, help: String
  }
}
