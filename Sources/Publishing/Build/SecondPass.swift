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
    /// What feeds say of entries.
    var fed: [(file: String, item: FeedItem.Texts)] = []
    var backlinks = Backlinks()
    var sections = Sections()
    /// The words for the search index.
    var words = SearchPart()

    mutating func note(_ entry: Entry, _ outcome: BodyReader.Outcome) {
      faults += outcome.faults
      for address in outcome.targets { backlinks.add(address, from: entry) }
      sections.add(entry, outcome)
    }
  }

  /// What all bodies gave together.
  struct Outcome: Sendable {
    var faults: [Diagnostic] = []
    /// The files of each run.
    var written: [Written] = []
    var kept: [String: EntryBody] = [:]
    var fed: [String: FeedItem.Texts] = [:]
    var backlinks: [Backlinks] = []
    /// The words for the search index, run by run.
    var words: [SearchPart] = []
  }

  /// Reads every body, and writes the pages that wait for no other.
  func run(width: Int, tell: @escaping @Sendable (BuildProgress) -> Void) async -> Outcome {
    let count = entries.count
    tell(BuildProgress(.rendering, of: count))
    var outcome = Outcome()
    let runs = await parallelRuns(
      count: count, width: width, dealing: .tapering, tell: { tell(BuildProgress(.rendering, done: $0, of: count)) },
      tools: { Tools(words: plan.search.collector(of: count)) }, run)
    for run in runs {
      outcome.faults += run.faults
      outcome.written.append(run.written)
      for (file, body) in run.kept { outcome.kept[file] = body }
      for (file, item) in run.fed { outcome.fed[file] = item }
      outcome.words.append(run.words)
      outcome.backlinks.append(run.backlinks)
    }
    outcome.faults = plan.complete(outcome.faults, runs.map(\.sections))
    letGo(of: runs)
    return outcome
  }

  /// What is kept from one entry to the next, and from one run to the next: memory only.
  private struct Tools: ~Copyable {
    var renderer = MarkdownRenderer()
    var pages = PageBatch()
    var words: SearchCollector
  }

  /// Reads the entries of `range`.
  private func run(_ range: Range<Int>, _ tools: inout Tools) -> Run {
    var run = Run()
    // Held for the whole run: of what both threads share, nothing is counted for each body.
    let (search, bodies, entryPages, templates) = (plan.search, plan.bodies, plan.entryPages, plan.templates)
    for piece in range.pieces {
      let entries = entries[piece]
      let opened = entries.map { bodies.open($0, isLast: true) }
      let outcomes = zip(entries, opened).map { bodies.read($1, of: $0, with: &tools.renderer) }
      for (entry, outcome) in zip(entries, outcomes) { run.note(entry, outcome) }
      guard let staging else { continue }
      for (entry, opened) in zip(entries, opened) { search.add(entry, opened.body, to: &tools.words) }
      for (entry, outcome) in zip(entries, outcomes) {
        if plan.fed.contains(entry.file), let item = plan.files.feedItem(entry, body: outcome.body) {
          run.fed.append((entry.file, item))
        }
        if entry.showsBacklinks || plan.isIntroduction(entry) {
          run.kept.append((entry.file, outcome.body))
        } else {
          tools.pages.add(entryPages.page(of: entry, body: outcome.body), templates: templates)
        }
      }
      run.written.put(&tools.pages, staging: staging)
    }
    run.words = tools.words.finish()
    return run
  }
}
