public import VietnameseText

/// Everything that pass 1 knows: the site, what it shows today, and what became of every file.
///
/// A class because everything that is made of the portal, on any thread, points to the one that is there.
public final class Portal: Sendable {
  public let site: Site
  public let units: [AgencyUnit]
  /// The day for which the site is made, in Vietnam.
  public let today: CivilDate
  private let shown: ShownEntries
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

  init(
    site: Site, units: [AgencyUnit], today: CivilDate, shown: ShownEntries, hidden: [Entry] = [],
    introductions: [ContentType: Entry] = [:], attachments: [Attachment] = [], abbreviations: [Abbreviation] = [],
    ledger: Ledger = Ledger([]), nextChange: CivilDate? = nil
  ) {
    self.site = site
    self.units = units
    self.today = today
    self.shown = shown
    self.hidden = hidden
    self.introductions = introductions
    self.attachments = attachments
    self.abbreviations = abbreviations
    self.ledger = ledger
    self.nextChange = nextChange
  }

  /// A portal of entries alone.
  package convenience init(site: Site, units: [AgencyUnit] = [], today: CivilDate, entries: [Entry]) {
    self.init(site: site, units: units, today: today, shown: ShownEntries(entries))
  }

  /// The portal `other` with new entries of some files, which have the fates of the old ones; shown ones may have moved.
  init(_ other: Portal, exchanging new: [Entry]) {
    var (hidden, introductions) = (other.hidden, other.introductions)
    for entry in new {
      let isOld = { (other: Entry) in other.file.equalsInBytes(entry.file) }
      if let place = hidden.firstIndex(where: isOld) { hidden[place] = entry }
      if introductions[entry.type].map(isOld) == true { introductions[entry.type] = entry }
    }
    site = other.site
    units = other.units
    today = other.today
    attachments = other.attachments
    abbreviations = other.abbreviations
    ledger = other.ledger
    nextChange = other.nextChange
    shown = other.shown.exchanging(new)
    self.hidden = hidden
    self.introductions = introductions
  }

  /// What is shown, newest first; items without a date follow in order of their addresses.
  public var entries: [Entry] { shown.all }

  /// The shown entries of a type, in the order of ``entries``.
  public func entries(of type: ContentType) -> [Entry] {
    shown.byType[type] ?? []
  }

  /// The shown entries by their source files.
  package var byFile: [String: Entry] { shown.byFile }

  /// The shown entry that a source file made.
  public func entry(file: String) -> Entry? {
    byFile[file]
  }

  /// The slug of a keyword, by which its spellings are one; nothing for one without letters or digits.
  public func slug(ofKeyword keyword: String) -> String? {
    let slug = shown.keywordSlugs[ExactText(keyword)] ?? Vietnamese.slug(keyword)
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
