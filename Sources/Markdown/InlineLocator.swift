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

  /// The last place whose column was counted.
  var counted = (line: 0, offset: 0, column: 1)

  /// How far to look for one destination: a bound keeps hostile paragraphs linear.
  static let window = 1 << 12

  /// The offset where `needle` begins.
  mutating func find(_ needle: Bytes, in source: Bytes) -> Int {
    guard let first = needle.first else { return cursor }
    let last = min(end, cursor + Self.window + needle.count) - needle.count
    var index = cursor
    while index <= last {
      if source[index] == first, source[part: index..<index + needle.count].elementsEqual(needle) {
        let found = index
        cursor = index + needle.count
        return found
      }
      index += 1
    }
    return cursor
  }
}

extension Rendering {
  /// Gets ready to write the content of a paragraph or heading.
  mutating func beginContent(_ block: Node) {
    collectWords(of: block)
    if hasTildes { markStrikethrough(in: block) }
    guard dialect == .editors else { return }
    let line = block.startLine - prepared.preludeLines
    let starts = prepared.lineStarts
    guard line >= 1, line <= starts.count else { return }
    locator.cursor = min(starts[line - 1] + max(block.startColumn - 1, 0), source.count)
    let after = block.endLine - prepared.preludeLines
    locator.end = after < starts.count ? starts[after] : source.count
  }

  /// Gets ready to write a cell of a table.
  mutating func beginContent(preludeLine: Int) {
    collectWords(of: prelude[preludeLine])
    if hasTildes { markStrikethrough(in: prelude[preludeLine]) }
    locator.cursor = prepared.preludeOrigins[preludeLine]
    var end = locator.cursor
    while end < source.count, source[end] != .newline, source[end] != .carriageReturn { end += 1 }
    locator.end = end
  }

  /// The place of a link or picture.
  mutating func locate(_ url: Bytes, in node: Node) -> SourcePosition {
    position(ofOffset: locator.find(url, in: source))
  }

  /// The place of a bare link.
  mutating func locate(_ words: Bytes) -> SourcePosition {
    position(ofOffset: locator.find(words, in: source))
  }

  /// The place of an offset of the source.
  mutating func position(ofOffset offset: Int) -> SourcePosition {
    let starts = prepared.lineStarts
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return position(line: 1, column: 1) }
    let end = min(offset, source.count)
    // Characters are counted on from the last place on the same line, so that a long line is counted once.
    if locator.counted.line != low || locator.counted.offset > end {
      locator.counted = (line: low, offset: starts[low - 1], column: 1)
    }
    for byte in source[locator.counted.offset..<end] where byte & 0xC0 != 0x80 { locator.counted.column += 1 }
    locator.counted.offset = end
    return position(line: low, column: locator.counted.column)
  }
}
