import Portal
import VietnameseText

/// Which plan judges which duty in which period, and what the portal published for it.
struct Judge {
  let portal: Portal
  private let plans: [BindingPlan]
  private let defaults: BindingPlan
  private let counted: [Duty: [AuditItem]]
  /// Every duty that a plan or the settings set, and news, which is always counted.
  let duties: [Duty]

  /// The duty that is counted even where no plan asks for it.
  static let news = Duty(Countable(.article))

  /// - Parameter unit: Only this unit's items count.
  init(_ portal: Portal, unit: String?) {
    self.portal = portal
    plans = BindingPlan.plans(of: portal)
    defaults = BindingPlan.defaults(of: portal)
    let duties = Set(plans.flatMap(\.quotas.keys)).union(defaults.quotas.keys).union([Self.news])
    self.duties = duties.filter { unit == nil || $0.unit == nil || $0.unit == unit }.sorted { one, other in
      one.order.lexicographicallyPrecedes(other.order)
    }
    var counted: [Duty: [AuditItem]] = [:]
    for duty in self.duties {
      counted[duty] = Self.items(of: portal, for: duty, unit: unit)
    }
    self.counted = counted
  }

  /// The published items of a duty by day; a translation is not counted beside its original.
  private static func items(of portal: Portal, for duty: Duty, unit: String?) -> [AuditItem] {
    portal.entries(of: duty.countable.type)
      .filter { entry in
        duty.includes(entry) && (unit == nil || entry.common.unit?.value == unit) && entry.originalFile == nil
      }
      .compactMap(AuditItem.init)
      .inOrder
  }

  /// What was published for a duty on some days.
  func items(for duty: Duty, in days: ClosedRange<CivilDate>) -> [AuditItem] {
    guard let items = counted[duty] else { return [] }
    return Array(
      items[items.firstIndex(from: days.lowerBound)..<items.firstIndex(from: days.upperBound.adding(days: 1))])
  }

  /// Which plans judge a duty over some days: those in force at the end, or else the settings, or else the last in force.
  ///
  /// Of plans that overlap the one that began later judges, except that plans of different units bind side by side.
  func rulings(on duty: Duty, over days: ClosedRange<CivilDate>) -> [Ruling] {
    let setting = plans.filter { $0.quotas[duty] != nil && $0.overlaps(days) }
    var judging = setting.filter { $0.binds(on: days.upperBound) }
    if judging.isEmpty, defaults.quotas[duty] != nil { judging = [defaults] }
    if judging.isEmpty {
      let end = setting.compactMap(\.to).max()
      judging = setting.filter { $0.to == end }
    }
    var rulings: [Ruling] = []
    for plan in judging where rulings.allSatisfy({ $0.plan.isBeside(plan) }) {
      let others = setting.filter { other in
        other.entry !== plan.entry && !judging.contains { $0.entry === other.entry }
      }
      rulings.append(
        Ruling(
          plan: plan, earlier: others, quotas: plan.quotas[duty] ?? [], notes: Self.notes(plan, others, over: days)))
    }
    return rulings
  }

  private static func notes(
    _ plan: BindingPlan, _ others: [BindingPlan], over days: ClosedRange<CivilDate>
  ) -> [AuditNote] {
    var notes = others.map { AuditNote.changed(earlier: $0.name) }
    guard plan.entry != nil else { return notes }
    if notes.isEmpty, let from = plan.from, from > days.lowerBound { notes.append(.began(from)) }
    if let to = plan.to, to < days.upperBound { notes.append(.ended(to)) }
    return notes
  }

  /// The plans that set a duty once, by a day, with the number.
  func deadlines(for duty: Duty) -> [(plan: BindingPlan, quota: Quota, due: CivilDate)] {
    (plans + (plans.contains { $0.quotas[duty] != nil } ? [] : [defaults])).flatMap { plan in
      (plan.quotas[duty] ?? []).compactMap { quota in
        guard let due = quota.by else { return nil }
        if plan.isReplaced, let to = plan.to, to < due { return nil }
        return (plan, quota, due)
      }
    }
  }

  /// The day of the earliest plan or counted item, but none of more than ten years ago.
  ///
  /// A year typed wrong (1970) must not make hundreds of empty rows.
  var earliest: CivilDate {
    let limit = portal.today.adding(months: -120).startOfYear
    let days = plans.compactMap(\.from) + counted.values.compactMap { items in items.first { $0.date >= limit }?.date }
    return days.filter { $0 >= limit && $0 <= portal.today }.min() ?? portal.today
  }

  /// Pairs of plans that set one duty for the same days, where neither replaces the other.
  ///
  /// The wording takes the duty's name and the other plan's name and file.
  var overlaps: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, later) in plans.enumerated() {
      for earlier in plans[(index + 1)...] where later.overlaps(earlier) && !later.isBeside(earlier) {
        let shared = later.entry?.plan?.quotas.lazy
          .compactMap { quota in Duty(quota).map { (quota, $0) } }
          .first { earlier.quotas[$0.1] != nil }
        guard let entry = later.entry, let other = earlier.entry, let (quota, duty) = shared else { continue }
        diagnostics.append(
          Diagnostic(
            .overlappingPlans, file: entry.file, at: quota.count.position, duty.name, "\(earlier.name) (\(other.file))")
        )
      }
    }
    return diagnostics.sorted()
  }
}

/// A plan that judges a duty over some days.
struct Ruling {
  let plan: BindingPlan
  /// Plans that set the duty earlier in the same days.
  let earlier: [BindingPlan]
  /// What it says of the duty, periodic and by a day.
  let quotas: [Quota]
  let notes: [AuditNote]

  /// What it asks in periods of a length: the greatest number, since "at least" holds for each.
  func quota(per length: Period.Length) -> Quota? {
    quotas.filter { $0.by == nil && ($0.per ?? .year) == length }.max { ($0.atLeast ?? .min) < ($1.atLeast ?? .min) }
  }
}

extension BindingPlan {
  fileprivate func overlaps(_ other: BindingPlan) -> Bool {
    (from == nil || other.to == nil || from ?? .epoch <= other.to ?? .epoch)
      && (other.from == nil || to == nil || other.from ?? .epoch <= to ?? .epoch)
  }
}

extension CivilDate {
  fileprivate static let epoch = CivilDate(daysSinceEpoch: 0)
}

extension [AuditItem] {
  /// The first of the items, sorted by day, that is not before a day.
  fileprivate func firstIndex(from day: CivilDate) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].date < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
