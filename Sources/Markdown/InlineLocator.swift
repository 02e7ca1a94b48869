internal import CBytes

/// Finds the places of links in the source: libcmark keeps them for blocks alone.
///
/// Links come in the order of the text, so each is looked for behind the one before it, first by its destination as
/// written. Where that is not found, for it had escapes or stands in a reference, the place after the last link is
/// near enough.
struct InlineLocator {
  /// Where in the source to look next.
  var cursor = 0
  /// Where the block ends.
  var end = 0
  /// The block whose content is being written, until its place is asked for.
  var block: Node?

  /// The last place whose column was counted.
  var counted = (line: 1, offset: 0, column: 1)

  /// How far to look for one destination: a bound keeps hostile paragraphs linear.
  static let window = 1 << 12

  /// Gets ready for content that is a piece of the source.
  mutating func begin(at start: Int, end: Int) {
    block = nil
    cursor = start
    self.end = end
  }

  /// The offset where `needle` begins.
  mutating func find(_ needle: Bytes, in source: Bytes) -> Int {
    let limit = min(end, cursor + Self.window + needle.count)
    guard cursor < limit, let base = source.baseAddress, let first = needle.baseAddress else { return cursor }
    let place = scan_find(base + cursor, limit - cursor, first, needle.count)
    guard place < limit - cursor else { return cursor }
    let found = cursor + place
    cursor = found + needle.count
    return found
  }
}

extension Rendering {
  /// Gets ready to write the content of a paragraph or heading.
  mutating func beginContent(_ block: Node) {
    if options.collectsPlainText { collectWords(of: block) }
    if hasTildes { markStrikethrough(in: block) }
    locator.block = block
  }

  /// Gets ready to write the content of a cell that has marks in it.
  mutating func beginContent(of cell: TableCell, _ block: Node) {
    if options.collectsPlainText { collectWords(of: block) }
    if hasTildes { markStrikethrough(in: block) }
    locator.begin(at: cell.range.lowerBound, end: cell.range.upperBound)
  }

  /// The place of a piece of the block being written: of a link or picture, by its destination, or of words.
  mutating func locate(_ piece: Bytes) -> SourcePosition {
    if let block = locator.block {
      let line = block.startLine - prepared.preludeLines
      let starts = prepared.lineStarts
      guard line >= 1, line <= starts.count else { return position(of: block) }
      let after = block.endLine - prepared.preludeLines
      let start = min(starts[line - 1] + max(block.startColumn - 1, 0), source.count)
      locator.begin(at: start, end: after < starts.count ? starts[after] : source.count)
    }
    return position(ofOffset: locator.find(piece, in: source))
  }

  /// The place of an offset of the source.
  mutating func position(ofOffset offset: Int) -> SourcePosition {
    let offset = min(offset, source.count)
    guard let base = source.baseAddress, !prepared.lineStarts.isEmpty else { return position(line: 1, column: 1) }
    var (line, start, column) = locator.counted
    if start > offset { (line, start, column) = lineStart(before: offset) }
    // Places come in the order of the text: the line is seldom far from the last one, and a long line is counted once.
    while line < prepared.lineStarts.count, prepared.lineStarts[line] <= offset {
      (line, start, column) = (line + 1, prepared.lineStarts[line], 1)
    }
    column += scan_characters(base + start, offset - start)
    locator.counted = (line, offset, column)
    return position(line: line, column: column)
  }

  /// The line of an offset, its beginning and its first column.
  private func lineStart(before offset: Int) -> (Int, Int, Int) {
    let starts = prepared.lineStarts
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? (low, starts[low - 1], 1) : (1, 0, 1)
  }
}
