internal import Portal

/// Where the newest edition lies, and who waits for the next.
actor Desk {
  private(set) var edition = Edition.none
  /// What the last check that ended found beyond pass 1; it stands until the next one ends, so that warnings that stay
  /// do not come and go.
  private var remaining: [Diagnostic] = []
  private var listeners: [Int: AsyncStream<Edition>.Continuation] = [:]
  private var nextListener = 0
  private let text: @Sendable (String) -> [UInt8]?

  /// A desk that takes the lines of faults from `text`.
  init(text: @escaping @Sendable (String) -> [UInt8]?) {
    self.text = text
  }

  /// Puts a new state of the site on the desk; its number comes back.
  @discardableResult
  func publish(_ site: any PreviewedSite) async -> Int {
    let former = edition.site
    let hasErrors = site.faults.contains { $0.severity == .error }
    var lastGood: (any PreviewedSite)? = site
    if hasErrors { lastGood = edition.lastGood ?? edition.site }
    let number = put(site: site, lastGood: lastGood, faults: (site.faults + remaining).sorted(), failure: nil)
    // Whoever waits for a page of the former one finds the new one in its place.
    await former?.retire()
    return number
  }

  /// Says that nothing could be read; what was shown last stays.
  func publish(failure: String) {
    guard failure != edition.failure else { return }
    put(site: edition.site, lastGood: edition.lastGood, faults: [], failure: failure)
  }

  /// Adds what the whole check of edition `number` found, unless another has taken its place.
  func add(_ faults: [Diagnostic], to number: Int) {
    guard number == edition.number, faults != remaining, let site = edition.site else { return }
    remaining = faults
    put(site: site, lastGood: edition.lastGood, faults: (site.faults + faults).sorted(), failure: nil)
  }

  /// The newest edition, as soon as there is one.
  func newest() async -> Edition {
    if edition.number > 0 { return edition }
    for await edition in editions() where edition.number > 0 { return edition }
    return edition
  }

  /// Every edition from now on, beginning with the present one.
  func editions() -> AsyncStream<Edition> {
    let (stream, continuation) = AsyncStream.makeStream(of: Edition.self, bufferingPolicy: .bufferingNewest(1))
    let listener = nextListener
    nextListener += 1
    listeners[listener] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(listener) }
    }
    continuation.yield(edition)
    return stream
  }

  private func forget(_ listener: Int) {
    listeners[listener] = nil
  }

  @discardableResult
  private func put(
    site: (any PreviewedSite)?, lastGood: (any PreviewedSite)?, faults: [Diagnostic], failure: String?
  ) -> Int {
    let former = edition
    // Ten thousand entries are taken apart beside whatever comes next: nobody waits for it.
    defer { Task.detached(priority: .background) { withExtendedLifetime(former) {} } }
    edition = Edition(
      number: edition.number + 1, site: site, lastGood: lastGood,
      faults: ShownFault.gravest(of: faults, text: text), counts: FaultCounts(faults), failure: failure)
    for listener in listeners.values { listener.yield(edition) }
    return edition.number
  }
}
