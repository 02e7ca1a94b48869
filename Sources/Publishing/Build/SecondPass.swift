internal import HTML
internal import Markdown
internal import Portal
internal import Templates

/// Pass 2: parses, checks, renders, writes and releases every body, each exactly once.
struct SecondPass: Sendable {
  let entries: [Entry]
  let pages: EntryPages
  let table: LinkTable
  let sink: PageSink
  /// The files whose bodies are wanted again: by feeds, or by pages that wait for what other bodies say.
  let keeps: @Sendable (Entry) -> Bool
  let isIntroduction: @Sendable (Entry) -> Bool

  /// What a run of neighbouring entries gave.
  struct Run: Sendable {
    var faults: [Diagnostic] = []
    var written = Written()
    /// Bodies that are wanted again, by file.
    var kept: [String: RenderedBody] = [:]
    /// Which entries lead to which addresses.
    var links: [(entry: Entry, addresses: Set<String>)] = []
  }

  /// Renders the entries of `range`; what a run keeps between entries is memory only.
  func run(_ range: Range<Int>) -> Run {
    var run = Run()
    var renderer = MarkdownRenderer()
    var buffer = HTMLBuffer(capacity: 1 << 16)
    for entry in entries[range] {
      var resolver = BodyResolver(table: table, file: entry.file)
      let options = RenderOptions(firstLine: entry.body.firstLine)
      let body = entry.body.markdown.withUnsafeBufferPointer {
        renderer.render($0, options: options, resolver: &resolver)
      }
      run.faults += resolver.faults
      run.links.append((entry, resolver.links))
      if keeps(entry) { run.kept[entry.file] = body }
      // An introduction is shown on its section's page, which is made with the lists.
      if !Self.waits(entry), !isIntroduction(entry) {
        run.written.put(pages.page(of: entry, body: body), sink: sink, buffer: &buffer)
      }
    }
    return run
  }

  /// Whether the entry's page tells what other bodies say of it, so that it is written after them.
  static func waits(_ entry: Entry) -> Bool {
    switch entry.type {
    case .document, .plan, .procedure: true
    default: false
    }
  }
}

/// Where pages go: into a release, or nowhere when only faults are wanted.
struct PageSink: Sendable {
  let staging: Staging?
  var templates = TemplateSet()
}

/// The files written so far, and the first call on the disk that failed.
struct Written: Sendable {
  var files: [String: Manifest.File] = [:]
  var pages = 0
  private(set) var failure: FileError?

  /// Writes a page at its address; after a failure nothing more is tried.
  mutating func put(_ page: any Page, sink: PageSink, buffer: inout HTMLBuffer) {
    guard failure == nil else { return }
    pages += 1
    guard sink.staging != nil else { return }
    buffer.removeAll()
    sink.templates.page(for: page).write(to: &buffer)
    put(buffer.bytes, at: page.address, sink: sink)
  }

  /// Writes a file at its address.
  mutating func put(_ bytes: [UInt8], at address: String, sink: PageSink) {
    guard failure == nil, let staging = sink.staging else { return }
    let path = RouteTable.path(of: address)
    bytes.withUnsafeBufferPointer { buffer in
      do throws(FileError) {
        files[path] = try staging.put(path, buffer)
      } catch {
        failure = error
      }
    }
  }

  /// Adds what another run has written.
  mutating func merge(_ other: Written) {
    files.merge(other.files) { one, _ in one }
    pages += other.pages
    failure = failure ?? other.failure
  }
}
