import Audit
import Portal
import VietnameseText

/// What a report is written from: the portal, the period and what was published in it.
struct ReportSource {
  let portal: Portal
  let period: Period
  let base: BaseURL
  /// The rows of the periods within this one, and of longer ones that contain it.
  let audit: AuditReport
  /// Every published item of the period, by day and file; translations are left to their originals.
  let published: [(entry: Entry, date: CivilDate)]

  init(portal: Portal, period: Period, base: BaseURL) {
    self.portal = portal
    self.period = period
    self.base = base
    audit = Self.audit(of: portal, for: period)
    published = portal.entries
      .compactMap { entry in entry.date.map { (entry, $0) } }
      .filter { entry, date in entry.fate == .published && entry.originalFile == nil && period.contains(date) }
      .sorted { one, other in
        one.1 != other.1 ? one.1 < other.1 : one.0.file.precedesInBytes(other.0.file)
      }
  }

  private static func audit(of portal: Portal, for period: Period) -> AuditReport {
    let year = Period(.year, containing: period.first)
    // The year begins before the period ends, so the span cannot run backwards.
    guard let whole = try? Audit.report(of: portal, AuditQuery(from: year, to: period)) else {
      return AuditReport(
        agency: portal.site.agency, today: portal.today, span: period.first...period.last, rows: [], diagnostics: [])
    }
    return whole.mapping { row in
      if period.first <= row.period.first && row.period.last <= period.last { return row }
      guard row.period.first <= period.first && period.last <= row.period.last, row.lastDay >= period.first else {
        return nil
      }
      // Of a longer period only what was published by the end of this one belongs in its report.
      return row.asOf(period.last)
    }
  }

  /// The published plans that are in force on some day of the period.
  var plans: [Entry] {
    portal.entries(of: .plan).filter { entry in
      guard entry.fate == .published, let plan = entry.plan else { return false }
      let from = plan.inForce.from ?? plan.issued ?? entry.date
      return (from.map { $0 <= period.last } ?? true) && (plan.inForce.to.map { $0 >= period.first } ?? true)
    }
    .sorted { ($0.plan?.inForce.from ?? .distant, $0.file) < ($1.plan?.inForce.from ?? .distant, $1.file) }
  }

  /// The place that a plan of the agency itself, or of a unit with its name, was issued at.
  var place: String? {
    plans.last { $0.plan?.issuer == portal.site.agency && $0.plan?.place != nil }?.plan?.place
  }

  /// The published items of a type.
  func published(_ type: ContentType) -> [Entry] {
    published.map(\.entry).filter { $0.type == type }
  }

  func evidence(_ entries: [Entry]) -> ReportBlock {
    .evidence(
      entries.map {
        ReportBlock.Evidence(title: $0.title, date: $0.date, address: $0.address, url: base.absolute($0.address))
      })
  }
}

extension CivilDate {
  /// The epoch, before which no plan is in force.
  fileprivate static let distant = CivilDate(daysSinceEpoch: 0)
}

extension Int {
  /// The number as offices write it: below ten with a zero in front.
  var official: String { self < 10 && self >= 0 ? "0\(self)" : DecimalNumber.grouped(self) }
}

extension String {
  /// The text with a small first letter, for the middle of a sentence.
  var inSentence: String { prefix(1).lowercased() + dropFirst() }
  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
