public import VietnameseText

/// Pass 1: reads every front matter, settles every fate and every address.
public struct PortalLoader: Sendable {
  /// The day for which the portal is made, and what is shown beside the published.
  public struct Options: Sendable {
    /// The day, in Vietnam.
    public var today: CivilDate
    /// Whether drafts are shown, labelled as such.
    public var showsDrafts: Bool
    /// Whether what is scheduled for later is shown already.
    public var showsFuture: Bool
    /// The address that takes the place of the one in `site.yaml`.
    public var baseURL: String?
    /// Whether doubts about good form are looked for, beside faults.
    public var lints: Bool
    /// How many tasks read at a time; the result does not depend on it.
    public var width: Int
    /// How many bytes of files are kept for pass 2; bodies beyond that are left in their files, and read again.
    public var bodyMemory = Int.max
    /// What an earlier loading of the same portal read, if it is to be used; then everything is kept.
    public var memo: EntryMemo?

    public init(
      today: CivilDate, showsDrafts: Bool = false, showsFuture: Bool = false, baseURL: String? = nil,
      lints: Bool = true, width: Int = 1
    ) {
      self.today = today
      self.showsDrafts = showsDrafts
      self.showsFuture = showsFuture
      self.baseURL = baseURL
      self.lints = lints
      self.width = width
    }
  }

  /// The portal as far as it could be made, and everything that is wrong with its files.
  public struct Outcome: Sendable {
    /// Nothing when `site.yaml` is missing or wrong.
    public let portal: Portal?
    /// Sorted by file and place.
    public let faults: [Diagnostic]
    public let ledger: Ledger
    /// What was read, for the next time, if there was a memo this time.
    public let memo: EntryMemo?
  }

  let tree: SourceTree
  let options: Options

  /// A loader of the files of `tree`.
  public init(tree: SourceTree, options: Options) {
    self.tree = tree
    self.options = options
  }

  /// Reads the portal.
  public func load() async -> Outcome {
    async let clashes = NameClashes(tree.files).faults
    async let unportable = PortableNames.faults(of: tree)
    var reader = SiteReader(tree: tree)
    var site = reader.site()
    if let baseURL = options.baseURL { site?.baseURL = Located(baseURL) }
    let units = reader.units()
    let abbreviations = reader.abbreviations()
    let inventory = Inventory(tree)

    let selection = site.map { LintSelection($0) } ?? LintSelection()
    let entryReader = entryReader(selection)
    let sources = inventory.sources
    let memo = options.memo.flatMap { $0.selection == selection ? $0 : nil }
    let remembered = memo?.outcomes(of: sources)
    let validation = site.map { Validation(site: $0, units: units) }
    let entryLints = options.lints ? EntryLints(today: options.today) : nil
    let runs = await parallelRuns(count: sources.count, width: options.width, dealing: .tapering) { range in
      var run = Run()
      for piece in range.pieces {
        let unknown = piece.filter { remembered?[$0] == nil }
        var read = entryReader.read(unknown.map { (sources[$0].path, sources[$0].type) })[...]
        for outcome in piece.compactMap({ remembered?[$0] ?? read.popFirst() }) {
          run.outcomes.append(outcome)
          run.faults += outcome.faults
          guard let draft = outcome.draft else { continue }
          run.drafts.append(draft)
          run.faults += (validation?.faults(of: draft) ?? []) + (entryLints?.faults(of: draft) ?? [])
        }
      }
      return run
    }

    let drafts = runs.flatMap(\.drafts)
    let attachments = inventory.attachments
    // Doubts reject nobody, so that fates need not wait for them.
    async let doubts = entryLints?.faults(among: drafts, attachments: attachments) ?? []
    let register = Register(drafts: drafts)
    let nameClashes = await clashes
    var faults = reader.faults + nameClashes + inventory.faults + (await unportable) + (validation?.faults ?? [])
    for run in runs { faults += run.faults }
    faults += register.faults

    let fates = Fates(options: options, requiresReview: site?.requiresReview ?? false, faults: faults)
    let originals = register.originals(among: drafts)
    func entry(_ registered: Register.Registered) -> Entry {
      let fate = fates.fate(of: registered.draft, translating: registered.originalFile.flatMap { originals[$0] })
      return memo?.entry(registered, fate: fate) ?? registered.entry(fate: fate)
    }
    let entries = register.entries.map(entry)
    let introductions = register.introductions.map(entry)
    let (listed, known) = (entries + introductions, faults)
    async let notices = fates.notices(of: drafts)
    async let ledger = Self.ledger(of: listed, inventory, faults: known)
    let shown = entries.filter { shows($0.fate) }
    async let nextChange = fates.nextChange(of: drafts, shown: shown, units: units)
    let index = await ShownEntries(indexing: shown.newestFirst())
    faults += await doubts + (options.lints ? selection.faults : []) + notices
    var portal: Portal?
    if let site {
      portal = Portal(
        site: site, units: units, today: options.today, shown: index, hidden: entries.filter { !shows($0.fate) },
        introductions: Dictionary(
          introductions.filter { shows($0.fate) }.map { ($0.type, $0) },
          uniquingKeysWith: { first, _ in first }),
        attachments: attachments, abbreviations: abbreviations, ledger: await ledger, nextChange: await nextChange)
    }
    let newMemo = options.memo.map { _ in
      EntryMemo(
        sources, runs.flatMap(\.outcomes), files: tree.files, selection,
        made: Array(zip((register.entries + register.introductions).map(\.draft), listed)),
        isComplete: nameClashes.isEmpty)
    }
    letGo(of: (runs, drafts, register))
    return Outcome(portal: portal, faults: selection.kept(faults).sorted(), ledger: await ledger, memo: newMemo)
  }

  /// What became of every file.
  private static func ledger(of entries: [Entry], _ inventory: Inventory, faults: [Diagnostic]) -> Ledger {
    let placed = entries.map { Ledger.Line(file: $0.file, type: $0.type, fate: $0.fate) }
    return Ledger(placed + inventory.unplaced(except: placed, faults: faults))
  }

  func entryReader(_ selection: LintSelection) -> EntryReader {
    EntryReader(
      tree: tree, lints: options.lints ? TextLints(selection: selection) : nil,
      budget: options.memo == nil && options.bodyMemory < .max ? BodyBudget(bytes: options.bodyMemory) : nil)
  }

  /// What a run of neighbouring files says, and everything that is wrong with each by itself.
  private struct Run: Sendable {
    var outcomes: [EntryReader.Outcome] = []
    var drafts: [EntryDraft] = []
    var faults: [Diagnostic] = []
  }

  /// Whether an entry of this fate is on the site.
  private func shows(_ fate: Fate) -> Bool {
    switch fate {
    case .published: true
    case .draft: options.showsDrafts
    case .scheduled: options.showsFuture
    case .expired, .rejected: false
    }
  }
}
