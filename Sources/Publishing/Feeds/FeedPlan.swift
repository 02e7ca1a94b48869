internal import Portal
internal import Templates
internal import VietnameseText

/// The feeds of a portal: for the whole, by section, by area and by unit.
struct FeedPlan: Sendable {
  /// A feed and the entries that it is about.
  struct Line: Sendable {
    let title: String
    let home: String
    let language: String
    /// Newest first.
    var entries: [Entry]

    /// The feed's address in a format.
    func address(_ format: FeedFormat) -> String {
      let tag = language == "vi" ? "" : "." + language
      return switch format {
      case .rss: "\(home)rss\(tag).xml"
      case .json: "\(home)feed\(tag).json"
      }
    }
  }

  var lines: [Line]

  init(_ portal: Portal) {
    let name = portal.site.name
    var whole = Newest()
    // Articles have a feed before there is one.
    var types: [ContentType: Newest] = [.article: Newest()]
    var areas: [Area: Newest] = [:]
    var units: [String: Newest] = [:]
    var languages: [String: Newest] = [:]
    // Only what has a day can stand in a feed, and pages are no news.
    for entry in portal.entries where entry.common.date != nil && entry.type != .page {
      guard entry.common.language == nil || entry.language == "vi" else {
        languages[entry.language, default: Newest()].add(entry)
        continue
      }
      whole.add(entry)
      types[entry.type, default: Newest()].add(entry)
      if let area = entry.common.area { areas[area, default: Newest()].add(entry) }
      if let unit = entry.common.unit?.value, !unit.isEmpty { units[unit, default: Newest()].add(entry) }
    }
    func line(_ subject: String?, _ home: String, language: String = "vi", _ newest: Newest) -> Line {
      Line(
        title: subject.map { "\($0) – \(name)" } ?? name, home: home, language: language, entries: newest.entries)
    }
    lines =
      [line(nil, "/", whole)]
      + ContentType.allCases.compactMap { type in types[type].map { line(type.name, "/\(type.folder)/", $0) } }
      + Area.allCases.compactMap { area in areas[area].map { line(area.name, "/linh-vuc/\(area.rawValue)/", $0) } }
      + units.sorted { $0.key < $1.key }.map { unit, newest in
        line(portal.unitName(unit, on: portal.today) ?? unit, "/don-vi/\(unit)/", newest)
      }
      + languages.sorted { $0.key < $1.key }.map { line(nil, "/", language: $0, $1) }
  }

  /// As many entries as a feed has room for; they come newest first.
  private struct Newest {
    private(set) var entries: [Entry] = []

    mutating func add(_ entry: Entry) {
      if entries.count < Feed.length { entries.append(entry) }
    }
  }

  /// The files of the entries whose bodies some feed needs.
  var wantedFiles: Set<String> {
    Set(lines.flatMap(\.entries).map(\.file))
  }
}

extension FeedPlan.Line {
  /// The feed as the list of feeds shows it.
  var shown: FeedListPage.Line {
    FeedListPage.Line(title: title, rss: address(.rss), json: address(.json))
  }
}
