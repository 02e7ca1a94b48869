internal import Portal
internal import VietnameseText

/// What entries can share: a keyword, an area, a unit.
struct Topics: Sendable {
  /// Entries that share something, and the address of their list.
  struct Topic: Sendable {
    let address: String
    let heading: String
    let title: String
    let entries: [Entry]
  }

  let all: [Topic]

  init(_ portal: Portal) {
    var tags: [String: (title: String, entries: [Entry])] = [:]
    for entry in portal.entries {
      // A keyword that is written twice in one entry, or in two spellings, counts once.
      var own: [String] = []
      for tag in entry.common.tags {
        guard let slug = portal.slug(ofKeyword: tag), !own.contains(slug) else { continue }
        own.append(slug)
        tags[slug, default: (tag, [])].entries.append(entry)
      }
    }
    let keywords = tags.sorted { $0.key < $1.key }.map { slug, topic in
      Topic(address: "/tu-khoa/\(slug)/", heading: "Từ khóa", title: topic.title, entries: topic.entries.originals)
    }
    let areas = Area.allCases.map { area in
      Topic(
        address: "/linh-vuc/\(area.rawValue)/", heading: "Lĩnh vực", title: area.name,
        entries: portal.entries.filter { $0.common.area == area }.originals)
    }
    var seen: Set<String> = []
    let units = portal.units.map(\.slug.value).filter { seen.insert($0).inserted }.map { slug in
      Topic(
        address: "/don-vi/\(slug)/", heading: "Đơn vị", title: portal.unitName(slug, on: portal.today) ?? slug,
        entries: portal.entries.filter { $0.common.unit?.value == slug }.originals)
    }
    all = keywords + areas + units
  }
}
