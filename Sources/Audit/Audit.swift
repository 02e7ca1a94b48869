public import Portal
import VietnameseText

/// Counts what a portal published against the duties that its plans set.
///
/// Pure functions of a portal and the day for which it was made.
public enum Audit {
  /// Every duty in every period that begins within the span asked for and has begun by today.
  ///
  /// - Throws: `AuditQuery.Fault` when the span runs backwards.
  public static func report(
    of portal: Portal, _ query: AuditQuery = AuditQuery()
  ) throws(AuditQuery.Fault) -> AuditReport {
    let judge = Judge(portal, unit: query.unit)
    let span = try span(of: query, judge)
    let table = RowMaker(judge: judge, query: query, span: span)
    return AuditReport(today: portal.today, span: span, rows: table.rows, diagnostics: judge.overlaps)
  }

  /// The whole audit: from the year of the earliest plan or counted item up to today.
  public static func wholeReport(of portal: Portal) -> AuditReport {
    let judge = Judge(portal, unit: nil)
    let span = judge.earliest.startOfYear...max(judge.earliest.startOfYear, portal.today)
    let table = RowMaker(judge: judge, query: AuditQuery(), span: span)
    return AuditReport(today: portal.today, span: span, rows: table.rows, diagnostics: judge.overlaps)
  }

  /// Doubts about the plans of a portal: two of them set the same duty for the same days.
  public static func diagnostics(of portal: Portal) -> [Diagnostic] {
    Judge(portal, unit: nil).overlaps
  }

  private static func span(of query: AuditQuery, _ judge: Judge) throws(AuditQuery.Fault) -> ClosedRange<CivilDate> {
    let today = judge.portal.today
    switch (query.from, query.to) {
    case (let from?, let to?):
      guard from.first <= to.last else { throw .fromAfterTo(from, to) }
      return from.first...to.last
    case (let from?, nil): return from.first...max(from.last, today)
    case (nil, let to?): return min(judge.earliest.startOfYear, to.first)...to.last
    case (nil, nil): return judge.earliest.startOfYear...today
    }
  }
}
