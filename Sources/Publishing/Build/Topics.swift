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
    var tags: [String: (title: String, entries: [Entry])] = [:]
    var areas: [Area: [Entry]] = [:]
    var units: [String: [Entry]] = [:]
    // One walk for all: ten thousand entries lie far apart in memory.
    for entry in portal.entries {
      // A keyword that is written twice in one entry, or in two spellings, counts once.
      var own: [String] = []
      for tag in entry.common.tags {
        guard let slug = portal.slug(ofKeyword: tag), !own.contains(slug) else { continue }
        own.append(slug)
        tags[slug, default: (tag, [])].entries.append(entry)
      }
      if let area = entry.common.area { areas[area, default: []].append(entry) }
      if let unit = entry.common.unit?.value { units[unit, default: []].append(entry) }
    }
    let hasTranslations = portal.entries.contains { $0.originalFile != nil }
    let shown = { (entries: [Entry]?) in hasTranslations ? (entries ?? []).originals : entries ?? [] }
    let ofKeywords = tags.sorted { $0.key < $1.key }.map { slug, topic in
      Topic(address: "/tu-khoa/\(slug)/", heading: "Từ khóa", title: topic.title, entries: shown(topic.entries))
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
