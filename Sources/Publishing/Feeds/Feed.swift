internal import HTML
internal import Portal
internal import VietnameseText

/// A feed before it is written: the same for RSS and JSON.
struct Feed: Sendable {
  /// The most items that a feed holds.
  static let length = 20

  let title: String
  let summary: String
  /// The page that the feed belongs to.
  let home: String
  /// The feed's own address.
  let address: String
  let language: String
  let items: [Item]

  /// What a feed says of one entry.
  struct Item: Sendable {
    let title: String
    let address: String
    let moment: VietnamMoment
    let summary: String?
    /// The body, with addresses made whole so that a reader elsewhere finds them.
    let content: [UInt8]
    let author: String?
    let categories: [String]
    let enclosures: [Enclosure]
  }

  /// A file that belongs to an item.
  struct Enclosure: Sendable {
    let address: String
    let size: Int
    let type: String
  }
}

/// The feeds of a portal: for the whole, by section, by unit and by area.
struct FeedPlan: Sendable {
  /// A feed and the entries that it is about.
  struct Line: Sendable {
    let title: String
    let home: String
    let address: String
    let language: String
    let entries: [Entry]
  }

  let lines: [Line]

  init(_ portal: Portal) {
    // Only what has a day can stand in a feed, and pages are no news.
    let dated = portal.entries.filter { $0.common.date != nil && $0.type != .page }
    let vietnamese = dated.filter { $0.language == "vi" }
    let name = portal.site.name
    var lines = [Line(title: name, home: "/", address: "/rss.xml", language: "vi", entries: Self.newest(vietnamese))]
    func add(_ title: String, _ home: String, _ entries: [Entry], language: String = "vi") {
      let address = home + "rss.xml"
      lines.append(
        Line(
          title: "\(title) – \(name)", home: home, address: address, language: language, entries: Self.newest(entries)))
    }
    for type in ContentType.allCases where type != .page {
      let entries = vietnamese.filter { $0.type == type }
      if !entries.isEmpty || type == .article { add(type.name, "/\(type.folder)/", entries) }
    }
    for area in Area.allCases {
      let entries = vietnamese.filter { $0.common.area == area }
      if !entries.isEmpty { add(area.name, "/linh-vuc/\(area.rawValue)/", entries) }
    }
    for (unit, entries) in Dictionary(grouping: vietnamese, by: { $0.common.unit?.value ?? "" }).sorted(by: {
      $0.key < $1.key
    })
    where !unit.isEmpty {
      add(portal.unitName(unit, on: portal.today) ?? unit, "/don-vi/\(unit)/", entries)
    }
    for (language, entries) in Dictionary(grouping: dated, by: \.language).sorted(by: { $0.key < $1.key })
    where language != "vi" {
      let address = "/rss.\(language).xml"
      lines.append(Line(title: name, home: "/", address: address, language: language, entries: Self.newest(entries)))
    }
    self.lines = lines
  }

  /// The files of the entries whose bodies some feed needs.
  var wantedFiles: Set<String> {
    Set(lines.flatMap(\.entries).map(\.file))
  }

  private static func newest(_ entries: [Entry]) -> [Entry] {
    Array(entries.prefix(Feed.length))
  }
}
