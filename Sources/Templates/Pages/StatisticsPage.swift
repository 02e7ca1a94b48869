public import Audit
public import HTML
internal import Portal
internal import VietnameseText

/// The public audit: every duty, every period, with its evidence.
public struct StatisticsPage: Page {
  public let context: PageContext
  public let report: AuditReport

  public init(context: PageContext, report: AuditReport) {
    self.context = context
    self.report = report
  }

  public var title: String { words[.statistics] }
  public var address: String { "/thong-ke/" }
  public var pageClass: StaticString { "page statistics" }
  public var description: String? { words[.howCountedText] }

  /// The years of the report, newest first, with the rows that begin in each.
  private var years: [(year: Int, rows: [AuditRow])] {
    Dictionary(grouping: report.rows, by: \.period.year).sorted { $0.key > $1.key }.map {
      (year: $0.key, rows: $0.value)
    }
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words[.howCountedText])
    if report.rows.isEmpty { Notice { p { words[.noQuota] } } }
    CurrentDuties(context: context, words: words, report: report)
    for (year, rows) in years {
      YearOfDuties(context: context, words: words, year: year, rows: rows)
    }
  }
}

/// The duties whose period is running, and how much is missing with how many days left.
struct CurrentDuties: Component {
  let context: PageContext
  let words: Words
  let report: AuditReport

  var body: some HTML {
    if !rows.isEmpty {
      section(.class("home-block")) {
        h2 { words[.quotasThisMonth] }
        for row in rows {
          QuotaMeter(words: words, row: row)
          p(.class("small muted")) { Self.remainder(of: row, words: words, report: report) }
        }
        p(.class("small muted")) { words[.legend] }
      }
    }
  }

  private var rows: [AuditRow] { Self.running(report) }

  /// The rows whose period has not ended, the shortest periods first.
  static func running(_ report: AuditReport) -> [AuditRow] {
    report.rows.filter { $0.quota != nil && $0.period.first <= report.today && report.today <= $0.lastDay }
  }

  /// "tháng 11 năm 2026 · còn thiếu 1 · còn 9 ngày".
  static func remainder(of row: AuditRow, words: Words, report: AuditReport) -> String {
    let days = row.daysLeft(on: report.today)
    let left = days > 0 ? words(.daysLeft, days) : words[.lastDay]
    let missing = row.missing > 0 ? words(.missingNow, row.missing) : nil
    return [row.period.vietnameseName, missing, left].compactMap(\.self).joined(separator: " · ")
  }
}

/// A year: a chart of its months, then every row with its evidence.
struct YearOfDuties: Component {
  let context: PageContext
  let words: Words
  let year: Int
  let rows: [AuditRow]

  var body: some HTML {
    section {
      h2(.id("nam-\(year)")) { words(.year, year) }
      for series in series {
        MonthChart(words: words, title: "\(series.name), \(words(.year, year).lowercased())", rows: series.rows)
      }
      div(
        .class("table-scroll"), Attribute("tabindex", fixed: "0"), Attribute("role", fixed: "region"),
        .label("\(words[.statistics]), \(words(.year, year).lowercased())")
      ) {
        table {
          thead {
            tr {
              for word in [Word.period, .whatCounts, .counted, .required, .verdict, .evidence] {
                th(.scope("col")) { words[word] }
              }
            }
          }
          tbody {
            for row in rows { DutyRow(context: context, words: words, row: row) }
          }
        }
      }
    }
  }

  /// The monthly rows by duty: only these make a chart of a year.
  private var series: [(name: String, rows: [AuditRow])] {
    var names: [String] = []
    var groups: [String: [AuditRow]] = [:]
    for row in rows where row.period.length == .month {
      let name = [row.duty.name, row.unitName].compactMap(\.self).joined(separator: ", ")
      if groups[name] == nil { names.append(name) }
      groups[name, default: []].append(row)
    }
    return names.map { (name: $0, rows: groups[$0] ?? []) }
  }
}

/// One duty in one period.
struct DutyRow: Component {
  let context: PageContext
  let words: Words
  let row: AuditRow

  var body: some HTML {
    tr {
      th(.scope("row")) { row.period.vietnameseName }
      td {
        row.duty.name
        if let unit = row.unitName { ", \(unit)" }
        for note in row.notes { p(.class("small muted")) { note.text } }
      }
      td { row.count }
      td { row.quota.map { String($0) } ?? "–" }
      td { VerdictMark(verdict: row.verdict) }
      td {
        Basis(context: context, words: words, basis: row.basis)
        Evidence(context: context, words: words, items: row.items)
      }
    }
  }
}

/// The plan that set the duty.
struct Basis: Component {
  let context: PageContext
  let words: Words
  let basis: AuditRow.Basis?

  var body: some HTML {
    if let basis {
      span(.class("small")) {
        "\(words[.quotaSetBy]) "
        if let address = basis.address {
          a(.href(context.href(address))) { basis.number ?? basis.title }
        } else {
          basis.number ?? basis.title
        }
      }
    }
  }
}

/// The items that were counted, behind a disclosure that needs no script.
struct Evidence: Component {
  let context: PageContext
  let words: Words
  let items: [AuditItem]

  var body: some HTML {
    if !items.isEmpty {
      details(.class("evidence")) {
        summary { "\(words[.evidence]) (\(items.count))" }
        ul {
          for item in items {
            li {
              DateView(item.date, words)
              " "
              a(.href(context.href(item.address))) { item.title }
            }
          }
        }
      }
    }
  }
}
