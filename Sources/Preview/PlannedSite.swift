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
  /// The portal's root, with every link followed.
  private let root: String

  /// What was read, for the next plan of the same portal.
  public let memo: EntryMemo

  /// Plans the portal with its drafts and what is scheduled; `memo` spares reading again what has not changed.
  public init(_ options: BuildOptions, memo: EntryMemo = EntryMemo()) async throws(PublishingError) {
    var options = options
    options.showsDrafts = true
    options.showsFuture = true
    let (loading, plan) = try await SiteBuilder(options).plan(memo: memo)
    self.plan = plan
    self.memo = loading.memo ?? EntryMemo()
    bodies = plan.map(BodyCheck.init)
    root = RealPath.of(options.source) ?? options.source
    faults = (loading.faults + (plan?.faults ?? [])).sorted()
    basePath = plan.flatMap { BaseURL($0.portal.site.baseURL.value)?.path }
    var labels: [String: PreviewLabel] = [:]
    for entry in plan?.portal.entries ?? [] {
      if let label = PreviewLabel(entry.fate) { labels[entry.address] = label }
    }
    self.labels = labels
  }

  /// Every address of the site.
  public var addresses: [String] { plan?.addresses ?? [] }

  public func contains(_ address: String) -> Bool { plan?.contains(address) == true }

  public func source(of address: String) -> String? { plan?.source(of: address) }

  public func bytes(at address: String) async -> [UInt8]? {
    guard let plan, let bodies else { return nil }
    var backlinks = Backlinks()
    if plan.needsBacklinks(address) {
      guard let check = await bodies.result() else { return nil }
      backlinks = check.backlinks
    }
    return switch plan.file(at: address, backlinks: backlinks) {
    case .page(let bytes), .other(let bytes): bytes
    case .attachment(let file): attachment(file)
    case nil: nil
    }
  }

  public func remainingFaults() async -> [Diagnostic]? {
    guard let bodies else { return [] }
    return await bodies.result()?.faults
  }

  public func retire() async { await bodies?.stop() }

  /// The bytes of a file of the portal; nothing where it has meanwhile become a link that leads out.
  private func attachment(_ file: String) -> [UInt8]? {
    guard let path = RealPath.of(root + "/" + file), path.hasPrefix(root + "/") else { return nil }
    return FileManager.default.contents(atPath: path).map { Array($0) }
  }
}

/// The whole check of one plan, made once and only when somebody wants it.
private actor BodyCheck {
  private let plan: SitePlan
  private var task: Task<SitePlan.Check?, Never>?

  init(_ plan: SitePlan) {
    self.plan = plan
  }

  /// What the bodies say; nothing when the check was stopped.
  func result() async -> SitePlan.Check? {
    let task = task ?? Task(priority: .low) { [plan] in await plan.check() }
    self.task = task
    return await task.value
  }

  /// Stops a check under way; whoever asks later begins anew.
  func stop() {
    task?.cancel()
    task = nil
  }
}

/// Plans one portal again and again, and remembers what it has read.
public actor Planner {
  private let options: BuildOptions
  private var memo = EntryMemo()

  /// A planner of the portal that `options` name.
  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// The site as it stands now.
  public func plan() async throws(PublishingError) -> PlannedSite {
    let site = try await PlannedSite(options, memo: memo)
    memo = site.memo
    return site
  }
}
