import ArgumentParser
import Foundation
import Portal
import VietnameseText

/// The only place where the program asks the machine for the time and its size.
enum Clock {
  private static let variable = "SOURCE_DATE_EPOCH"

  /// The day in Vietnam: from `SOURCE_DATE_EPOCH` where that is set, else from the clock.
  static var today: CivilDate {
    let set = ProcessInfo.processInfo.environment[variable].flatMap(day(setTo:))
    return set ?? day(at: Date().timeIntervalSince1970)
  }

  /// Refuses a `SOURCE_DATE_EPOCH` that tells no day which `--today` would take.
  static func validate(in language: Language) throws {
    guard let value = ProcessInfo.processInfo.environment[variable], day(setTo: value) == nil else { return }
    let years = CivilDate.writtenYears
    throw ValidationError(
      language.words(
        "Biến môi trường \(variable) là “\(value)”, không phải số giây nguyên kể từ 01/01/1970 của một ngày trong các năm \(years.lowerBound)–\(years.upperBound). Hãy sửa hoặc bỏ biến ấy, hoặc dùng --today.",
        "The environment's \(variable) is '\(value)', not a whole number of seconds since 1 January 1970 to a day of the years \(years.lowerBound)–\(years.upperBound). Correct or unset it, or use --today."
      ))
  }

  private static func day(setTo value: String) -> CivilDate? {
    guard let seconds = Int(value) else { return nil }
    let day = day(at: Double(seconds))
    return CivilDate.writtenYears.contains(day.year) ? day : nil
  }

  private static func day(at seconds: Double) -> CivilDate {
    CivilDate(daysSinceEpoch: Int(((seconds + 7 * 3600) / 86400).rounded(.down)))
  }

  /// Seconds since some moment, for telling how long something took.
  static var seconds: Double { ProcessInfo.processInfo.systemUptime }

  /// How many processors the program may use.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
