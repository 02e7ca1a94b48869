public import Portal

/// The straight walk from a folder of Markdown to a published site.
public struct SiteBuilder: Sendable {
  let options: BuildOptions

  /// A builder that does what `options` say.
  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// Builds the site and, if nothing stands in the way, publishes it in one step.
  public func build() async throws(PublishingError) -> BuildReport {
    let output = OutputFolder(options.output)
    try refuseOverlap(output)
    // Asked before anything is read: nobody should wait for a build that cannot be published.
    _ = try output.manifest()
    let staging = try Staging(output)
    do throws(PublishingError) {
      let draft = try await walk(staging)
      guard !draft.hasErrors else {
        staging.discard()
        return draft.report(changes: Changes(), isPublished: false)
      }
      options.tell(BuildProgress(.publishing))
      let changes = try staging.publish(draft.manifest)
      let report = draft.report(changes: changes, isPublished: true)
      letGo(of: consume draft)
      return report
    } catch {
      staging.discard()
      throw error
    }
  }

  /// Finds every fault that a build would find, and writes nothing.
  public func check() async throws(PublishingError) -> BuildReport {
    let draft = try await walk(nil)
    let report = draft.report(changes: Changes(), isPublished: false)
    letGo(of: consume draft)
    return report
  }

  /// Puts the release before this one back; doing it twice changes nothing.
  public func rollBack() throws(PublishingError) {
    try OutputFolder(options.output).rollBack()
  }

  /// Reads the portal alone: pass 1, as the audit and the reports need it.
  public func load(lints: Bool = false) async throws(PublishingError) -> PortalLoader.Outcome {
    await loader(try tree(), lints: lints).load()
  }

  /// The portal's files; with stamps for whoever reads them again.
  func tree(isStamped: Bool = false) throws(PublishingError) -> SourceTree {
    guard FileSystem.isFolder(options.source + "/content") else { throw .noContent(options.source) }
    return try PublishingError.files { () throws(FileError) in
      try SourceTree(root: options.source, isStamped: isStamped)
    }
  }

  /// The portal's files, with stamps, where only `changes` have happened to those that are `known`; nothing where all of
  /// them have to be looked at.
  func tree(after known: [SourceTree.File], _ changes: SourceChanges) throws(PublishingError) -> SourceTree? {
    guard case .files(let paths) = changes else { return nil }
    guard FileSystem.isFolder(options.source + "/content") else { throw .noContent(options.source) }
    return SourceTree(root: options.source, known: known, edited: paths)
  }

  func loader(_ tree: SourceTree, lints: Bool, memo: EntryMemo? = nil) -> PortalLoader {
    var loading = PortalLoader.Options(
      today: options.today, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture,
      baseURL: options.baseURL, lints: lints, width: options.width)
    loading.bodyMemory = options.bodyMemory
    loading.memo = memo
    return PortalLoader(tree: tree, options: loading)
  }

  /// The theme's files, where `site` says which theme it has.
  func theme(of site: Site) throws(PublishingError) -> ThemeFiles {
    try ThemeFiles(named: options.theme ?? site.theme, root: options.source)
  }

  /// The sizes of the portal's pictures.
  func pictures(of portal: Portal) async -> PictureSizes {
    await PictureSizes(of: portal.attachments, root: options.source, width: options.width)
  }

  /// Plans the site: everything that follows from pass 1 without reading a body.
  func plan(
    _ portal: Portal, at base: BaseURL, theme files: ThemeFiles, pictures: PictureSizes,
    for purpose: SitePlan.Purpose
  ) async -> SitePlan {
    let references = References(portal, pictures: pictures)
    let logo = portal.site.logo.flatMap { references.file($0.value, from: "content/site.yaml") }
    let theme = ThemeAssets(files, logo: logo, basePath: base.path) { references.file($0, from: "content/site.yaml") }
    return await SitePlan(
      portal, references: references, theme: theme, base: base, templates: options.templates,
      for: purpose)
  }

  private func walk(_ staging: Staging?) async throws(PublishingError) -> Draft {
    options.tell(BuildProgress(.reading))
    let planning = try await plan()
    var draft = Draft(planning.loading)
    guard let plan = planning.plan else { return draft }
    draft.plan = plan
    draft.faults += plan.faults
    draft.pages = plan.portal.entries.count + plan.lists.count
    let copies = plan.compressedCopies
    let staging = staging?.with(copies)
    let second = await SecondPass(plan, staging: staging).run(width: options.width, tell: options.tell)
    draft.second = second
    draft.faults += second.faults
    guard let staging, !draft.hasErrors else { return draft }

    // Most files are listed while the others are written.
    async let rendered = Manifest(second.written.files)
    async let search = plan.search.write(plan.rendered, parts: second.words, to: staging)
    let gathering = Gathering(plan: plan, second: second, source: options.source, staging: staging)
    let count = gathering.count
    options.tell(BuildProgress(.gathering, of: count))
    let parts = await parallelRuns(
      count: count, width: options.width, tell: { options.tell(BuildProgress(.gathering, done: $0, of: count)) },
      tools: { PageBatch() }, gathering.run)
    let gathered = await parts + [search]
    if let failure = second.written.failure ?? gathered.failure { throw .file(failure) }
    draft.manifest = await rendered.adding(gathered.files, compressor: copies.maker)
    return draft
  }

  /// A site written over its own source would be read by the next build, or worse.
  private func refuseOverlap(_ output: OutputFolder) throws(PublishingError) {
    guard let source = FileSystem.realPath(options.source) else { throw .noContent(options.source) }
    let own = output.path.hasPrefix("/") ? output.path : (FileSystem.realPath(".") ?? "") + "/" + output.path
    for folder in [source, source + "/content", source + "/themes"] where folder == own || folder.hasPrefix(own + "/") {
      throw .outputOverlapsSource(output.path)
    }
    if own.hasPrefix(source + "/content/") || own.hasPrefix(source + "/themes/") {
      throw .outputOverlapsSource(output.path)
    }
  }

  /// A build while it runs: what was found and what was written.
  private struct Draft: Sendable {
    let outcome: PortalLoader.Outcome
    var plan: SitePlan?
    var second: SecondPass.Outcome?
    var faults: [Diagnostic]
    var pages = 0
    /// The files of the site.
    var manifest = Manifest()

    init(_ outcome: PortalLoader.Outcome) {
      self.outcome = outcome
      faults = outcome.faults
    }

    var hasErrors: Bool { faults.contains { $0.severity == .error } }

    func report(changes: Changes, isPublished: Bool) -> BuildReport {
      BuildReport(
        ledger: outcome.ledger, pages: pages, diagnostics: faults.sorted(), changes: changes,
        nextChange: plan?.nextChange, isPublished: isPublished)
    }
  }
}
