internal import HTML
internal import Markdown
internal import Portal
internal import Templates

/// Pass 2: parses, checks, renders, writes and releases every body, each exactly once.
struct SecondPass: Sendable {
  let plan: SitePlan
  /// The entries whose bodies are read, in the order in which they are reported.
  let entries: [Entry]
  /// Where pages go; nowhere when only faults are wanted.
  let staging: Staging?

  init(_ plan: SitePlan, staging: Staging?) {
    self.plan = plan
    self.staging = staging
    entries = plan.rendered
  }

  /// What a run of neighbouring entries gave.
  struct Run: Sendable {
    var faults: [Diagnostic] = []
    var written = Written()
    /// Bodies of pages that wait for what other bodies say, and of introductions.
    var kept: [(file: String, body: EntryBody)] = []
    /// Bodies as feeds show them.
    var fed: [(file: String, content: [UInt8])] = []
    /// Which entries lead to which addresses.
    var links: [(origin: Entry, address: String)] = []
    /// The anchors of the pages that have some.
    var anchors: [(address: String, anchors: [String])] = []
    /// The links to sections of other pages.
    var sections: [SectionLink] = []
  }

  /// What all bodies gave together.
  struct Outcome: Sendable {
    var faults: [Diagnostic] = []
    var written = Written()
    var kept: [String: EntryBody] = [:]
    var fed: [String: [UInt8]] = [:]
    var backlinks = Backlinks()
  }

  /// Reads every body, and writes the pages that wait for no other.
  func run(width: Int) async -> Outcome {
    var outcome = Outcome()
    let runs = await parallelRuns(count: entries.count, width: width, run)
    for run in runs {
      outcome.faults += run.faults
      outcome.written.merge(run.written)
      for (file, body) in run.kept { outcome.kept[file] = body }
      for (file, content) in run.fed { outcome.fed[file] = content }
      for (origin, address) in run.links { outcome.backlinks.add(address, from: origin) }
    }
    outcome.faults = plan.suggesting(outcome.faults + brokenSections(in: runs))
    return outcome
  }

  /// The links to sections that their pages do not have, now that every page's sections are known.
  private func brokenSections(in runs: [Run]) -> [Diagnostic] {
    let links = runs.flatMap(\.sections)
    guard !links.isEmpty else { return [] }
    let wanted = Set(links.map(\.address))
    var anchors: [String: [String]] = [:]
    for run in runs {
      for (address, own) in run.anchors where wanted.contains(address) { anchors[address] = own }
    }
    return links.compactMap { link in
      switch plan.routes.owner(of: link.address) {
      case .entry, .list: link.fault(among: anchors[link.address] ?? [])
      // What stands behind the number sign of a file is for the program that opens it.
      case .attachment, .file, nil: nil
      }
    }
  }

  /// Reads the entries of `range`; what a run keeps between entries is memory only.
  private func run(_ range: Range<Int>) -> Run {
    var run = Run()
    var renderer = MarkdownRenderer()
    var buffer = HTMLBuffer(capacity: 1 << 16)
    for entry in entries[range] {
      let outcome = plan.bodies.read(entry, with: &renderer)
      run.faults += outcome.faults
      for address in outcome.targets { run.links.append((entry, address)) }
      if !outcome.anchors.isEmpty { run.anchors.append((entry.address, outcome.anchors)) }
      run.sections += outcome.sections
      guard let staging else { continue }
      if plan.fed.contains(entry.file) { run.fed.append((entry.file, plan.files.feedContent(outcome.body))) }
      if entry.showsBacklinks || plan.isIntroduction(entry) {
        run.kept.append((entry.file, outcome.body))
      } else {
        let page = plan.entryPages.page(of: entry, body: outcome.body)
        run.written.put(page, templates: plan.templates, staging: staging, buffer: &buffer)
      }
    }
    return run
  }
}
