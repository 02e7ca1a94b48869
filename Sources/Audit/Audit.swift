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
    return report(judge, query, span: try span(of: query, judge))
  }

  /// The whole audit: from the year of the earliest plan or counted item up to today.
  public static func wholeReport(of portal: Portal) -> AuditReport {
    let judge = Judge(portal, unit: nil)
    return report(judge, AuditQuery(), span: whole(judge))
  }

  private static func report(_ judge: Judge, _ query: AuditQuery, span: ClosedRange<CivilDate>) -> AuditReport {
    AuditReport(
      agency: judge.portal.site.agency, today: judge.portal.today, span: span,
      rows: RowMaker(judge: judge, query: query, span: span).rows, diagnostics: judge.doubts,
      freshness: FreshnessReport(of: judge.portal))
  }

  /// Doubts about what is counted: two plans that set the same duty for the same days, years that are probably slips.
  public static func diagnostics(of portal: Portal) -> [Diagnostic] {
    Judge(portal, unit: nil).doubts
  }

  private static func span(of query: AuditQuery, _ judge: Judge) throws(AuditQuery.Fault) -> ClosedRange<CivilDate> {
    let today = judge.portal.today
    switch (query.from, query.to) {
    case (let from?, let to?):
      guard from.first <= to.last else { throw .fromAfterTo(from, to) }
      return from.first...to.last
    case (let from?, nil): return from.first...max(from.last, today)
    case (nil, let to?): return min(judge.earliest.startOfYear, to.first)...to.last
    case (nil, nil): return whole(judge)
    }
  }

  /// From the first day of the first year of which there is something to say; it is never after today.
  private static func whole(_ judge: Judge) -> ClosedRange<CivilDate> {
    judge.earliest.startOfYear...judge.portal.today
  }
}
