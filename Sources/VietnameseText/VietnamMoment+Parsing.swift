extension VietnamMoment {
  /// Why a text is no moment.
  public enum Fault: Error, Hashable, Sendable {
    /// What stands for the day is wrong.
    case date(CivilDate.Fault)
    /// The day is right; what follows or precedes it is no time of day.
    case notATime
    /// The clock has no such minute: 25:00, 8h75.
    case noSuchTime(hour: Int, minute: Int)
  }

  /// Reads a date with or without a time of day.
  ///
  /// `2026-03-05`, `2026-03-05 08:30`, `2026-03-05T08:30:00+07:00`, `05/03/2026 8h30`, "8 giờ 30 phút, ngày 05 tháng 3
  /// năm 2026". Seconds are read and dropped. Without an offset the time is Vietnam's; any other offset is converted.
  public static func parse(_ text: String) -> Result<VietnamMoment, Fault> {
    var cursor = TextCursor(folding: text)
    var time = cursor.timeOfDay()
    cursor.skipComma()
    let date: CivilDate
    switch cursor.date() {
    case .success(let found): date = found
    case .failure(let fault): return .failure(.date(fault))
    }
    cursor.skipComma()
    cursor.skipSpaces()
    var offset = 420
    if time == nil, !cursor.isAtEnd {
      if cursor.skip("t") { cursor.skipSpaces() }
      _ = cursor.skipWord("luc")
      guard let found = cursor.timeOfDay() else { return .failure(.notATime) }
      time = found
      guard let found = cursor.offset() else { return .failure(.notATime) }
      offset = found
      cursor.skipSpaces()
    }
    guard cursor.isAtEnd else { return .failure(.notATime) }
    guard let time else { return .success(VietnamMoment(date)) }
    guard time.hour < 24, time.minute < 60 else {
      return .failure(.noSuchTime(hour: time.hour, minute: time.minute))
    }
    return .success(VietnamMoment(date, minutes: time.hour * 60 + time.minute - offset + 420))
  }
}

extension TextCursor {
  /// Reads `08:30`, `08:30:15.5`, `8h`, `8h30`, `8 giờ 30 phút`; stays where it is when none comes.
  fileprivate mutating func timeOfDay() -> (hour: Int, minute: Int)? {
    let start = position
    guard let hour = number(digits: 1...2) else { return nil }
    if skip(":") {
      guard let minute = number(digits: 2...2) else {
        rewind(to: start)
        return nil
      }
      if skip(":") {
        guard number(digits: 2...2) != nil else {
          rewind(to: start)
          return nil
        }
        if skip(".") { while let next, ASCII.isDigit(next) { _ = skipOne(of: "0123456789") } }
      }
      return (hour.value, minute.value)
    }
    skipSpaces()
    guard skipWord("gio") || skip("h") else {
      rewind(to: start)
      return nil
    }
    let minute = number(digits: 1...2)
    if minute != nil { _ = skipWord("phut") }
    return (hour.value, minute?.value ?? 0)
  }

  /// Reads `Z`, `+07:00`, `+0700` or `+07` in minutes east of Greenwich; Vietnam's where none comes.
  fileprivate mutating func offset() -> Int? {
    skipSpaces()
    if skip("z") { return 0 }
    guard let sign = skipOne(of: "+-") else { return 420 }
    guard let first = number(digits: 2...4), first.digits != 3 else { return nil }
    let hours = first.digits == 4 ? first.value / 100 : first.value
    var minutes = first.digits == 4 ? first.value % 100 : 0
    if first.digits == 2, skip(":") {
      guard let second = number(digits: 2...2) else { return nil }
      minutes = second.value
    }
    guard hours <= 14, minutes < 60 else { return nil }
    let total = hours * 60 + minutes
    return sign == UInt8(ascii: "-") ? -total : total
  }
}
