import Portal
import VietnameseText

/// Makes the rows of a report.
struct RowMaker {
  let judge: Judge
  let query: AuditQuery
  let span: ClosedRange<CivilDate>

  private var today: CivilDate { judge.portal.today }

  /// Every row, by period and duty.
  var rows: [AuditRow] {
    guard span.lowerBound <= today else { return [] }
    let begun = span.lowerBound...min(span.upperBound, today)
    var rows: [AuditRow] = []
    for duty in judge.duties {
      for length in Period.Length.allCases {
        rows += Period.all(length, beginningIn: begun).flatMap { period in self.rows(for: duty, in: period) }
      }
      rows += deadlines(for: duty, in: begun)
    }
    return rows.enumerated()
      .sorted { ($0.element.period, $0.offset) < ($1.element.period, $1.offset) }
      .map(\.element)
  }

  /// The rows of a period: what is judged by it, and what shorter periods add up to where that was asked for.
  private func rows(for duty: Duty, in period: Period) -> [AuditRow] {
    guard let wanted = query.length else { return periodic(duty, period) }
    if period.length.months > wanted.months { return periodic(duty, period) }
    guard period.length == wanted else { return [] }
    let summed = Period.Length.allCases.filter { $0.months < wanted.months }
      .compactMap { sum(duty, period, of: $0) }
    return periodic(duty, period) + summed
  }

  private func periodic(_ duty: Duty, _ period: Period) -> [AuditRow] {
    let rulings = judge.rulings(on: duty, over: period.first...period.last)
    if rulings.isEmpty, duty == Judge.news, period.length == .month {
      return [row(duty, period, quota: nil, basis: nil, notes: [.noPlan])]
    }
    return rulings.compactMap { ruling in
      guard let quota = ruling.quota(per: period.length) else { return nil }
      var notes = ruling.notes
      if quota.per == nil { notes.append(.periodAssumed) }
      if let words = quota.note { notes.append(.words(words)) }
      return row(duty, period, quota: quota.number, basis: ruling.plan.basis, notes: notes)
    }
  }

  private func deadlines(for duty: Duty, in begun: ClosedRange<CivilDate>) -> [AuditRow] {
    judge.deadlines(for: duty).compactMap { plan, quota, due in
      let year = Period(.year, containing: due)
      guard begun.contains(year.first) else { return nil }
      let first = min(plan.from.map { $0 <= due ? $0 : year.first } ?? year.first, due)
      return row(duty, year, days: first...due, quota: quota.number, due: due, basis: plan.basis, notes: [.due(due)])
    }
  }

  /// One row; where only one unit is looked at, numbers that bind the whole portal are left out.
  private func row(
    _ duty: Duty, _ period: Period, days: ClosedRange<CivilDate>? = nil, quota: Int?, due: CivilDate? = nil,
    basis: AuditRow.Basis?, verdict: Verdict? = nil, notes: [AuditNote]
  ) -> AuditRow {
    let items = judge.items(for: duty, in: days ?? period.first...period.last)
    let isAskedOfAll = query.unit != nil && duty.unit == nil
    let quota = isAskedOfAll ? nil : quota
    return AuditRow(
      period: period, duty: duty, unitName: duty.unit.flatMap { judge.portal.unitName($0, on: due ?? period.last) },
      count: items.count, quota: quota, due: due,
      verdict: (isAskedOfAll ? nil : verdict) ?? self.verdict(items.count, quota, last: due ?? period.last),
      basis: basis,
      notes: notes + (isAskedOfAll && basis != nil ? [.wholePortal] : []), items: items,
      parts: query.breakdown.map { $0.parts(of: items, in: judge.portal) } ?? [])
  }

  private func verdict(_ count: Int, _ quota: Int?, last: CivilDate) -> Verdict {
    guard let quota else { return .unquantified }
    if today <= last { return .inProgress }
    return count >= quota ? .met : .missed
  }
}

extension RowMaker {
  /// What the shorter periods of a longer one add up to; nothing where none of them is judged.
  ///
  /// The number is given only where every shorter period has one, and a longer period is met only when each of
  /// them was: six articles in March do not make up for an empty January.
  private func sum(_ duty: Duty, _ period: Period, of length: Period.Length) -> AuditRow? {
    let parts = period.parts(of: length).map { periodic(duty, $0) }
    let judged = parts.flatMap(\.self)
    guard let last = judged.last(where: { $0.basis != nil }) ?? judged.last else { return nil }
    let numbers = parts.compactMap { $0.compactMap(\.quota).max() }
    let verdicts = parts.compactMap { rows in rows.map(\.verdict).max { $0.weight < $1.weight } }
    let quota = numbers.count == parts.count ? numbers.reduce(0, Self.total) : nil
    let finished = verdicts.filter { $0 == .met || $0 == .missed }
    var notes: [AuditNote] = []
    if !finished.isEmpty {
      notes.append(.aggregated(met: finished.count { $0 == .met }, of: finished.count))
    }
    notes += last.basis == nil ? [.noPlan] : []
    let names = Set(judged.compactMap(\.basis))
    if names.count > 1, let first = judged.compactMap(\.basis).first, first != last.basis {
      notes.append(.changed(earlier: first.number.flatMap { $0.isEmpty ? nil : $0 } ?? first.title))
    }
    return row(
      duty, period, quota: quota, basis: last.basis, verdict: verdict(of: period, verdicts, parts.count), notes: notes)
  }

  /// A sum that stops at the greatest number, for a quota with too many digits.
  private static func total(_ one: Int, _ other: Int) -> Int {
    let (sum, overflows) = one.addingReportingOverflow(other)
    return overflows ? .max : sum
  }

  private func verdict(of period: Period, _ verdicts: [Verdict], _ count: Int) -> Verdict {
    if verdicts.allSatisfy({ $0 == .unquantified }) { return .unquantified }
    if today <= period.last { return .inProgress }
    if verdicts.contains(.missed) { return .missed }
    return verdicts.count == count && verdicts.allSatisfy { $0 == .met } ? .met : .unquantified
  }
}

extension Quota {
  /// The least number; a negative one asks for nothing.
  fileprivate var number: Int? { atLeast.map { max(0, $0) } }
}

extension Verdict {
  /// Of two plans that judge one period, the worse verdict counts.
  fileprivate var weight: Int {
    switch self {
    case .unquantified: 0
    case .met: 1
    case .inProgress: 2
    case .missed: 3
    }
  }
}
