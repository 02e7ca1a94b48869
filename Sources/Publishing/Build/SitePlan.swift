internal import Audit
internal import HTML
internal import Markdown
public import Portal
internal import Templates
internal import VietnameseText

/// Pass 1 done: everything that the site will consist of, and how each of its files is made.
///
/// A build makes all of them; the preview makes the one that is asked for. Both make the same bytes.
public struct SitePlan: Sendable {
  /// What is wrong with the portal as far as front matters and addresses tell; bodies are read by pass 2, and what is
  /// counted is doubted then too.
  public let faults: [Diagnostic]
  public let portal: Portal
  let routes: RouteTable
  let files: SiteFiles
  private(set) var bodies: BodyReader
  /// The pages that gather entries, in order of their making; their introductions are still to come.
  let lists: [any Page]
  let entryPages: EntryPages
  /// The files whose bodies feeds show.
  let fed: Set<String>
  let templates: TemplateSet
  let search: SearchSource
  let audit: DeferredAudit
  private let groupings: Groupings

  /// What a plan is made for.
  enum Purpose: Sendable {
    /// All pages, so that what many of them show is written beforehand, by so many tasks.
    case build(width: Int)
    /// Single pages, one state after another, with what still holds of the state before.
    case preview(Former?)

    var width: Int? { if case .build(let width) = self { width } else { nil } }
    var former: Former? { if case .preview(let former) = self { former } else { nil } }
  }

  /// A plan of the same portal, but for entries that were exchanged for others since.
  struct Former: Sendable {
    let plan: SitePlan
    let exchanged: [EntryEdits.Exchange]

    /// The addresses, where all entries have kept theirs and their order.
    fileprivate var routes: RouteTable? { exchanged.contains(where: \.hasMoved) ? nil : plan.routes }
  }

  init(
    _ portal: Portal, references: References, theme: ThemeAssets, base: BaseURL, templates: TemplateSet,
    for purpose: Purpose
  ) async {
    self.portal = portal
    self.templates = templates
    search = SearchSource(portal)
    let audit = DeferredAudit(of: portal)
    self.audit = audit
    let former = purpose.former
    let location = SiteLocation(baseURL: portal.site.baseURL.value)
    // What follows from the entries alone is found side by side.
    async let counting = purpose.width == nil ? nil : audit.report
    async let gathering = Self.groupings(of: portal, after: former)
    async let writing = Self.cards(of: portal.entries, location, width: purpose.width)
    // Made here and not beside: a table that another task holds too would be copied at the first claim.
    let formerRoutes = former?.routes
    var routes = formerRoutes ?? RouteTable(portal.entries)
    let context = PageContext(
      portal: portal, location: location, assets: theme.assets, slots: theme.slots, ownWords: theme.words,
      cards: await writing, resolve: references.target)
    async let choosing = EntryPages(context: context, audit: audit)
    let groupings = await gathering
    self.groupings = groupings
    let feeds = groupings.feeds
    lists = ListPages(context: context, audit: audit, topics: groupings.topics, feeds: feeds.lines.map(\.shown)).all
    // What search engines are asked to leave out does not stand in their map either.
    let outline = lists.filter { !$0.card.isHidden }.map(\.address)
    files = SiteFiles(
      portal: portal, base: base, references: references, theme: theme, feeds: feeds, audit: audit, outline: outline)
    fed = feeds.wantedFiles

    // Everything is claimed before anything is rendered.
    let addresses = lists.map(\.address)
    let claims = files.claims
    if !routes.holds(lists: addresses, others: claims) {
      if formerRoutes != nil { routes = RouteTable(portal.entries) }
      routes.claim(lists: addresses, others: claims)
    }
    self.routes = routes
    let selection = LintSelection(portal.site)
    let table = LinkTable(
      portal: portal, routes: routes, references: references, base: base, former: former?.plan.bodies.table)
    bodies = BodyReader(table: table, selection: selection)
    entryPages = await choosing
    faults = selection.kept(
      theme.faults + Self.faults(ofLogo: theme.assets.logo, in: portal.site)
        + Self.faults(ofMenu: portal.site.menu, table)
        + Self.missingWords(context, theme: theme.folder) + routes.faults)
    _ = await counting
  }

  private static func groupings(of portal: Portal, after former: Former?) async -> Groupings {
    if let former, let kept = former.plan.groupings.exchanging(former.exchanged) { return kept }
    return await Groupings(portal)
  }

  private static func cards(of entries: [Entry], _ location: SiteLocation, width: Int?) async -> EntryCards? {
    guard let width else { return nil }
    return await EntryCards(entries, location: location, width: width)
  }

  /// The next day on which the site changes by itself: an entry comes or goes, or a verdict falls.
  var nextChange: CivilDate? { [portal.nextChange, audit.report.nextVerdict].compactMap(\.self).min() }

  /// The same site with other words in some bodies, which change nothing but themselves.
  func with(bodies edited: [String: Entry.Body]) -> SitePlan {
    var plan = self
    plan.bodies.edited.merge(edited) { $1 }
    return plan
  }

  /// The sizes of the portal's pictures.
  var pictures: PictureSizes { bodies.table.references.pictures }

  /// The address of every file of the site but those of ``searchFiles``, in no order.
  public var addresses: [String] { routes.addresses }

  /// The files of the search index by their addresses, as a build writes them; all bodies are read for them.
  public var searchFiles: [String: [UInt8]] {
    let index = search.index(of: rendered) { bodies.open($0).body }
    return Dictionary(index.files.map { ($0.address, $0.bytes) }, uniquingKeysWith: { one, _ in one })
  }

  /// Every body that is rendered: those of entries, then those of introductions, which their lists show.
  var rendered: [Entry] {
    portal.entries + portal.introductions.values.sorted { $0.address.precedesInBytes($1.address) }
  }

  func isIntroduction(_ entry: Entry) -> Bool {
    portal.introductions[entry.type] === entry
  }

  /// The compressed copies that the site wants beside its files; where an editor put such a file, that one stays.
  var compressedCopies: CompressedCopies {
    let formats = portal.site.compression
    guard !formats.isEmpty else { return .none }
    let endings = formats.map(\.ending)
    let taken = portal.attachments.map(\.address).filter { address in endings.contains { address.hasSuffix($0) } }
    return CompressedCopies(formats: formats, taken: Set(taken.map { RouteTable.path(of: $0) }))
  }

  /// A list's page with the introduction of its section.
  func list(_ index: Int, introduction: (Entry) -> EntryBody?) -> any Page {
    guard var page = lists[index] as? any IntroducedPage, let type = page.introducedType,
      let entry = portal.introductions[type]
    else { return lists[index] }
    page.introduction = introduction(entry)
    return page
  }
}
