internal import Portal
internal import VietnameseText

/// What entries can share: a keyword, an area, a unit.
struct Topics: Sendable {
  /// Entries that share something, and the address of their list.
  struct Topic: Sendable {
    let address: String
    let heading: String
    let title: String
    /// What a unit was formed from.
    var formerly: [String] = []
    var entries: [Entry]
  }

  var all: [Topic]

  init(_ portal: Portal) {
    var keywords: [(slug: String, title: String, entries: [Entry])] = []
    var places: [String: Int] = [:]
    var areas: [Area: [Entry]] = [:]
    var units: [String: [Entry]] = [:]
    // One walk for all: ten thousand entries lie far apart in memory.
    for entry in portal.entries {
      for tag in entry.common.tags {
        guard let slug = portal.slug(ofKeyword: tag) else { continue }
        let place = places[slug] ?? keywords.count
        if place == keywords.count {
          places[slug] = place
          keywords.append((slug, tag, []))
        }
        // A keyword that is written twice in one entry, or in two spellings, counts once.
        if keywords[place].entries.last !== entry { keywords[place].entries.append(entry) }
      }
      if let area = entry.common.area { areas[area, default: []].append(entry) }
      if let unit = entry.common.unit?.value { units[unit, default: []].append(entry) }
    }
    let hasTranslations = portal.entries.contains { $0.originalFile != nil }
    let shown = { (entries: [Entry]?) in hasTranslations ? (entries ?? []).originals : entries ?? [] }
    let ofKeywords = keywords.sorted { $0.slug < $1.slug }.map { slug, title, entries in
      Topic(address: "/tu-khoa/\(slug)/", heading: "Từ khóa", title: title, entries: shown(entries))
    }
    let ofAreas = Area.allCases.map { area in
      Topic(
        address: "/linh-vuc/\(area.rawValue)/", heading: "Lĩnh vực", title: area.name, entries: shown(areas[area]))
    }
    var seen: Set<String> = []
    let ofUnits = portal.units.map(\.slug.value).filter { seen.insert($0).inserted }.map { slug in
      Topic(
        address: "/don-vi/\(slug)/", heading: "Đơn vị", title: portal.unitName(slug, on: portal.today) ?? slug,
        formerly: portal.predecessors(of: slug), entries: shown(units[slug]))
    }
    all = ofKeywords + ofAreas + ofUnits
  }
}
