internal import CBytes

// What libcmark need not read: the lines of extensions, which mean nothing to it, and paragraphs of one line and
// headings without marks, which need no inline parser. It is given a stand-in for them, and the renderer takes the
// words from the source. Whether a line is all of a paragraph is known on the next one.
extension BlockReader {
  /// Lines shorter than this are not worth it.
  private static let shortest = 20
  /// The length of every stand-in.
  private static let standInLength = 3

  /// Writes what is not yet copied up to `position`, then a stand-in for what follows up to `end`.
  ///
  /// It is the block without content that costs libcmark the least: it ends a paragraph and cannot be continued
  /// lazily. Outside of all containers that is a thematic break; a list does not get loose by a blank line behind one,
  /// as it does behind an HTML block that ends on its own line.
  mutating func putStandIn(_ position: Int, upTo end: Int) {
    replace(position, upTo: end, with: containers.isEmpty ? "___" : "<?>")
  }

  /// Takes the words of a paragraph that begins here out of what libcmark reads, if they are nothing but text.
  mutating func passParagraph() {
    guard passesParagraphs, copied <= firstNonspace, let base = source.baseAddress else { return }
    var end = lineEnd
    while end > firstNonspace, source[end - 1].isSpace { end -= 1 }
    let length = end - firstNonspace
    // What a footnote says is written only where one refers to it, and every passed block is to be written.
    guard length >= Self.shortest, scan_markless(base + firstNonspace, length) == length,
      !containers.contains(where: { $0.kind == .footnote })
    else { return }
    pass(firstNonspace..<end)
    paragraphStandIn = prepared.body.count - Self.standInLength
  }

  /// Takes a heading that begins here out of what libcmark reads, if its words are nothing but text.
  mutating func passHeading(level: Int) {
    guard passesParagraphs, containers.isEmpty, let base = source.baseAddress else { return }
    var start = firstNonspace + level
    while start < lineEnd, source[start] == .space || source[start] == .tab { start += 1 }
    var end = lineEnd
    while end > start, source[end - 1].isSpace { end -= 1 }
    guard start < end, !source[start].isSpace, source[end - 1] != UInt8(ascii: "#"),
      scan_markless(base + start, end - start) == end - start
    else { return }
    pass(start..<end, level: level)
  }

  private mutating func pass(_ text: Range<Int>, level: Int = 0) {
    putStandIn(firstNonspace, upTo: text.upperBound)
    prepared.passed.append(PassedBlock(line: lineNumber, text: text, level: level))
  }

  /// Puts the words back where the paragraph turns out to have more lines, to be a heading or to head a table.
  mutating func keepParagraph() {
    guard let place = paragraphStandIn else { return }
    paragraphStandIn = nil
    guard let block = prepared.passed.last, block.level == 0, block.line == paragraph.startLine else { return }
    prepared.passed.removeLast()
    if copied == block.text.upperBound {
      prepared.body.removeLast(Self.standInLength)
      copied = block.text.lowerBound
    } else {
      prepared.body.replaceSubrange(place..<place + Self.standInLength, with: source[block.text])
    }
  }
}
