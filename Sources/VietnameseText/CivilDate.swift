/// A day of the Gregorian calendar, with no time and no zone.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let daysSinceEpoch: Int32

  /// The day that lies `daysSinceEpoch` days after 1 January 1970.
  public init(daysSinceEpoch: Int) {
    self.daysSinceEpoch = Int32(clamping: daysSinceEpoch)
  }

  /// The day of a calendar date; nothing when that day does not exist or the year is not of four digits or fewer.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.init(valid: year, month, day)
  }

  /// Counts days by years that begin in March, so that a leap day ends its year.
  private init(valid year: Int, _ month: Int, _ day: Int) {
    let shifted = month > 2 ? year : year - 1
    let era = shifted.flooredDivision(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
  }

  public static func < (one: Self, other: Self) -> Bool {
    one.daysSinceEpoch < other.daysSinceEpoch
  }
}

extension CivilDate {
  /// Year, month (1–12) and day (1–31) at once.
  public var components: (year: Int, month: Int, day: Int) {
    let days = Int(daysSinceEpoch) + 719_468
    let era = days.flooredDivision(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  /// 1–4.
  public var quarter: Int { (month + 2) / 3 }

  public var weekday: Weekday { Weekday(ofDay: Int(daysSinceEpoch)) }

  /// How many days a month has; 0 when there is no such month.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CivilDate {
  /// The day so many days later, or earlier when negative.
  public func adding(days: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: Int(daysSinceEpoch) + days)
  }

  /// The same day of a later or earlier month; the month's last day where it is too short.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let newYear = count.flooredDivision(by: 12)
    let newMonth = count - newYear * 12 + 1
    return CivilDate(valid: newYear, newMonth, min(day, Self.dayCount(ofMonth: newMonth, year: newYear)))
  }

  /// How many days lie between this day and a later one; negative when the other is earlier.
  public func days(until other: CivilDate) -> Int {
    Int(other.daysSinceEpoch) - Int(daysSinceEpoch)
  }

  public var startOfMonth: CivilDate { adding(days: 1 - day) }
  public var endOfMonth: CivilDate { adding(days: Self.dayCount(ofMonth: month, year: year) - day) }

  public var startOfQuarter: CivilDate { CivilDate(valid: year, quarter * 3 - 2, 1) }
  public var endOfQuarter: CivilDate { CivilDate(valid: year, quarter * 3, 1).endOfMonth }

  public var startOfHalfYear: CivilDate { CivilDate(valid: year, month <= 6 ? 1 : 7, 1) }
  public var endOfHalfYear: CivilDate { CivilDate(valid: year, month <= 6 ? 6 : 12, 1).endOfMonth }

  public var startOfYear: CivilDate { CivilDate(valid: year, 1, 1) }
  public var endOfYear: CivilDate { CivilDate(valid: year, 12, 31) }
}

extension Int {
  /// Division that rounds towards minus infinity, as calendars need before their epoch.
  func flooredDivision(by divisor: Int) -> Int {
    (self >= 0 ? self : self - divisor + 1) / divisor
  }
}
