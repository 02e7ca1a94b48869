internal import HTML

/// Renders texts one after the other and keeps its memory between them: use one for each thread.
public struct MarkdownRenderer {
  private var output = HTMLBuffer(capacity: 1 << 16)

  public init() {}

  /// Renders `source`, asking `resolver` about links.
  public mutating func render<Resolver: MarkdownResolver>(
    _ source: UnsafeBufferPointer<UInt8>, options: RenderOptions, resolver: inout Resolver
  ) -> RenderedBody {
    output.removeAll()
    let isValid = options.dialect == .commonMark || UTF8Check.isValid(source)
    let prepared =
      options.dialect == .commonMark ? PreparedSource() : BlockReader.prepare(source, dialect: options.dialect)
    let body = prepared.body.withUnsafeBufferPointer { prepared.isRewritten ? $0 : source }
    let rendered = prepared.prelude.withUnsafeBufferPointer { prelude in
      SyntaxTree.parse(prelude, body, repairingUTF8: !isValid) { tree in
        var walk = Rendering(
          tree: tree, source: source, prepared: prepared, options: options, resolver: resolver, output: output)
        output = HTMLBuffer()
        walk.renderDocument()
        resolver = walk.resolver
        output = walk.output
        return walk.body
      }
    }
    var result = rendered ?? RenderedBody.empty
    result.markup = SafeMarkup(output.bytes)
    return result
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
