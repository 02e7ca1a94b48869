public import Portal
public import VietnameseText

/// The audit's answer: a row for every duty in every period, in a total order.
public struct AuditReport: Sendable {
  /// The agency whose portal it is.
  public let agency: String
  /// The day on which the verdicts hold.
  public let today: CivilDate
  /// The days in which the periods begin.
  public let span: ClosedRange<CivilDate>
  public let rows: [AuditRow]
  /// Doubts about what is counted: two plans that set the same duty for the same days, years that are probably slips.
  public let diagnostics: [Diagnostic]
  /// What waits, and how soon things were posted, on the portal's day.
  public let freshness: FreshnessReport
  /// What speaks against counted items, where that was asked for.
  public let verification: Verification?

  /// A report of some rows.
  public init(
    agency: String, today: CivilDate, span: ClosedRange<CivilDate>, rows: [AuditRow], diagnostics: [Diagnostic],
    freshness: FreshnessReport = FreshnessReport(), verification: Verification? = nil
  ) {
    self.agency = agency
    self.today = today
    self.span = span
    self.rows = rows
    self.diagnostics = diagnostics
    self.freshness = freshness
    self.verification = verification
  }

  /// The same report with other rows in the place of each.
  public func mapping(_ transform: (AuditRow) -> AuditRow?) -> AuditReport {
    AuditReport(
      agency: agency, today: today, span: span, rows: rows.compactMap(transform), diagnostics: diagnostics,
      freshness: freshness, verification: verification)
  }

  /// The same report with what history, where there is one, says of the portal it was made of.
  public func verified(_ portal: Portal, against history: History?) -> AuditReport {
    AuditReport(
      agency: agency, today: today, span: span, rows: rows, diagnostics: diagnostics,
      freshness: FreshnessReport(of: portal, history: history),
      verification: Verification(of: portal, history: history))
  }

  /// The next day on which a verdict falls: the one after the first period with a number that is still running.
  public var nextVerdict: CivilDate? {
    rows.lazy.filter { $0.quota != nil && $0.verdict == .inProgress }.map { $0.lastDay.adding(days: 1) }.min()
  }

  /// Whether a finished period missed its number; `--strict` fails on it.
  public var hasMissed: Bool { rows.contains { $0.verdict == .missed } }

  /// The periods that occur, in order, with their rows.
  public var periods: [(period: Period, rows: ArraySlice<AuditRow>)] {
    var periods: [(Period, ArraySlice<AuditRow>)] = []
    var start = 0
    for index in rows.indices where index + 1 == rows.count || rows[index + 1].period != rows[index].period {
      periods.append((rows[index].period, rows[start...index]))
      start = index + 1
    }
    return periods
  }
}
