public import VietnameseText

/// Everything that pass 1 knows: the site, what it shows today, and what became of every file.
///
/// A class because everything that is made of the portal, on any thread, points to the one that is there.
public final class Portal: Sendable {
  public let site: Site
  public let units: [AgencyUnit]
  /// The day for which the site is made, in Vietnam.
  public let today: CivilDate
  /// What is shown, newest first; items without a date follow in order of their addresses.
  public private(set) var entries: [Entry]
  /// What is not shown and yet known: drafts, and what is scheduled, expired or rejected.
  public private(set) var hidden: [Entry]
  /// The introductions (`index.md`) of the sections.
  public private(set) var introductions: [ContentType: Entry]
  public let attachments: [Attachment]
  /// Abbreviations and what they stand for, from `content/viet-tat.yaml`.
  public let abbreviations: [Abbreviation]
  public let ledger: Ledger
  /// The next day on which the site changes by itself: something scheduled appears or something expires.
  public let nextChange: CivilDate?

  private var byType: [ContentType: [Entry]]
  /// The shown entries by their source files.
  package private(set) var byFile: [String: Entry]
  private var keywordSlugs: [ExactText: String]

  package init(
    site: Site, units: [AgencyUnit] = [], today: CivilDate, entries: [Entry], hidden: [Entry] = [],
    introductions: [ContentType: Entry] = [:],
    attachments: [Attachment] = [], abbreviations: [Abbreviation] = [], ledger: Ledger = Ledger([]),
    nextChange: CivilDate? = nil
  ) {
    self.site = site
    self.units = units
    self.today = today
    self.entries = entries
    self.hidden = hidden
    self.introductions = introductions
    self.attachments = attachments
    self.abbreviations = abbreviations
    self.ledger = ledger
    self.nextChange = nextChange
    byType = Dictionary(grouping: entries, by: \.type)
    keywordSlugs = [:]
    byFile = Dictionary(entries.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in entries { addKeywords(of: entry) }
  }

  private mutating func addKeywords(of entry: Entry) {
    for keyword in entry.common.tags where keywordSlugs[ExactText(keyword)] == nil {
      keywordSlugs[ExactText(keyword)] = Vietnamese.slug(keyword)
    }
  }

  /// The same portal with new entries of some files, which have the places of the old ones: address, fate and moment.
  func exchanging(_ new: [Entry]) -> Portal {
    var portal = self
    for entry in new {
      let isOld = { (other: Entry) in other.file.equalsInBytes(entry.file) }
      if let old = byFile[entry.file], isOld(old) {
        portal.byFile[entry.file] = entry
        if let place = entries.firstIndex(where: { $0 === old }) { portal.entries[place] = entry }
        if let place = byType[entry.type]?.firstIndex(where: { $0 === old }) {
          portal.byType[entry.type]?[place] = entry
        }
        portal.addKeywords(of: entry)
      }
      if let place = hidden.firstIndex(where: isOld) { portal.hidden[place] = entry }
      if portal.introductions[entry.type].map(isOld) == true { portal.introductions[entry.type] = entry }
    }
    return portal
  }

  /// The shown entries of a type, in the order of ``entries``.
  public func entries(of type: ContentType) -> [Entry] {
    byType[type] ?? []
  }

  /// The shown entry that a source file made.
  public func entry(file: String) -> Entry? {
    byFile[file]
  }

  /// The slug of a keyword, by which its spellings are one; nothing for one without letters or digits.
  public func slug(ofKeyword keyword: String) -> String? {
    let slug = keywordSlugs[ExactText(keyword)] ?? Vietnamese.slug(keyword)
    return slug.isEmpty ? nil : slug
  }

  /// The unit's name on `day`, or its last known name, or none if no such unit is listed.
  public func unitName(_ slug: String, on day: CivilDate?) -> String? {
    let day = day ?? today
    // Every article asks: no list of the unit's names is made for the answer.
    return (units.first { $0.slug.value == slug && $0.span.contains(day) } ?? units.last { $0.slug.value == slug })?
      .name
  }
}

/// A short form and what it stands for: `KCN`, "khu công nghiệp".
public struct Abbreviation: Sendable, Hashable {
  public var short: String
  public var long: String

  public init(short: String, long: String) {
    self.short = short
    self.long = long
  }
}
