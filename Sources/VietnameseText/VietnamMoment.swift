/// A day, and where it is known the minute, on Vietnam's clocks (UTC+07:00 all the year round).
public struct VietnamMoment: Hashable, Sendable {
  /// The day in Vietnam.
  public let date: CivilDate
  /// Minutes since midnight in Vietnam, 0–1439; nothing when only the day is known.
  public let minuteOfDay: Int?

  /// A whole day, with no time.
  public init(_ date: CivilDate) {
    self.date = date
    minuteOfDay = nil
  }

  /// A minute of a day; nothing when the clock has no such minute.
  public init?(_ date: CivilDate, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.date = date
    minuteOfDay = hour * 60 + minute
  }

  /// The minute that lies `minutes` after midnight, Vietnam's time, at the start of `date`.
  init(_ date: CivilDate, minutes: Int) {
    let days = minutes.flooredDivision(by: 1440)
    self.date = date.adding(days: days)
    minuteOfDay = minutes - days * 1440
  }

  /// Minutes since midnight, UTC, on 1 January 1970; a day without a time counts from its start.
  public var minutesSinceEpoch: Int {
    Int(date.daysSinceEpoch) * 1440 + (minuteOfDay ?? 0) - 420
  }
}

extension VietnamMoment: Comparable {
  /// By time; a day without a time comes before its first minute.
  public static func < (one: Self, other: Self) -> Bool {
    if one.date != other.date { return one.date < other.date }
    return (one.minuteOfDay ?? -1) < (other.minuteOfDay ?? -1)
  }
}

extension VietnamMoment {
  /// "08:30"; nothing when only the day is known.
  public var clock: String? {
    minuteOfDay.map { "\(($0 / 60).padded(to: 2)):\(($0 % 60).padded(to: 2))" }
  }

  /// "2026-03-05T08:30:00+07:00"; a day without a time stands for its start.
  public var rfc3339: String {
    date.iso + (clock.map { "T\($0):00+07:00" } ?? "T00:00:00+07:00")
  }

  /// "Thu, 05 Mar 2026 08:30:00 +0700"; a day without a time stands for its start.
  public var rfc822: String {
    let (year, month, day) = date.components
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let name = date.weekday.englishAbbreviation
    return "\(name), \(day.padded(to: 2)) \(months[month - 1]) \(year.padded(to: 4)) \(clock ?? "00:00"):00 +0700"
  }
}
