internal import Markdown
internal import Portal
internal import Templates

/// Reads a body once: renders it, checks its links and those of the fields, and tells where they lead.
struct BodyReader: Sendable {
  let table: LinkTable
  let selection: LintSelection
  /// Bodies, by their files, that are newer than those of the portal's entries.
  var edited: [String: Entry.Body] = [:]

  /// What an entry's body and fields gave.
  struct Outcome {
    let body: EntryBody
    let faults: [Diagnostic]
    /// The addresses that body and fields lead to and that say so, each once.
    let targets: Set<String>
    /// The anchors that links to the page can point at.
    let anchors: [String]
    /// The links to sections of other pages.
    let sections: [SectionLink]
  }

  /// A body, empty where it could not be read again, and why.
  struct Opened {
    let body: Entry.Body
    var fault: Diagnostic?
  }

  /// The newest body of `entry`; `isLast` where nobody else is going to want it.
  func open(_ entry: Entry, isLast: Bool = false) -> Opened {
    if !edited.isEmpty, let body = edited[entry.file] { return Opened(body: body) }
    do {
      return Opened(body: isLast ? try entry.body.take() : try entry.body.read())
    } catch {
      return Opened(body: Entry.Body(source: [], offset: 0, firstLine: 1), fault: error.diagnostic)
    }
  }

  /// Renders the newest body of `entry`.
  func read(_ entry: Entry, with renderer: inout MarkdownRenderer) -> Outcome {
    read(open(entry), of: entry, with: &renderer)
  }

  /// Renders a body of `entry`; the renderer keeps memory from one body to the next, nothing else.
  func read(_ opened: Opened, of entry: Entry, with renderer: inout MarkdownRenderer) -> Outcome {
    var resolver = BodyResolver(table: table, entry: entry)
    let source = opened.body
    var options = RenderOptions(firstLine: source.firstLine)
    // A file that is not UTF-8 has no entry.
    options.isWellFormed = true
    let body = source.markdown.withUnsafeBufferPointer {
      renderer.render($0, options: options, resolver: &resolver)
    }
    var fields = FieldReader(table: table, entry: entry, reliance: resolver.reliance)
    fields.read()
    var faults = resolver.faults + fields.faults + fields.reliance.faults
    if let fault = opened.fault { faults.append(fault) }
    faults += CitationLint.faults(body.citations, in: entry, source)
    for link in body.fragmentLinks {
      let link = SectionLink(
        file: entry.file, position: Position(link.position), address: entry.address, fragment: link.fragment)
      if let fault = link.fault(among: body.anchors) { faults.append(fault) }
    }
    var targets = resolver.links
    for address in fields.links where table.showsBacklinks(address) { targets.insert(address) }
    targets.remove(entry.address)
    return Outcome(
      body: EntryBody(body.markup, holdsPlayer: body.holdsPlayer, superseded: fields.reliance.superseded),
      faults: selection.kept(faults), targets: targets, anchors: body.anchors, sections: resolver.sections)
  }
}
