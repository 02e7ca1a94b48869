internal import Markdown
internal import Portal

/// Reads a body once: renders it, checks its links and tells where they lead.
struct BodyReader: Sendable {
  let table: LinkTable
  let selection: LintSelection

  /// What a body gave.
  struct Outcome {
    let body: RenderedBody
    let faults: [Diagnostic]
    /// The addresses that body and fields lead to and that say so, each once.
    let targets: Set<String>
  }

  /// Renders the body of `entry`; the renderer keeps memory from one body to the next, nothing else.
  func read(_ entry: Entry, with renderer: inout MarkdownRenderer) -> Outcome {
    var resolver = BodyResolver(table: table, file: entry.file)
    var options = RenderOptions(firstLine: entry.body.firstLine)
    // A file that is not UTF-8 has no entry.
    options.isWellFormed = true
    let body = entry.body.markdown.withUnsafeBufferPointer {
      renderer.render($0, options: options, resolver: &resolver)
    }
    var targets = resolver.links
    for address in table.references.addresses(from: entry) where table.showsBacklinks(address) {
      targets.insert(address)
    }
    targets.remove(entry.address)
    let faults = selection.kept(resolver.faults + CitationLint.faults(body.citations, in: entry))
    return Outcome(body: body, faults: faults, targets: targets)
  }
}
