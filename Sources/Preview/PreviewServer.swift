internal import Foundation
internal import Portal
public import Publishing

/// The editor's server: shows the site on this machine and makes it anew on every change.
public struct PreviewServer: Sendable {
  /// Reads the portal, told what has happened since it was called last: pass 1.
  public typealias Maker = @Sendable (SourceChanges) async throws(PreviewFailure) -> any PreviewedSite

  private let options: PreviewOptions
  private let make: Maker
  private let tell: @Sendable (PreviewNews) -> Void

  /// A server that asks `make` for the site on every change, and says through `tell` what happens.
  public init(
    options: PreviewOptions, make: @escaping Maker, tell: @escaping @Sendable (PreviewNews) -> Void = { _ in }
  ) {
    self.options = options
    self.make = make
    self.tell = tell
  }

  /// Serves until its task is cancelled.
  public func run() async throws(PreviewError) {
    let root = options.root
    let desk = Desk { file in FileManager.default.contents(atPath: root + "/" + file).map { Array($0) } }
    let handler = PreviewHandler(
      desk: desk, language: options.language, run: String(UInt32.random(in: 0 ... .max), radix: 36))
    let listener = Listener(patience: options.patience, answer: handler.answer)
    let port = options.port
    let tell = tell
    let following = AsyncStream.makeStream(of: Void.self)
    // Listening first: nobody should wait for a site that cannot be shown.
    let follower = Task {
      for await _ in following.stream { await follow(desk) }
    }
    defer { follower.cancel() }
    try await listener.run(port: port) { port in
      tell(.listening(port: port))
      following.continuation.yield()
    }
  }

  /// Makes the site anew on every change, until its task is cancelled.
  private func follow(_ desk: Desk) async {
    let (unchecked, checking) = AsyncStream.makeStream(
      of: (number: Int, site: any PreviewedSite).self, bufferingPolicy: .bufferingNewest(1))
    let watch = SourceWatch(root: options.root, isPolling: options.isPolling)
    let pending = watch.pending
    let checker = Task(priority: .low) {
      for await (number, site) in unchecked where await desk.edition.number == number {
        guard let faults = await site.remainingFaults() else { continue }
        await desk.add(faults, to: number)
        let counts = FaultCounts(site.faults + faults)
        tell(.checked(errors: counts.errors, warnings: counts.warnings))
        // What the watch was not told of, as with some drives of other machines.
        if await !site.isCurrent() { pending.addAnything() }
      }
    }
    defer { checker.cancel() }
    watch.arm()
    await renew(desk, .anything, checking)
    for await _ in pending.marks {
      // Editors save in several steps; what comes later leads to another round.
      try? await Task.sleep(for: .milliseconds(10))
      if Task.isCancelled { return }
      // What was heard meanwhile is taken together, and leaves its mark.
      guard let changes = watch.taken() else { continue }
      await desk.edition.site?.pause()
      if changes == .anything { watch.arm() }
      await renew(desk, changes, checking)
    }
  }

  private func renew(
    _ desk: Desk, _ changes: SourceChanges,
    _ checking: AsyncStream<(number: Int, site: any PreviewedSite)>.Continuation
  ) async {
    do throws(PreviewFailure) {
      let clock = ContinuousClock()
      let start = clock.now
      let site = try await make(changes)
      let number = await desk.publish(site)
      tell(.renewed(site.faults, after: clock.now - start))
      checking.yield((number, site))
    } catch {
      await desk.publish(failure: error.words)
      tell(.failed(error.words))
    }
  }
}
