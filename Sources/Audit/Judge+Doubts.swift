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
      return Diagnostic(.unlikelyYear, file: entry.file, at: .start, date.slashed)
    }
    let limit = portal.today.adding(months: Self.furthest)
    let late = portal.ledger.lines.compactMap { line -> Diagnostic? in
      guard case .scheduled(let day) = line.fate, day > limit else { return nil }
      return Diagnostic(.unlikelyYear, file: line.file, at: .start, day.slashed)
    }
    return early + late
  }
}
