import Publishing

@testable import Preview

/// Plans a portal as the preview does, told by a watch what has changed.
final class WatchedPlanner {
  private let planner: Planner
  private let watch: SourceWatch

  init(_ portal: TemporaryPortal, _ options: BuildOptions) {
    planner = Planner(options)
    watch = SourceWatch(root: portal.root)
    watch.arm()
  }

  /// The site as it stands now; every file is looked at unless the watch is believed.
  func plan(believing isBelieving: Bool) async throws -> PlannedSite {
    let changes = watch.taken() ?? .files([])
    if changes == .anything { watch.arm() }
    return try await planner.plan(isBelieving ? changes : .anything)
  }
}
