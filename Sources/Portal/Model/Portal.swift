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
  public let entries: [Entry]
  /// What is not shown and yet known: drafts, and what is scheduled, expired or rejected.
  public let hidden: [Entry]
  /// The introductions (`index.md`) of the sections.
  public let introductions: [ContentType: Entry]
  public let attachments: [Attachment]
  /// Abbreviations and what they stand for, from `content/viet-tat.yaml`.
  public let abbreviations: [Abbreviation]
  public let ledger: Ledger
  /// The next day on which the site changes by itself: something scheduled appears or something expires.
  public let nextChange: CivilDate?

  private let byType: [ContentType: [Entry]]
  /// The shown entries by their source files.
  package let byFile: [String: Entry]
  private let keywordSlugs: [ExactText: String]

  package init(
    site: Site, units: [AgencyUnit] = [], today: CivilDate, entries: [Entry], hidden: [Entry] = [],
    introductions: [ContentType: Entry] = [:],
    attachments: [Attachment] = [], abbreviations: [Abbreviation] = [], ledger: Ledger = Ledger([]),
    nextChange: CivilDate? = nil, keywordSlugs: [ExactText: String]? = nil
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
    byFile = Dictionary(entries.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    self.keywordSlugs = keywordSlugs ?? Self.slugs(ofKeywordsOf: entries)
  }

  /// The portal `other` with new entries of some files, which have the fates of the old ones; shown ones may have moved.
  init(_ other: Portal, exchanging new: [Entry]) {
    var (entries, hidden, introductions) = (other.entries, other.hidden, other.introductions)
    var (byType, byFile, keywordSlugs) = (other.byType, other.byFile, other.keywordSlugs)
    var isOrdered = true
    for entry in new {
      let isOld = { (other: Entry) in other.file.equalsInBytes(entry.file) }
      if let old = byFile[entry.file], isOld(old) {
        byFile[entry.file] = entry
        isOrdered = isOrdered && entry.hasPlace(of: old)
        if let place = entries.firstIndex(where: { $0 === old }) { entries[place] = entry }
        if let place = byType[entry.type]?.firstIndex(where: { $0 === old }) { byType[entry.type]?[place] = entry }
        Self.add(entry.common.tags, to: &keywordSlugs)
      }
      if let place = hidden.firstIndex(where: isOld) { hidden[place] = entry }
      if introductions[entry.type].map(isOld) == true { introductions[entry.type] = entry }
    }
    if !isOrdered {
      entries = entries.newestFirst()
      byType = Dictionary(grouping: entries, by: \.type)
    }
    site = other.site
    units = other.units
    today = other.today
    attachments = other.attachments
    abbreviations = other.abbreviations
    ledger = other.ledger
    nextChange = other.nextChange
    self.entries = entries
    self.hidden = hidden
    self.introductions = introductions
    self.byType = byType
    self.byFile = byFile
    self.keywordSlugs = keywordSlugs
  }

  /// The slug of every keyword of `entries`, each spelling once.
  static func slugs(ofKeywordsOf entries: [Entry]) -> [ExactText: String] {
    var slugs: [ExactText: String] = [:]
    for entry in entries { add(entry.common.tags, to: &slugs) }
    return slugs
  }

  private static func add(_ keywords: [String], to slugs: inout [ExactText: String]) {
    for keyword in keywords where slugs[ExactText(keyword)] == nil {
      slugs[ExactText(keyword)] = Vietnamese.slug(keyword)
    }
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
    let place =
      units.firstIndex { $0.slug.value == slug && $0.span.contains(day) } ?? units.lastIndex { $0.slug.value == slug }
    return place.map { units[$0].name }
  }
}

extension Portal {
  /// What a unit was formed from and was called before, as far as `units.yaml` says so, each once; slugs as names.
  package func predecessors(of slug: String) -> [String] {
    let current = unitName(slug, on: today)
    var names: [String] = []
    for unit in units where unit.slug.value == slug && unit.from.map({ $0 <= today }) ?? true {
      let day = unit.from.map { $0.adding(days: -1) } ?? today
      let formed = unit.formerly.map { unitName($0, on: day) ?? $0 }
      for name in formed + [unit.name] where name != current && !names.contains(name) { names.append(name) }
    }
    return names
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
