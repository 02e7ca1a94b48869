internal import Markdown
public import Portal

extension SitePlan {
  /// What the bodies say: their faults, and who leads to whom.
  public struct Check: Sendable {
    public let faults: [Diagnostic]
    public let backlinks: Backlinks
  }

  /// Reads every body, one after the other and in short steps, so that others get their turn; nothing when its task is
  /// cancelled meanwhile.
  public func check() async -> Check? {
    var faults: [Diagnostic] = []
    var backlinks = Backlinks()
    var sections = Sections()
    var renderer = MarkdownRenderer()
    for (index, entry) in rendered.enumerated() {
      if index.isMultiple(of: 16) {
        await Task.yield()
        if Task.isCancelled { return nil }
      }
      let outcome = bodies.read(entry, with: &renderer)
      faults += outcome.faults
      for address in outcome.targets { backlinks.add(address, from: entry) }
      sections.add(entry, outcome)
    }
    return Check(faults: complete(faults, sections), backlinks: backlinks)
  }

  /// Whether the site has a file at `address`.
  public func contains(_ address: String) -> Bool {
    routes.contains(address) || SearchIndex.holds(address)
  }

  /// The file under `content/` that `address` comes from; nothing where the program itself makes what lies there.
  public func source(of address: String) -> String? {
    routes.owner(of: address)?.source
  }
}
