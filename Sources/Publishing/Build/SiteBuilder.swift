internal import Audit
internal import HTML
internal import Markdown
public import Portal
internal import Templates
internal import VietnameseText

/// The straight walk from a folder of Markdown to a published site.
public struct SiteBuilder: Sendable {
  private let options: BuildOptions

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
      let draft = try await walk(PageSink(staging: staging, templates: options.templates))
      guard !draft.hasErrors else {
        staging.discard()
        return draft.report(changes: Changes(), isPublished: false)
      }
      let manifest = Manifest(files: draft.written.files)
      return draft.report(changes: try staging.publish(manifest), isPublished: true)
    } catch {
      staging.discard()
      throw error
    }
  }

  /// Finds every fault that a build would find, and writes nothing.
  public func check() async throws(PublishingError) -> BuildReport {
    try await walk(PageSink(staging: nil)).report(changes: Changes(), isPublished: false)
  }

  /// Puts the release before this one back; doing it twice changes nothing.
  public func rollBack() throws(PublishingError) {
    try OutputFolder(options.output).rollBack()
  }

  /// Reads the portal alone: pass 1, as the audit and the reports need it.
  public func load() async throws(PublishingError) -> PortalLoader.Outcome {
    guard FileSystem.isFolder(options.source + "/content") else { throw .noContent(options.source) }
    let tree = try PublishingError.files { () throws(FileError) in try SourceTree(root: options.source) }
    let loading = PortalLoader.Options(
      today: options.today, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture,
      baseURL: options.baseURL, width: options.width)
    return await PortalLoader(tree: tree, options: loading).load()
  }

  private func walk(_ sink: PageSink) async throws(PublishingError) -> Draft {
    let outcome = try await load()
    var draft = Draft(outcome)
    guard let portal = outcome.portal, let base = BaseURL(portal.site.baseURL.value) else { return draft }
    draft.faults += Audit.diagnostics(of: portal)
    let pictures = await PictureSizes(of: portal.attachments, root: options.source, width: options.width)
    let references = References(portal, pictures: pictures)
    let logo = portal.site.logo.flatMap { references.file($0.value, from: "content/site.yaml") }
    let theme = ThemeAssets(
      try ThemeFiles(named: options.theme ?? portal.site.theme, root: options.source), logo: logo)
    draft.faults += theme.faults + Self.faults(ofLogo: logo, in: portal.site)
    let context = PageContext(
      portal: portal, location: SiteLocation(baseURL: portal.site.baseURL.value), assets: theme.assets,
      slots: theme.slots, ownWords: theme.words, resolve: references.target)
    draft.faults += Self.missingWords(context, theme: theme.folder)
    let feeds = FeedPlan(portal)
    let report = Audit.wholeReport(of: portal)
    var lists = ListPages(context: context, report: report, feeds: feeds.lines.map { Crumb($0.title, $0.address) })
    let site = SiteFiles(portal: portal, base: base, theme: theme, feeds: feeds)

    // Everything is claimed before anything is rendered; titles do not matter for an address.
    var routes = RouteTable()
    let outline = lists.pages().map(\.address)
    for entry in portal.entries { routes.claim(entry.address, for: entry.file) }
    for address in outline + site.addresses(pages: outline.count + portal.entries.count) {
      routes.claim(address, for: address)
    }
    for attachment in portal.attachments { routes.claim(attachment.address, for: attachment.file) }
    for alias in site.aliases { routes.claim(alias.from, for: alias.file) }
    draft.faults += routes.faults

    let table = LinkTable(portal: portal, routes: routes, base: base, pictures: pictures)
    let pages = EntryPages(context: context, report: report)
    let wanted = feeds.wantedFiles
    let bodies = portal.entries + portal.introductions.values.sorted { $0.address < $1.address }
    let isIntroduction: @Sendable (Entry) -> Bool = { portal.introductions[$0.type] === $0 }
    let second = SecondPass(
      entries: bodies, pages: pages, table: table, sink: sink,
      keeps: { wanted.contains($0.file) || SecondPass.waits($0) || isIntroduction($0) }, isIntroduction: isIntroduction)
    let runs = await parallelRuns(count: bodies.count, width: options.width) { second.run($0) }
    var kept: [String: RenderedBody] = [:]
    var backlinks: [String: [Entry]] = [:]
    for run in runs {
      draft.faults += run.faults
      draft.written.merge(run.written)
      kept.merge(run.kept) { one, _ in one }
      for (entry, addresses) in run.links {
        for address in addresses.union(references.addresses(from: entry)) where address != entry.address {
          backlinks[address, default: []].append(entry)
        }
      }
    }
    if sink.staging != nil, draft.hasErrors { return draft }

    lists.introductions = portal.introductions.compactMapValues { kept[$0.file].map { EntryBody($0) } }
    let waiting = portal.entries.filter(SecondPass.waits).compactMap { entry in
      kept[entry.file].map { pages.page(of: entry, body: $0, backlinks: backlinks[entry.address] ?? []) }
    }
    let gathered = waiting + lists.pages()
    let written = await parallelRuns(count: gathered.count, width: options.width) { range in
      var written = Written()
      var buffer = HTMLBuffer(capacity: 1 << 16)
      for page in gathered[range] { written.put(page, sink: sink, buffer: &buffer) }
      return written
    }
    for part in written { draft.written.merge(part) }
    site.write(kept: kept, outline: outline, into: &draft.written, sink: sink)
    try copyAttachments(of: portal, into: &draft.written, sink: sink)
    if let failure = draft.written.failure { throw .file(failure) }
    return draft
  }

  private func copyAttachments(of portal: Portal, into written: inout Written, sink: PageSink) throws(PublishingError) {
    guard sink.staging != nil else { return }
    for attachment in portal.attachments {
      let bytes = try PublishingError.files { () throws(FileError) in
        try FileSystem.read(options.source + "/" + attachment.file)
      }
      written.put(bytes, at: attachment.address, sink: sink)
    }
  }

  /// A mark that `site.yaml` names and the portal does not have.
  private static func faults(ofLogo logo: Target?, in site: Site) -> [Diagnostic] {
    guard logo == nil, let wanted = site.logo else { return [] }
    return [
      Diagnostic(
        .missingFile, file: "content/site.yaml", at: wanted.position, length: wanted.value.unicodeScalars.count,
        arguments: [wanted.value])
    ]
  }

  /// What the interface lacks in the languages that the portal has content in.
  private static func missingWords(_ context: PageContext, theme folder: String) -> [Diagnostic] {
    context.tables.filter { !$0.missing.isEmpty }.map { table in
      let file = "\(folder)/\(ThemeFiles.Name.words(table.language))"
      let missing = table.missing.map(\.name)
      let some = missing.prefix(8).joined(separator: ", ") + (missing.count > 8 ? "…" : "")
      return Diagnostic(
        .missingWords, file: file,
        Words.name(ofLanguage: table.language), String(missing.count), String(Word.allCases.count), file, some)
    }
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
  private struct Draft {
    let outcome: PortalLoader.Outcome
    var faults: [Diagnostic]
    var written = Written()

    init(_ outcome: PortalLoader.Outcome) {
      self.outcome = outcome
      faults = outcome.faults
    }

    var hasErrors: Bool { faults.contains { $0.severity == .error } }

    func report(changes: Changes, isPublished: Bool) -> BuildReport {
      BuildReport(
        ledger: outcome.ledger, pages: written.pages, diagnostics: faults.sorted(), changes: changes,
        nextChange: outcome.portal?.nextChange, isPublished: isPublished)
    }
  }
}
