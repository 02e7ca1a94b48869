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
    var entries: [Entry] = []

    /// The feed's address in a format.
    func address(_ format: FeedFormat) -> String {
      let tag = language == "vi" ? "" : "." + language
      return switch format {
      case .rss: "\(home)rss\(tag).xml"
      case .json: "\(home)feed\(tag).json"
      }
    }
  }

  let lines: [Line]

  init(_ portal: Portal) {
    let name = portal.site.name
    var whole = Line(title: name, home: "/", language: "vi")
    var types: [ContentType: Line] = [.article: Self.line(.article, of: name)]
    var areas: [Area: Line] = [:]
    var units: [String: Line] = [:]
    var languages: [String: Line] = [:]
    // Only what has a day can stand in a feed, and pages are no news.
    for entry in portal.entries where entry.common.date != nil && entry.type != .page {
      guard entry.common.language == nil || entry.language == "vi" else {
        languages[entry.language, default: Line(title: name, home: "/", language: entry.language)].add(entry)
        continue
      }
      whole.add(entry)
      types[entry.type, default: Self.line(entry.type, of: name)].add(entry)
      if let area = entry.common.area {
        areas[area, default: Line(title: "\(area.name) – \(name)", home: "/linh-vuc/\(area.rawValue)/", language: "vi")]
          .add(entry)
      }
      if let unit = entry.common.unit?.value, !unit.isEmpty {
        units[unit, default: Self.line(ofUnit: unit, portal)].add(entry)
      }
    }
    lines =
      [whole] + ContentType.allCases.compactMap { types[$0] } + Area.allCases.compactMap { areas[$0] }
      + units.sorted { $0.key < $1.key }.map(\.value) + languages.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func line(_ type: ContentType, of name: String) -> Line {
    Line(title: "\(type.name) – \(name)", home: "/\(type.folder)/", language: "vi")
  }

  private static func line(ofUnit unit: String, _ portal: Portal) -> Line {
    let title = portal.unitName(unit, on: portal.today) ?? unit
    return Line(title: "\(title) – \(portal.site.name)", home: "/don-vi/\(unit)/", language: "vi")
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

  /// Adds an entry while there is room; entries come newest first.
  fileprivate mutating func add(_ entry: Entry) {
    if entries.count < Feed.length { entries.append(entry) }
  }
}
