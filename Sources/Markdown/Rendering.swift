internal import CCmark
internal import HTML

/// The walk over one tree that writes its HTML.
///
/// It never recurses: hostile nesting costs heap, not stack.
struct Rendering: ~Copyable {
  let root: Node
  let memory: UnsafeMutablePointer<cmark_mem>
  let noTitle: UnsafePointer<CChar>?
  let source: Bytes
  let prepared: PreparedSource
  let options: RenderOptions
  let dialect: Dialect
  /// Whether there may be anything to strike through.
  let hasTildes: Bool
  /// Whether there may be references to footnotes.
  let hasCarets: Bool
  /// Whether there may be links that are none, for a blank in their URLs.
  let hasBlankURLs: Bool
  let resolver: any ResolverCalls
  var output: MarkupWriter
  var body = RenderedBody.empty

  /// The cells of tables, by line of the prelude.
  var prelude: [Node] = []
  /// How much is added to the level of a heading.
  var headingShift: Int
  /// The image whose description is being written, in which marks are dropped.
  var plainImage: Node?
  /// How many links are open, whether they are written or not.
  var linkDepth = 0
  /// The depth of the link whose tag is open, 0 for none: libcmark lets `<http://a>` stand within a link, HTML does not.
  var writtenLink = 0
  var anchors = AnchorRegister()
  var knownHeadings: KnownHeadings
  var footnotes = Footnotes()
  /// The blocks between colons that are open, outermost first.
  var openBlocks: [OpenBlock] = []
  /// Whether the paragraph being written has no tags of its own.
  var isTightParagraph = false
  /// The marker of a clause that is to be written in its first paragraph.
  var pendingMarker: Range<Int>?
  /// How many cells that were not written may yet be added to tables.
  var fillableCells = 1 << 19
  /// Where in the output the table of contents was asked for.
  var contentsPlace: Int?
  /// Where in the output the first heading begins.
  var firstHeadingPlace: Int?
  /// The text that is being put together from adjacent nodes.
  var run: [UInt8] = []
  var locator = InlineLocator()
  /// The passed block that is probably met next.
  var nextPassed = 0
  /// How many passed blocks were written.
  var writtenPassed = 0

  init(
    tree: borrowing SyntaxTree, source: Bytes, prepared: PreparedSource, options: RenderOptions,
    knownHeadings: consuming KnownHeadings, resolver: any ResolverCalls
  ) {
    self.knownHeadings = knownHeadings
    root = tree.root
    memory = tree.memory
    noTitle = tree.noTitle
    self.source = source
    self.prepared = prepared
    self.options = options
    dialect = options.dialect
    hasTildes = options.dialect != .commonMark && source.has(UInt8(ascii: "~"))
    hasCarets = options.dialect != .commonMark && source.has(UInt8(ascii: "^"))
    hasBlankURLs = options.dialect == .editors && BlankURL(in: source, from: 0) != nil
    self.resolver = resolver
    headingShift = options.topHeadingLevel - 1
    output = MarkupWriter(capacity: source.count + source.count / 2 + 1024)
  }

  mutating func renderDocument() {
    guard var first = root.firstChild else { return }
    if prepared.preludeLines > 0 {
      prelude.reserveCapacity(prepared.preludeLines)
      while prelude.count < prepared.preludeLines {
        prelude.append(first)
        guard let next = first.next else { return }
        first = next
      }
    }
    if dialect == .editors {
      if prepared.highestHeading < 7 { headingShift = options.topHeadingLevel - prepared.highestHeading }
      noteFaults()
    }
    collectFootnotes()
    render(from: first, in: root)
    while !openBlocks.isEmpty { leaveDirective() }
    writeFootnotes()
    insertContents()
  }

  /// What to do after a node was entered.
  enum Step {
    /// Go on with its children, if any, and leave it.
    case descend
    /// Go on after this sibling: everything up to it is written.
    case resume(after: Node)
  }

  /// Renders `first` and the siblings after it, which are children of `parent`.
  mutating func render(from first: Node, in parent: Node) {
    var node = first
    while true {
      let kind = node.kind
      switch enter(node, kind) {
      case .descend:
        if let child = node.firstChild {
          node = child
          continue
        }
        leave(node, kind)
      case .resume(let last): node = last
      }
      while true {
        if let next = node.next {
          node = next
          break
        }
        guard let above = node.parent, above != parent else { return }
        node = above
        leave(node, node.kind)
      }
    }
  }

  /// Renders the children of `parent`.
  mutating func renderChildren(of parent: Node) {
    if let first = parent.firstChild { render(from: first, in: parent) }
  }

  /// Begins a line unless one has just begun.
  mutating func startLine() {
    if let last = output.last, last != .newline { output.append(verbatim: .newline) }
  }

  /// The place of a block in the file.
  func position(of block: Node) -> SourcePosition {
    position(line: block.startLine - prepared.preludeLines, column: block.startColumn)
  }

  func position(line: Int, column: Int) -> SourcePosition {
    SourcePosition(line: line + options.firstLine - 1, column: max(column, 1))
  }
}

extension RenderedBody {
  static var empty: RenderedBody {
    RenderedBody(
      markup: SafeMarkup([]), headings: [], anchors: [], fragmentLinks: [], citations: [], firstImage: nil,
      plainText: [])
  }
}
