public import Portal

/// A portal that was read and planned, with what the next planning of the same portal can take over.
public struct Planning: Sendable {
  public let loading: PortalLoader.Outcome
  /// There is none where `site.yaml` cannot be read; what is wrong with it stands among the loading's faults.
  public let plan: SitePlan?
  /// The files whose bodies alone differ from those of the planning before; nothing where the plan is another one.
  public let editedBodies: Set<String>?
  /// Whether the portal was loaded; otherwise it is that of the planning before, with edited entries in their places.
  public let isLoaded: Bool
  /// Whether every file was looked at; otherwise what was told of changes was believed.
  public fileprivate(set) var isWalked = true
  private let theme: ThemeFiles?

  init(_ loading: PortalLoader.Outcome, plan: SitePlan?, theme: ThemeFiles?) {
    self.loading = loading
    self.plan = plan
    self.theme = theme
    editedBodies = nil
    isLoaded = true
  }

  private init(_ edits: EntryEdits, plan: SitePlan, theme: ThemeFiles) {
    loading = edits.outcome
    self.plan = plan
    self.theme = theme
    editedBodies = edits.exchanged.isEmpty ? Set(edits.bodies.keys) : nil
    isLoaded = false
  }

  /// The files that the portal was read from.
  fileprivate var files: [SourceTree.File]? { loading.memo?.files }

  /// The planning after `edits`, where the theme is the same: the same plan where only bodies were edited, else one of
  /// the same portal with the edited entries in it, which `planned` makes.
  fileprivate func after(
    _ edits: EntryEdits, theme now: ThemeFiles, planned: (Portal, SitePlan) async -> SitePlan
  ) async -> Planning? {
    guard var plan, let portal = edits.outcome.portal, now == theme else { return nil }
    if !edits.exchanged.isEmpty {
      let exchanged = Set(edits.exchanged.map(\.new.file))
      let bodies = plan.bodies.edited.filter { !exchanged.contains($0.key) }
      plan = await planned(portal, plan).with(bodies: bodies)
    }
    return Planning(edits, plan: plan.with(bodies: edits.bodies), theme: now)
  }
}

extension SiteBuilder {
  /// Reads and plans the portal: pass 1 and everything that follows from it without reading a body.
  public func plan() async throws(PublishingError) -> Planning {
    try await planning(loader(try tree(), lints: true), for: .build(width: options.width))
  }

  /// Plans the portal again after `last`, or for the first of several times, where `changes` are all since then.
  ///
  /// Files that have not changed are not read again. Where edited entries stay in their places, the portal is not loaded
  /// again; where only bodies have changed, the plan stays. The result is the same as that of a planning from nothing.
  public func plan(
    after last: Planning?, _ changes: SourceChanges = .anything
  ) async throws(PublishingError) -> Planning {
    guard let known = last?.files, let tree = try tree(after: known, changes) else {
      return try await plan(tree(isStamped: true), after: last)
    }
    var planning = try await plan(tree, after: last)
    planning.isWalked = false
    return planning
  }

  /// Whether the portal's files are those that `planning` was made of, which it may have believed.
  public func isCurrent(_ planning: Planning) throws(PublishingError) -> Bool {
    guard !planning.isWalked, let files = planning.files else { return true }
    return try tree(isStamped: true).areStill(files)
  }

  private func plan(_ tree: SourceTree, after last: Planning?) async throws(PublishingError) -> Planning {
    let loader = loader(tree, lints: true, memo: last?.loading.memo ?? EntryMemo())
    if let last, let site = last.loading.portal?.site, let base = BaseURL(site.baseURL.value),
      let edits = loader.entryEdits(since: last.loading)
    {
      let theme = try theme(of: site)
      let next = await last.after(edits, theme: theme) { portal, former in
        await plan(
          portal, at: base, theme: theme, pictures: former.pictures,
          for: .preview(SitePlan.Former(plan: former, exchanged: edits.exchanged)))
      }
      if let next { return next }
    }
    return try await planning(loader, for: .preview(nil))
  }

  private func planning(_ loader: PortalLoader, for purpose: SitePlan.Purpose) async throws(PublishingError) -> Planning
  {
    let loading = await loader.load()
    guard let portal = loading.portal, let base = BaseURL(portal.site.baseURL.value) else {
      return Planning(loading, plan: nil, theme: nil)
    }
    let theme = try theme(of: portal.site)
    let pictures = await pictures(of: portal)
    let plan = await plan(portal, at: base, theme: theme, pictures: pictures, for: purpose)
    return Planning(loading, plan: plan, theme: theme)
  }
}
