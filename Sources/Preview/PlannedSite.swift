internal import Foundation
public import Portal
public import Publishing

/// A planned site: pages are made when they are asked for, from the same plan that a build follows.
public struct PlannedSite: PreviewedSite {
  public let basePath: String?
  public let faults: [Diagnostic]
  public let labels: [String: PreviewLabel]
  private let plan: SitePlan?
  private let bodies: BodyCheck?
  private let search: SearchFiles?
  /// The portal's root, with every link followed.
  private let root: String
  private let planning: Planning
  private let builder: SiteBuilder

  /// Plans the portal with its drafts and what is scheduled; what `changes` leave as it was in `last` is taken from there.
  public init(
    _ options: BuildOptions, after last: PlannedSite? = nil, _ changes: SourceChanges = .anything
  ) async throws(PublishingError) {
    var options = options
    options.showsDrafts = true
    options.showsFuture = true
    builder = SiteBuilder(options)
    planning = try await builder.plan(after: last?.planning, changes)
    let plan = planning.plan
    self.plan = plan
    search = plan.map { SearchFiles($0) }
    faults = (planning.loading.faults + (plan?.faults ?? [])).sorted()
    let read = await last?.bodies?.stop()
    bodies = plan.map { BodyCheck($0, after: read) }
    if let last, !planning.isLoaded {
      (root, basePath, labels) = (last.root, last.basePath, last.labels)
      return
    }
    root = RealPath.of(options.source) ?? options.source
    basePath = plan.flatMap { BaseURL($0.portal.site.baseURL.value)?.path }
    var labels: [String: PreviewLabel] = [:]
    for entry in plan?.portal.entries ?? [] {
      if let label = PreviewLabel(entry.fate) { labels[entry.address] = label }
    }
    self.labels = labels
  }

  /// The files whose bodies alone have changed since the state before; nothing where all was planned anew.
  var editedBodies: Set<String>? { planning.editedBodies }

  /// Whether the portal was loaded, not kept with edited entries in their places.
  var isLoaded: Bool { planning.isLoaded }

  /// Whether every file was looked at, and what was told of changes not just believed.
  var isWalked: Bool { planning.isWalked }

  /// Every address of the site.
  public var addresses: [String] {
    get async { (plan?.addresses ?? []) + (await search?.all.keys.map { $0 } ?? []) }
  }

  public func contains(_ address: String) -> Bool { plan?.contains(address) == true }

  public func source(of address: String) -> String? { plan?.source(of: address) }

  public func bytes(at address: String) async -> [UInt8]? {
    guard let plan, let bodies, let search else { return nil }
    if plan.isSearchFile(address) { return await search.all[address] }
    var backlinks: [Entry] = []
    if plan.needsBacklinks(address) {
      guard let notes = await bodies.awaited() else { return nil }
      backlinks = plan.backlinks(to: address, notes)
    }
    return switch plan.file(at: address, backlinks: backlinks) {
    case .page(let bytes), .other(let bytes): bytes
    case .attachment(let file): attachment(file)
    case nil: nil
    }
  }

  public func remainingFaults() async -> [Diagnostic]? {
    guard let plan, let bodies else { return [] }
    return await bodies.notes().map(plan.faults)
  }

  public func isCurrent() async -> Bool { (try? builder.isCurrent(planning)) == true }

  public func pause() async { _ = await bodies?.stop() }

  public func retire() async { await bodies?.retire() }

  /// The bytes of a file of the portal; nothing where it has meanwhile become a link that leads out.
  private func attachment(_ file: String) -> [UInt8]? {
    guard let path = RealPath.of(root + "/" + file), path.hasPrefix(root + "/") else { return nil }
    return FileManager.default.contents(atPath: path).map { Array($0) }
  }
}

/// The reading of all bodies of one plan, done once and only when somebody wants it.
private actor BodyCheck {
  private let plan: SitePlan
  /// What was read so far, for this plan or for the one before it.
  private var read: Read
  private var task: Task<(read: Read, isWhole: Bool), Never>?
  private var isRetired = false

  /// What bodies say, with the plan for which they were read.
  struct Read: Sendable {
    let plan: SitePlan
    var notes = BodyNotes()
  }

  /// A check of `plan` that goes on from what was read for the one before it.
  init(_ plan: SitePlan, after earlier: Read? = nil) {
    self.plan = plan
    read = earlier ?? Read(plan: plan)
  }

  /// What all bodies say; nothing when the reading was stopped.
  func notes() async -> BodyNotes? {
    let task =
      task
      ?? Task(priority: .low) { [plan, read] in
        var notes = plan.notes(read.notes, of: read.plan)
        let isWhole = await plan.read(&notes)
        return (Read(plan: plan, notes: notes), isWhole)
      }
    self.task = task
    let (read, isWhole) = await task.value
    self.read = read
    return isWhole ? read.notes : nil
  }

  /// What all bodies say, for somebody who waits for it: a reading that is stopped goes on, until the plan is retired.
  func awaited() async -> BodyNotes? {
    while !isRetired {
      if let notes = await notes() { return notes }
    }
    return nil
  }

  /// Stops a reading under way, so that whoever asks later begins where it was, and gives what was read so far.
  @discardableResult
  func stop() async -> Read {
    guard let task else { return read }
    self.task = nil
    task.cancel()
    read = await task.value.read
    return read
  }

  /// Stops for good.
  func retire() async {
    isRetired = true
    await stop()
  }
}

/// The files of one plan's search index, which come from all bodies together: made once, when the first is asked for.
private actor SearchFiles {
  private let plan: SitePlan
  private var task: Task<[String: [UInt8]], Never>?

  init(_ plan: SitePlan) { self.plan = plan }

  /// Every file by its address.
  var all: [String: [UInt8]] {
    get async {
      let task = task ?? Task { [plan] in plan.searchFiles }
      self.task = task
      return await task.value
    }
  }
}

/// Plans one portal again and again, and remembers what it has read.
public actor Planner {
  private let options: BuildOptions
  private var last: PlannedSite?
  /// Whether changes were told that ``last`` knows nothing of.
  private var isBehind = false

  /// A planner of the portal that `options` name.
  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// The site as it stands now, where `changes` are all that has happened since it was planned last.
  public func plan(_ changes: SourceChanges = .anything) async throws(PublishingError) -> PlannedSite {
    let all = isBehind ? .anything : changes
    isBehind = true
    let site = try await PlannedSite(options, after: last, all)
    isBehind = false
    last = site
    return site
  }
}
