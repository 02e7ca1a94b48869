import Foundation
import VietnameseText

/// The only place where the program asks the machine for the time and its size.
enum Clock {
  /// The day in Vietnam: from `SOURCE_DATE_EPOCH` where that is set, else from the clock.
  static var today: CivilDate {
    let set = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let seconds = set ?? Date().timeIntervalSince1970
    return CivilDate(daysSinceEpoch: Int(((seconds + 7 * 3600) / 86400).rounded(.down)))
  }

  /// Seconds since some moment, for telling how long something took.
  static var seconds: Double { ProcessInfo.processInfo.systemUptime }

  /// How many processors the program may use.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
