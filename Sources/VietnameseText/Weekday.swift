/// A day of the week.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  init(ofDay daysSinceEpoch: Int) {
    // 1 January 1970 was a Thursday.
    let index = (daysSinceEpoch % 7 + 10) % 7
    self = Self.allCases[index]
  }

  /// "Thứ Hai" … "Chủ nhật".
  public var vietnameseName: String {
    switch self {
    case .monday: "Thứ Hai"
    case .tuesday: "Thứ Ba"
    case .wednesday: "Thứ Tư"
    case .thursday: "Thứ Năm"
    case .friday: "Thứ Sáu"
    case .saturday: "Thứ Bảy"
    case .sunday: "Chủ nhật"
    }
  }

  /// "Mon" … "Sun", as RFC 822 writes them.
  var englishAbbreviation: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }
}
