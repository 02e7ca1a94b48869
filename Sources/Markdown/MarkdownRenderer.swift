internal import CBytes
internal import HTML

/// Renders texts one after the other and keeps its memory between them: use one for each thread.
public struct MarkdownRenderer {
  private var prepared = PreparedSource()
  private var knownHeadings = KnownHeadings()

  public init() {}

  /// Renders `source`, asking `resolver` about links.
  public mutating func render<Resolver: MarkdownResolver>(
    _ source: UnsafeBufferPointer<UInt8>, options: RenderOptions, resolver: inout Resolver
  ) -> RenderedBody {
    if options.dialect == .commonMark {
      return render(source, PreparedSource(), prelude: Bytes(rebasing: source[..<0]), body: source, options, &resolver)
    }
    if !options.isWellFormed, scan_is_utf8(source.baseAddress, source.count) == 0 {
      return render(Array(String(decoding: source, as: UTF8.self).utf8), options: options, resolver: &resolver)
    }
    if options.dialect == .editors, let mended = source.composed() ?? source.withPlainBlanksBehindMarks() {
      return render(mended, options: options, resolver: &resolver)
    }
    // Taken out while it is in use: a copy would count references to each of its lists.
    var prepared = PreparedSource()
    swap(&prepared, &self.prepared)
    defer { swap(&prepared, &self.prepared) }
    BlockReader.prepare(source, options, reusing: &prepared)
    if source.has(UInt8(ascii: "\\")), ProtectedEscapes.areIn(source) {
      prepared.hasProtectedEscapes = true
      prepared.prelude = prepared.prelude.withUnsafeBufferPointer { ProtectedEscapes.protected($0) }
      prepared.body =
        prepared.isRewritten
        ? prepared.body.withUnsafeBufferPointer { ProtectedEscapes.protected($0) } : ProtectedEscapes.protected(source)
      prepared.isRewritten = true
    }
    return prepared.prelude.withUnsafeBufferPointer { prelude in
      guard prepared.isRewritten else {
        return render(source, prepared, prelude: prelude, body: source, options, &resolver)
      }
      return prepared.body.withUnsafeBufferPointer {
        render(source, prepared, prelude: prelude, body: $0, options, &resolver)
      }
    }
  }

  private mutating func render<Resolver: MarkdownResolver>(
    _ source: Bytes, _ prepared: PreparedSource, prelude: Bytes, body: Bytes, _ options: RenderOptions,
    _ resolver: inout Resolver
  ) -> RenderedBody {
    let rendered = withUnsafeMutablePointer(to: &resolver) { resolver in
      SyntaxTree.parse(prelude, body) { tree -> RenderedBody? in
        let known = knownHeadings
        // The walk is to be the only one that holds them while it adds to them.
        knownHeadings = KnownHeadings()
        var walk = Rendering(
          tree: tree, source: source, prepared: prepared, options: options, knownHeadings: known,
          resolver: PointedResolver(resolver: resolver))
        walk.renderDocument()
        knownHeadings = walk.knownHeadings
        guard walk.writtenPassed == prepared.passed.count else { return nil }
        var body = walk.body
        body.markup = walk.output.markup
        return body
      }
    }
    if let rendered = rendered ?? nil { return rendered }
    // Where libcmark has other blocks than the reader of blocks foresaw, that is a mistake, but no word may be lost: a
    // fault that is told twice is the lesser evil.
    guard !prepared.passed.isEmpty else { return RenderedBody.empty }
    var options = options
    options.passesParagraphs = false
    return render(source, options: options, resolver: &resolver)
  }

  /// Renders `source`, asking `resolver` about links.
  public mutating func render<Resolver: MarkdownResolver>(
    _ source: [UInt8], options: RenderOptions = RenderOptions(), resolver: inout Resolver
  ) -> RenderedBody {
    source.withUnsafeBufferPointer { render($0, options: options, resolver: &resolver) }
  }
}

/// The HTML of `source` in `dialect`, links left as they are written.
public func html(of source: [UInt8], dialect: Dialect) -> [UInt8] {
  var renderer = MarkdownRenderer()
  var resolver = PlainResolver()
  return renderer.render(source, options: RenderOptions(dialect: dialect), resolver: &resolver).markup.bytes
}
