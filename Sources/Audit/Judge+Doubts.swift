import Portal
import VietnameseText

extension Judge {
  /// Everything about plans and dates that makes the counts doubtful, in the order of the files.
  var doubts: [Diagnostic] { (overlaps + unlikelyYears).sorted() }

  /// Vietnam joined the internet on 19 November 1997: no page of an agency is older.
  private static let firstYear = 1997
  /// Nobody plans an article so many months ahead.
  private static let furthest = 24

  /// Items dated before there were portals, and such as wait for a day that is years away.
  private var unlikelyYears: [Diagnostic] {
    let early = portal.entries.compactMap { entry -> Diagnostic? in
      guard entry.fate == .published, let date = entry.date, date.year < Self.firstYear else { return nil }
      return Diagnostic(.unlikelyYear, file: entry.file, at: entry.common.datePlace, date.slashed)
    }
    let limit = portal.today.adding(months: Self.furthest)
    let late = [portal.entries, portal.hidden].joined().compactMap { entry -> Diagnostic? in
      guard case .scheduled(let day) = entry.fate, day > limit else { return nil }
      return Diagnostic(.unlikelyYear, file: entry.file, at: entry.common.datePlace, day.slashed)
    }
    return early + late
  }
}
