internal import Portal
internal import VietnameseText

/// The day of the newest content behind the pages that gather entries.
struct ContentDays: Sendable {
  private var days: [String: CivilDate] = [:]

  init(_ portal: Portal) {
    var types: Set<ContentType> = []
    var areas: Set<Area> = []
    var units: Set<String> = []
    var months: Set<Int> = []
    // Entries come newest first, so the first one of a kind settles its day.
    for entry in portal.entries {
      guard let day = entry.date else { continue }
      if days.isEmpty { days["/"] = day }
      if types.insert(entry.type).inserted { days["/\(entry.type.folder)/"] = day }
      if let area = entry.common.area, areas.insert(area).inserted { days["/linh-vuc/\(area.rawValue)/"] = day }
      if let unit = entry.common.unit?.value, units.insert(unit).inserted { days["/don-vi/\(unit)/"] = day }
      guard entry.type == .article else { continue }
      let folder = "/\(entry.type.folder)/"
      // Months count from 1, so a year stands at its month 0.
      if months.insert(day.year * 13).inserted { days["\(folder)\(day.year)/"] = day }
      if months.insert(day.year * 13 + day.month).inserted {
        days["\(folder)\(day.year)/\(day.month < 10 ? "0" : "")\(day.month)/"] = day
      }
    }
  }

  /// The day of the newest entry that the page at `address` shows; nothing where no entry has a day.
  subscript(address: String) -> CivilDate? { days[address] }
}
