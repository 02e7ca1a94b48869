public import Portal
public import VietnameseText

/// The audit's answer: a row for every duty in every period, in a total order.
public struct AuditReport: Sendable {
  /// The day on which the verdicts hold.
  public let today: CivilDate
  /// The days in which the periods begin.
  public let span: ClosedRange<CivilDate>
  public let rows: [AuditRow]
  /// Doubts about the plans themselves: two of them set the same duty for the same days.
  public let diagnostics: [Diagnostic]

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
