public import Audit
public import HTML
internal import Portal
internal import VietnameseText

/// The public audit: every duty, every period, with its evidence.
public struct StatisticsPage: Page {
  public let context: PageContext
  private let audit: DeferredAudit

  public init(context: PageContext, audit: DeferredAudit) {
    self.context = context
    self.audit = audit
  }

  public var report: AuditReport { audit.report }
  public var title: String { words[.statistics] }
  public var address: String { "/thong-ke/" }
  public var pageClass: StaticString { "page statistics" }
  public var description: String? { words[.howCountedText] }

  public var linkedData: [JSON] {
    let years = years.map(\.year)
    return [
      [
        "@context": "https://schema.org", "@type": "Dataset", "name": .string(title),
        "description": .string(words[.howCountedText]), "url": .string(context.absolute(address)),
        "creator": ["@type": "GovernmentOrganization", "name": .string(context.portal.site.agency)],
        "distribution": [
          "@type": "DataDownload", "encodingFormat": "application/json",
          "contentUrl": .string(context.absolute("/du-lieu/thong-ke.json")),
        ],
        "temporalCoverage": years.isEmpty ? nil : .string("\(years[years.count - 1])/\(years[0])"),
      ]
    ]
  }

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
    FreshnessOverview(words: words, report: report.freshness)
    p { a(.class("see-all"), .href(href("/du-lieu/"))) { words[.openData] } }
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
    let missing = row.missing > 0 ? words(.missingNow, row.missing) : words[.enoughNow]
    return [row.period.vietnameseName, missing, left].compactMap(\.self).joined(separator: " · ")
  }
}

/// A year: every duty with its months as squares, then every period with its evidence.
struct YearOfDuties: Component {
  let context: PageContext
  let words: Words
  let year: Int
  let rows: [AuditRow]

  var body: some HTML {
    section {
      h2(.id("nam-\(year)")) { words(.year, year) }
      for duty in duties { DutyOfYear(context: context, words: words, year: year, name: duty.name, rows: duty.rows) }
    }
  }

  /// The rows by duty, those of the shortest periods first.
  private var duties: [(name: String, rows: [AuditRow])] {
    var names: [String] = []
    var groups: [String: [AuditRow]] = [:]
    for row in rows {
      let name = [row.duty.name, row.unitName].compactMap(\.self).joined(separator: ", ")
      if groups[name] == nil { names.append(name) }
      groups[name, default: []].append(row)
    }
    let all = names.map { (name: $0, rows: groups[$0] ?? []) }
    let isMonthly = { (rows: [AuditRow]) in rows.contains { $0.period.length == .month } }
    return all.filter { isMonthly($0.rows) } + all.filter { !isMonthly($0.rows) }
  }
}

/// One duty in one year.
struct DutyOfYear: Component {
  let context: PageContext
  let words: Words
  let year: Int
  let name: String
  let rows: [AuditRow]

  var body: some HTML {
    section(.class("duty")) {
      h3 { name }
      Bases(context: context, words: words, bases: bases)
      for note in commonNotes { p(.class("small muted")) { note } }
      if !months.isEmpty { YearSquares(words: words, rows: months) }
      TableRegion(title) {
        caption(.class("unseen")) { title }
        thead {
          tr {
            for word in [Word.period, .counted, .required, .verdict, .evidence] { th(.scope("col")) { words[word] } }
          }
        }
        tbody {
          for row in rows {
            DutyRow(context: context, words: words, row: row, said: commonNotes, showsBasis: bases.count > 1)
          }
        }
      }
    }
  }

  private var title: String { "\(name), \(words(.year, year).lowercased())" }

  /// The notes that every period of the year has: said once, above the table.
  private var commonNotes: [String] {
    guard rows.count > 1, let first = rows.first else { return [] }
    return first.notes.map(\.text).filter { text in rows.allSatisfy { $0.notes.contains { $0.text == text } } }
  }
  private var months: [AuditRow] { rows.filter { $0.period.length == .month } }

  /// The plans that set the duty in the course of the year.
  private var bases: [AuditRow.Basis] {
    rows.reduce(into: []) { bases, row in
      if let basis = row.basis, !bases.contains(basis) { bases.append(basis) }
    }
  }
}

/// One duty in one period.
struct DutyRow: Component {
  let context: PageContext
  let words: Words
  let row: AuditRow
  /// Notes that stand above the table already.
  let said: [String]
  /// Whether the plan is named in every row, since it changed within the year.
  let showsBasis: Bool

  var body: some HTML {
    tr {
      th(.scope("row")) {
        row.period.length == .month
          ? words(.month, row.period.ordinal)
          : row.period.vietnameseName.prefix(1).uppercased() + row.period.vietnameseName.dropFirst()
      }
      td { row.count }
      td { row.quota.map { String($0) } ?? "–" }
      td { VerdictMark(verdict: row.verdict) }
      td {
        for note in row.notes where !said.contains(note.text) { p(.class("small muted")) { note.text } }
        if showsBasis { Bases(context: context, words: words, bases: [row.basis].compactMap(\.self)) }
        Evidence(context: context, words: words, row: row)
      }
    }
  }
}

/// The plans that set a duty.
struct Bases: Component {
  let context: PageContext
  let words: Words
  let bases: [AuditRow.Basis]

  var body: some HTML {
    if !bases.isEmpty {
      p(.class("small muted")) {
        "\(words[.quotaSetBy]) "
        for (index, basis) in bases.enumerated() {
          if index > 0 { "; " }
          if let address = basis.address {
            a(.href(context.href(address))) { basis.number ?? basis.title }
          } else {
            basis.number ?? basis.title
          }
        }
      }
    }
  }
}

/// The items that were counted, behind a disclosure that needs no script.
struct Evidence: Component {
  let context: PageContext
  let words: Words
  let row: AuditRow

  /// More items than this are shown by their archive, which has them all.
  private static let most = 30

  var body: some HTML {
    if !row.items.isEmpty {
      details(.class("evidence")) {
        summary { "\(words[.evidence]) (\(row.items.count))" }
        ul {
          for item in row.items.prefix(Self.most) {
            li {
              DateView(item.date, words)
              " "
              a(.href(context.href(item.address))) { item.title }
            }
          }
        }
        if row.items.count > Self.most {
          p { a(.class("see-all"), .href(context.href(archive))) { words[.seeAll] } }
        }
      }
    }
  }

  /// The list that holds what was counted.
  private var archive: String {
    guard row.duty.countable.type == .article else { return "/\(row.duty.countable.type.folder)/" }
    return row.period.length == .month
      ? MonthPage.address(row.period.year, row.period.ordinal) : YearPage.address(row.period.year)
  }
}
