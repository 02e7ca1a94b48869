internal import CBytes

/// Reads the block structure of a source as libcmark will see it, one line after the other, and rewrites the few
/// lines whose meaning libcmark does not know.
///
/// A table row, for instance, becomes a thematic break in the same container: that cannot be continued lazily and
/// ends a paragraph, which is just how GFM's tables behave, and lines keep their numbers. What the line
/// meant is kept in ``PreparedSource``, under its line and column. The cells of tables are set as headings *before*
/// the document, so that libcmark reads them as inline content in the same parse and with the same reference
/// definitions. The rules follow "Appendix: A parsing strategy" of the CommonMark specification, phase 1.
///
/// What is asked for every line is `mutating` even where it changes nothing: so large a value would be copied to ask it.
struct BlockReader: ~Copyable {
  let source: Bytes
  var prepared = PreparedSource()

  /// The containers that are open, outermost first.
  var containers: [Container] = []
  var leaf = Leaf.none
  var paragraph = OpenParagraph()
  /// The blocks between colons that are open, outermost first.
  var openDirectives: [OpenDirective] = []
  /// Whether the last line of colons was a block in itself, which a line of colons may close all the same.
  var mayCloseLine = false
  /// The table that a caption may still be given to, the depth at which it stands and its last line.
  var captionTable: Int?
  var captionDepth = 0
  var captionLine = 0
  /// The delimiter of the last numbered item.
  var lastDelimiter: UInt8 = 0
  /// The last clause and those that it is part of, outermost first, as indices of `prepared.clauses`.
  var clausePath: [Int] = []
  /// The last Roman number that marked a clause.
  var lastRoman = 0

  // The current line: its ends without the line ending, and the reader's place in it. Columns count from 0 in the
  // line as libcmark is given it, with tabs expanded to stops of 4; offsets count in `source`.
  var lineStart = 0
  var lineEnd = 0
  var lineNumber = 0
  var offset = 0
  var column = 0
  var firstNonspace = 0
  var firstNonspaceColumn = 0
  var indent = 0
  var isBlank = false
  /// Where a scan for a thematic break failed; it would fail again from anywhere before.
  var thematicBreakLimit = 0
  /// Whether the rest of the line is already taken as the beginning of a paragraph.
  var hasReadParagraph = false
  /// How many bytes longer the rewritten line is so far.
  var shift = 0
  /// How much of `source` is already in `prepared.body`.
  var copied = 0
  /// Where in `prepared.body` the stand-in for the last paragraph is that was taken out.
  var paragraphStandIn: Int?

  let dialect: Dialect
  /// Whether plain paragraphs pass libcmark by.
  let passesParagraphs: Bool
  /// How many containers may stand one in the other; what is nested deeper is text.
  static let deepest = 100

  private init(_ source: Bytes, _ options: RenderOptions) {
    self.source = source
    dialect = options.dialect
    passesParagraphs = options.passesParagraphs && options.dialect == .editors
  }

  /// Reads everything, into the memory of `prepared`.
  static func prepare(_ source: Bytes, _ options: RenderOptions, reusing prepared: inout PreparedSource) {
    prepared.removeAll()
    var reader = BlockReader(source, options)
    swap(&reader.prepared, &prepared)
    reader.readAll()
    swap(&reader.prepared, &prepared)
  }

  private mutating func readAll() {
    guard let base = source.baseAddress else { return }
    var position = 0
    prepared.lineStarts.reserveCapacity(source.count / 32)
    // All of them: libcmark would drop the one that it meets first, and read the line differently.
    while source.count - position >= 3, source[position..<position + 3].elementsEqual([0xEF, 0xBB, 0xBF]) {
      position += 3
      copied = position
    }
    while position < source.count {
      lineStart = position
      lineNumber += 1
      prepared.lineStarts.append(position)
      var end = position + scan_line(base + position, source.count - position)
      lineEnd = end
      if end < source.count {
        end += source[end] == .carriageReturn && end + 1 < source.count && source[end + 1] == .newline ? 2 : 1
      }
      position = end
      readLine()
    }
    closeDirectives(deeperThan: -1)
    if copied > 0 || !prepared.body.isEmpty {
      prepared.isRewritten = true
      prepared.body.append(contentsOf: source[copied...])
    }
  }

  /// Reads the line between `lineStart` and `lineEnd`.
  private mutating func readLine() {
    offset = lineStart
    column = 0
    shift = 0
    thematicBreakLimit = 0
    hasReadParagraph = false
    let matched = matchContainers()
    guard let isLeafMatched = matchLeaf(allMatched: matched == containers.count) else { return }
    var state = LineState(matched: matched, isLeafMatched: isLeafMatched)
    if !(isLeafMatched && leaf.isVerbatim) {
      openBlocks(&state)
    }
    guard !state.isDone else { return }
    addLine(state)
  }

  /// What is known about the current line while blocks are opened on it.
  struct LineState {
    /// How many of the containers the line continues.
    var matched: Int
    /// Whether the line continues the open leaf too.
    var isLeafMatched: Bool
    /// Whether a block was opened on this line.
    var hasOpened = false
    /// Whether nothing is left to add to a block.
    var isDone = false
  }

  /// Closes what the line does not continue.
  mutating func closeUnmatched(_ state: inout LineState) {
    if !state.hasOpened {
      closeContainers(to: state.matched)
      leaf = .none
      state.hasOpened = true
    }
  }

  mutating func closeContainers(to count: Int) {
    guard containers.count > count else { return }
    containers.removeLast(containers.count - count)
    closeDirectives(deeperThan: count)
  }

  /// Adds what is left of the line to the innermost block.
  private mutating func addLine(_ state: LineState) {
    if !state.hasOpened {
      if leaf == .paragraph, !isBlank {
        keepParagraph()
        if state.isLeafMatched, beginsTable() { return }
        paragraph.lastLine = currentLine(isLazy: !state.isLeafMatched)
        return
      }
      closeContainers(to: state.matched)
      if !state.isLeafMatched { leaf = .none }
    }
    switch leaf {
    case .html(let type):
      if endsHTMLBlock(type: type) { leaf = .none }
    case .indented, .fence: break
    case .table(let index): addRow(to: index)
    case .none, .paragraph:
      if isBlank { return }
      open(.paragraph)
      paragraph.start = firstNonspace
      paragraph.startLine = lineNumber
      paragraph.lastLine = currentLine(isLazy: false)
      passParagraph()
    }
  }

  func currentLine(isLazy: Bool) -> ParagraphLine {
    ParagraphLine(
      start: lineStart, text: firstNonspace, end: lineEnd, shift: shift, isLazy: isLazy,
      isRewritten: copied > firstNonspace)
  }

  /// Opens a leaf in the innermost container.
  mutating func open(_ leaf: Leaf) {
    self.leaf = leaf
    markChild()
  }

  /// Notes that the innermost container has something in it.
  mutating func markChild() {
    if !containers.isEmpty { containers[containers.count - 1].hasChild = true }
  }
}

extension BlockReader {

  /// A block that holds blocks.
  struct Container {
    enum Kind { case quote, item, footnote }
    var kind: Kind
    /// The columns that a line must be indented by to continue an item.
    var indent: Int
    var hasChild: Bool
    /// The rank of the clause or list that an item belongs to, in the editors' dialect.
    var rank: ClauseRank?
  }

  /// A block between colons that is open.
  struct OpenDirective {
    var index: Int
    /// How many containers it stands in.
    var depth: Int
    var name: String
  }

  /// A block that holds lines, or nothing where the innermost container is not in one.
  enum Leaf: Equatable {
    case none, paragraph, indented
    case fence(character: UInt8, length: Int, offset: Int)
    case html(type: Int)
    case table(index: Int)

    /// Whether a line belongs to it that is indented like its container and not blank.
    var isKeptOpen: Bool {
      switch self {
      case .fence, .html: true
      case .none, .paragraph, .indented, .table: false
      }
    }

    /// Whether blocks cannot begin in it.
    var isVerbatim: Bool {
      switch self {
      case .fence, .html, .indented: true
      case .none, .paragraph, .table: false
      }
    }
  }

  /// The paragraph that is open, in offsets of the source.
  struct OpenParagraph {
    var start = 0
    var startLine = 0
    var lastLine = ParagraphLine()
  }

  /// A line of a paragraph: where it begins, where its text does, and its end, in offsets of the source.
  struct ParagraphLine {
    var start = 0
    var text = 0
    var end = 0
    var shift = 0
    /// Whether it was continued without the prefixes of its containers.
    var isLazy = false
    /// Whether its first character was given to libcmark as a reference; such a line heads no table.
    var isRewritten = false
  }
}
