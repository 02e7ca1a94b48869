internal import HTML
public import Portal
public import VietnameseText

/// What every page of one build shares: the portal, where it will stand, its assets, slots and words.
///
/// A class because ten thousand pages point to the one immutable context; what is the same on all pages is
/// written once, here.
public final class PageContext: Sendable {
  public let portal: Portal
  public let location: SiteLocation
  public let assets: Assets
  public let slots: Slots
  private let resolver: Resolver
  /// Addresses of feeds by section, beside the site's own.
  public let feeds: [ContentType]

  /// The items of lists, where they were written beforehand.
  let cards: EntryCards?
  private let words: [String: Words]
  private let chromes: [String: Chrome]
  let vietnamese: Words
  private let vietnameseChrome: Chrome

  /// Finds what a reference in an entry's front matter leads to, with the date that a field of its own may hold.
  ///
  /// There is nothing where it is only text.
  public typealias Resolver = @Sendable (_ reference: String, _ entry: Entry, _ date: CivilDate?) -> Target?

  /// The context of a build.
  ///
  /// `location` says where the site will stand; `ownWords` are a theme's words by language; `cards` are the items of
  /// lists where many pages will be made; `resolve` must be a pure function, since pages are written in parallel.
  public init(
    portal: Portal, location: SiteLocation, assets: Assets, slots: Slots = Slots(),
    ownWords: [String: [Word: String]] = [:], cards: EntryCards? = nil, resolve: @escaping Resolver = { _, _, _ in nil }
  ) {
    self.portal = portal
    self.location = location
    self.assets = assets
    self.slots = slots
    resolver = resolve
    self.cards = cards
    feeds = ContentType.allCases.filter { $0 != .page && !portal.entries(of: $0).isEmpty }
    let languages = Set(portal.entries.lazy.compactMap { $0.common.language }).union(["vi"])
    let tables = Dictionary(uniqueKeysWithValues: languages.map { ($0, Words(language: $0, own: ownWords[$0] ?? [:])) })
    words = tables
    vietnamese = tables["vi"] ?? Words(language: "vi")
    let chrome = { Chrome(portal: portal, location: location, assets: assets, slots: slots, words: $0) }
    chromes = tables.mapValues(chrome)
    vietnameseChrome = chrome(vietnamese)
  }

  /// What a file, a citation or a code in the front matter of `entry` leads to; nothing where it is only text.
  public func resolve(_ reference: String, _ entry: Entry, dated date: CivilDate? = nil) -> Target? {
    resolver(reference, entry, date)
  }

  /// The tables of words of the portal's languages, by their tags.
  public var tables: [Words] { words.values.sorted { $0.language < $1.language } }

  /// The words of a language that the portal has content in; Vietnamese for any other.
  public func words(_ language: String) -> Words {
    language == "vi" ? vietnamese : words[language] ?? vietnamese
  }

  func chrome(_ language: String) -> Chrome {
    language == "vi" ? vietnameseChrome : chromes[language] ?? vietnameseChrome
  }

  /// The link to an address of the site, under the base path; foreign addresses stay as they are.
  public func href(_ address: String) -> String { location.href(address) }

  /// The full address, as canonical links, feeds and machines want it.
  public func absolute(_ address: String) -> String { location.absolute(address) }
}

/// The files that the theme puts beside the pages, as addresses from the site's root.
public struct Assets: Sendable {
  public var stylesheet: String
  public var script: String
  /// The colleague of ``script`` that the search page alone loads.
  public var searchScript: String?
  public var favicon: String?
  /// The agency's mark in the masthead.
  public var logo: Target?
  /// The picture shown for pages that have none of their own.
  public var sharePicture: Target?

  public init(
    stylesheet: String, script: String, searchScript: String? = nil, favicon: String? = nil, logo: Target? = nil,
    sharePicture: Target? = nil
  ) {
    self.stylesheet = stylesheet
    self.script = script
    self.searchScript = searchScript
    self.favicon = favicon
    self.logo = logo
    self.sharePicture = sharePicture
  }
}
