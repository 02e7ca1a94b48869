public import Portal
public import VietnameseText

/// A month, quarter, half-year or year of the calendar, such as `2026-03`, `2026-Q1`, `2026-H1` or `2026`.
public struct Period: Hashable, Sendable {
  /// How long a period is; the word that a quota uses for how often it falls due.
  public typealias Length = Quota.Period

  public let length: Length
  public let year: Int
  /// Which of its year's periods of this length it is, counted from 1.
  public let ordinal: Int

  /// A period; nothing when a year has no such period or the year is not of one to four digits.
  public init?(_ length: Length, _ ordinal: Int = 1, of year: Int) {
    guard (1...9999).contains(year), (1...length.countInYear).contains(ordinal) else { return nil }
    self.init(valid: length, ordinal, year)
  }

  /// The period of a length that contains a day.
  public init(_ length: Length, containing day: CivilDate) {
    self.init(valid: length, (day.month - 1) / length.months + 1, day.year)
  }

  private init(valid length: Length, _ ordinal: Int, _ year: Int) {
    self.length = length
    self.ordinal = ordinal
    self.year = year
  }

  /// The first day.
  public var first: CivilDate {
    // Every period that can be made has a first day; the epoch is never reached.
    CivilDate(year: year, month: firstMonth, day: 1) ?? CivilDate(daysSinceEpoch: 0)
  }

  /// The last day.
  public var last: CivilDate { first.adding(months: length.months - 1).endOfMonth }

  /// The first month, 1–12.
  public var firstMonth: Int { (ordinal - 1) * length.months + 1 }

  /// Whether a day lies in the period.
  public func contains(_ day: CivilDate) -> Bool {
    first <= day && day <= last
  }

  /// The period of the same length that follows.
  public var next: Period {
    ordinal < length.countInYear
      ? Period(valid: length, ordinal + 1, year) : Period(valid: length, 1, year + 1)
  }

  /// The periods of a length, not longer than this one, of which it is made.
  public func parts(of length: Length) -> [Period] {
    Period.all(length, beginningIn: first...last)
  }

  /// The periods of a length whose first day lies in a range of days, in order.
  public static func all(_ length: Length, beginningIn days: ClosedRange<CivilDate>) -> [Period] {
    var period = Period(length, containing: days.lowerBound)
    if period.first < days.lowerBound { period = period.next }
    var periods: [Period] = []
    while period.first <= days.upperBound {
      periods.append(period)
      period = period.next
    }
    return periods
  }
}

extension Period: Comparable {
  /// By first day; of periods that begin together the shorter comes first.
  public static func < (one: Period, other: Period) -> Bool {
    (one.year, one.firstMonth, one.length.months) < (other.year, other.firstMonth, other.length.months)
  }
}

extension Quota.Period {
  /// How many months it has.
  public var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }

  /// How many of them a year has.
  public var countInYear: Int { 12 / months }
}
