public import Portal

/// A portal that was read and planned, with what the next planning of the same portal can take over.
public struct Planning: Sendable {
  public let loading: PortalLoader.Outcome
  /// There is none where `site.yaml` cannot be read; what is wrong with it stands among the loading's faults.
  public let plan: SitePlan?
  /// The files whose bodies alone differ from those of the planning before; nothing where all was planned anew.
  public let editedBodies: Set<String>?
  private let theme: ThemeFiles?

  init(_ loading: PortalLoader.Outcome, plan: SitePlan?, theme: ThemeFiles?) {
    self.loading = loading
    self.plan = plan
    self.theme = theme
    editedBodies = nil
  }

  /// The planning after `edits`; nothing where the theme has changed as well.
  fileprivate func after(_ edits: BodyEdits, theme now: ThemeFiles) -> Planning? {
    guard let plan, now == theme else { return nil }
    return Planning(edits, plan: plan.with(bodies: edits.bodies), theme: theme)
  }

  private init(_ edits: BodyEdits, plan: SitePlan, theme: ThemeFiles?) {
    loading = edits.outcome
    self.plan = plan
    self.theme = theme
    editedBodies = Set(edits.bodies.keys)
  }
}

extension SiteBuilder {
  /// Reads and plans the portal: pass 1 and everything that follows from it without reading a body.
  public func plan() async throws(PublishingError) -> Planning {
    try await planning(loader(try tree(), lints: true), isForAllPages: true)
  }

  /// Plans the portal again after `last`, or for the first of several times.
  ///
  /// Files that have not changed are not read again. Where only bodies have changed, the plan stays; the result is the
  /// same as that of a planning from nothing.
  public func plan(after last: Planning?) async throws(PublishingError) -> Planning {
    let loader = loader(try tree(isStamped: true), lints: true, memo: last?.loading.memo ?? EntryMemo())
    if let last, let site = last.loading.portal?.site, let edits = loader.bodyEdits(since: last.loading),
      let next = last.after(edits, theme: try theme(of: site))
    {
      return next
    }
    return try await planning(loader, isForAllPages: false)
  }

  private func planning(_ loader: PortalLoader, isForAllPages: Bool) async throws(PublishingError) -> Planning {
    let loading = await loader.load()
    guard let portal = loading.portal, let base = BaseURL(portal.site.baseURL.value) else {
      return Planning(loading, plan: nil, theme: nil)
    }
    let theme = try theme(of: portal.site)
    let plan = await plan(portal, at: base, theme: theme, isForAllPages: isForAllPages)
    return Planning(loading, plan: plan, theme: theme)
  }
}
