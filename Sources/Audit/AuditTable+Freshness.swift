import Portal
import VietnameseText

extension AuditTable {
  /// A line for each subject; where that was asked for, its findings below.
  func freshness(_ report: FreshnessReport) -> String {
    guard !report.findings.isEmpty || !report.videos.isEmpty else { return "" }
    var output = "\n" + language.words("Kịp thời", "Freshness") + "\n"
    for summary in report.summaries {
      output += line("  \(summary.subject.name(in: language)): \(figures(summary))", indent: 4)
      guard showsFindings else { continue }
      for finding in report.findings where finding.subject == summary.subject { output += list(finding) }
    }
    if !report.videos.isEmpty {
      let topics = report.videos.map { topic in
        "\(topic.name ?? language.words("không ghi", "not told")): \(topic.count)"
      }
      let head = language.words("Video theo chủ đề", "Videos by topic")
      output += line("  \(head): \(topics.joined(separator: "; "))", indent: 4)
    }
    return output
  }

  private func figures(_ summary: FreshnessReport.Summary) -> String {
    var figures = [language.words("\(summary.count) mục", "\(summary.count) in all")]
    if let most = summary.most, let median = summary.median {
      figures.append(language.words("lâu nhất \(most) ngày", "at most \(days(most))"))
      figures.append(language.words("giữa \(median) ngày", "median \(days(median))"))
    }
    if summary.unknown > 0 {
      figures.append(language.words("\(summary.unknown) chưa ghi ngày", "\(summary.unknown) without a date"))
    }
    return figures.joined(separator: ", ")
  }

  private func list(_ finding: Freshness) -> String {
    let days = finding.days.map(self.days) ?? "?"
    return line(
      "    " + TerminalText.padded(days, to: 9, onLeft: true) + " \(finding.entry.title)", indent: 14)
      + line("              \(finding.entry.file)", indent: 14)
  }

  func days(_ count: Int) -> String {
    language.words("\(count) ngày", count == 1 ? "1 day" : "\(count) days")
  }
}
