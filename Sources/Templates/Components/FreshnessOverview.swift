internal import Audit
internal import HTML
internal import Portal

/// How soon things were posted, answered and checked, a line for each subject.
struct FreshnessOverview: Component {
  let words: Words
  let report: FreshnessReport

  var body: some HTML {
    if !report.summaries.isEmpty || !report.videos.isEmpty {
      section {
        h2(.id("kip-thoi")) { words[.freshness] }
        p { words[.freshnessText] }
        if !report.summaries.isEmpty { FreshnessTable(words: words, summaries: report.summaries) }
        if !report.videos.isEmpty {
          p { "\(words[.videosByTopic]): \(topics)" }
        }
      }
    }
  }

  private var topics: String {
    report.videos.map { "\($0.name ?? words[.noTopic]): \($0.count)" }.joined(separator: "; ")
  }
}

/// The table of the overview.
private struct FreshnessTable: Component {
  let words: Words
  let summaries: [FreshnessReport.Summary]

  var body: some HTML {
    TableRegion(words[.freshness], isStacked: true) {
      caption(.class("unseen")) { words[.freshness] }
      thead {
        tr {
          for word in [Word.measured, .itemsMeasured, .mostDays, .medianDays, .withoutDate] {
            th(.scope("col")) { words[word] }
          }
        }
      }
      tbody {
        for summary in summaries {
          tr {
            th(.scope("row")) { summary.subject.name(in: words.language == "en" ? .english : .vietnamese) }
            NamedCell(words[.itemsMeasured], "\(summary.count)")
            NamedCell(words[.mostDays], days(summary.most))
            NamedCell(words[.medianDays], days(summary.median))
            NamedCell(words[.withoutDate], "\(summary.unknown)")
          }
        }
      }
    }
  }

  private func days(_ count: Int?) -> String { count.map { words(.dayCount, $0) } ?? "–" }
}
