internal import Markdown
internal import Portal
internal import Templates

/// What is written after all bodies: pages that wait for them, lists, feeds, assets, and files that go out as they are.
struct Gathering: Sendable {
  let plan: SitePlan
  let second: SecondPass.Outcome
  /// The portal's root.
  let source: String
  let staging: Staging
  private let waiting: [Entry]

  init(plan: SitePlan, second: SecondPass.Outcome, source: String, staging: Staging) {
    self.plan = plan
    self.second = second
    self.source = source
    self.staging = staging
    waiting = plan.portal.entries.filter(\.showsBacklinks)
  }

  /// How many files there are to write.
  var count: Int { waiting.count + plan.lists.count + plan.files.all.count + plan.portal.attachments.count }

  /// Writes the files of `range`.
  func run(_ range: Range<Int>, _ pages: inout PageBatch) -> Written {
    var written = Written()
    for piece in range.pieces {
      for index in piece { write(index, to: &written, pages: &pages) }
      written.put(&pages, staging: staging)
    }
    return written
  }

  /// Writes a file, or adds it to the pages that are written next.
  private func write(_ index: Int, to written: inout Written, pages: inout PageBatch) {
    var index = index
    // Feeds and data of the whole site first: long work at the end would leave the other threads idle.
    if index < plan.files.all.count {
      let (address, file) = plan.files.all[index]
      return written.put(plan.files.bytes(of: file) { second.fed[$0.file] }, at: address, staging: staging)
    }
    index -= plan.files.all.count
    if index < waiting.count {
      let entry = waiting[index]
      guard let body = second.kept[entry.file] else { return }
      let page = plan.entryPages.page(of: entry, body: body, backlinks: second.backlinks.origins(of: entry))
      return pages.add(page, templates: plan.templates)
    }
    index -= waiting.count
    if index < plan.lists.count {
      return pages.add(plan.list(index) { second.kept[$0.file] }, templates: plan.templates)
    }
    written.copy(plan.portal.attachments[index - plan.lists.count], from: source, staging: staging)
  }
}
