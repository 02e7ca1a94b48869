extension CivilDate {
  /// Why a text is no date, in enough detail to teach.
  public enum Fault: Error, Hashable, Sendable {
    /// The text has none of the known forms.
    case notADate
    /// The form is right but the calendar has no such day: 31/02/2026.
    case noSuchDay(day: Int, month: Int, year: Int)
    /// The year is outside `CivilDate.writtenYears`; two digits ("05/03/26") end here too.
    case yearOutOfRange(Int)
  }

  /// The years that a written date may have.
  public static let writtenYears = 1900...2199

  /// Reads a date in any form that an office writes.
  ///
  /// `2026-03-05`, `05/03/2026`, `5/3/2026`, `05-03-2026`, `05.03.2026`, "ngày 05 tháng 3 năm 2026" with or without
  /// "ngày", in any case, with or without diacritics, with spaces around. Day comes before month unless the year leads.
  public static func parse(_ text: String) -> Result<CivilDate, Fault> {
    var cursor = TextCursor(folding: text)
    let result = cursor.date()
    cursor.skipSpaces()
    return cursor.isAtEnd ? result : .failure(.notADate)
  }
}

extension TextCursor {
  /// Reads a date and stops after it.
  mutating func date() -> Result<CivilDate, CivilDate.Fault> {
    _ = skipWord("ngay")
    guard let first = number(digits: 1...4) else { return .failure(.notADate) }
    if first.digits <= 2, skipWord("thang") {
      guard let month = number(digits: 1...2) else { return .failure(.notADate) }
      skipComma()
      _ = skipWord("nam")
      return year(after: first.value, month.value)
    }
    guard let separator = dateSeparator(), let second = number(digits: 1...2), dateSeparator() == separator else {
      return .failure(.notADate)
    }
    guard first.digits == 4 else {
      return first.digits <= 2 ? year(after: first.value, second.value) : .failure(.notADate)
    }
    guard let day = number(digits: 1...2) else { return .failure(.notADate) }
    return Self.checked(first.value, second.value, day.value)
  }

  private mutating func year(after day: Int, _ month: Int) -> Result<CivilDate, CivilDate.Fault> {
    guard let year = number(digits: 1...4) else { return .failure(.notADate) }
    return Self.checked(year.value, month, day)
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int) -> Result<CivilDate, CivilDate.Fault> {
    guard CivilDate.writtenYears.contains(year) else { return .failure(.yearOutOfRange(year)) }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      return .failure(.noSuchDay(day: day, month: month, year: year))
    }
    return .success(date)
  }

  /// A slash, hyphen or full stop with spaces around it.
  private mutating func dateSeparator() -> UInt8? {
    let start = position
    skipSpaces()
    guard let separator = skipOne(of: "/-.") else {
      rewind(to: start)
      return nil
    }
    return separator
  }

  mutating func skipComma() {
    let start = position
    skipSpaces()
    if !skip(",") { rewind(to: start) }
  }
}
