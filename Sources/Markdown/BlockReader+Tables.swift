internal import CBytes

// Tables, as GitHub's specification has them (GFM 0.29, section 4.10).
extension BlockReader {
  /// Makes a table of the open paragraph's last line and this one, if this is a delimiter row that fits.
  mutating func beginsTable() -> Bool {
    guard indent <= 3, !paragraph.lastLine.isRewritten, copied <= firstNonspace, let alignments = delimiterRow(),
      cellCount(from: paragraph.lastLine.text, to: paragraph.lastLine.end) == alignments.count
    else { return false }
    let header = paragraph.lastLine
    let index = prepared.tables.count
    let rows = prepared.rows.count
    prepared.tables.append(Table(alignments: alignments, firstCell: prepared.cells.count, rows: rows..<rows))
    addCells(from: header.text, to: header.end, count: alignments.count)
    let delimiterShift = shift
    shift = header.shift
    if header.isLazy {
      // The header was taken into the paragraph without its containers' prefixes: give them to it.
      prepared.body.append(contentsOf: source[copied..<header.start])
      let before = prepared.body.count
      for container in containers {
        switch container.kind {
        case .quote: prepared.body.append(contentsOf: [UInt8(ascii: ">"), .space])
        case .item, .footnote: prepared.body.append(contentsOf: repeatElement(.space, count: container.indent))
        }
      }
      addMark(.table(index: index), line: lineNumber - 1, column: prepared.body.count - before + 1)
      copied = header.text
      putStandIn(header.text, upTo: header.end)
    } else {
      addMark(.table(index: index), line: lineNumber - 1, column: header.text - header.start + shift + 1)
      putStandIn(header.text, upTo: header.end)
    }
    shift = delimiterShift
    leaf = .table(index: index)
    hideLine()
    awaitCaption(of: index)
    return true
  }

  /// Adds the current line to a table.
  mutating func addRow(to index: Int) {
    let columns = prepared.tables[index].alignments.count
    let written = addCells(from: firstNonspace, to: lineEnd, count: columns)
    prepared.rows.append(min(written, columns))
    prepared.tables[index].rows = prepared.tables[index].rows.lowerBound..<prepared.rows.count
    prepared.tables[index].hiddenLines += 1
    if dialect == .editors, written > columns {
      let fault = MarkdownFault.tooManyCells(columns: columns, cells: written)
      prepared.faults.append((fault, lineNumber, firstNonspace - lineStart))
    }
    hideLine()
    awaitCaption(of: index)
  }

  private mutating func awaitCaption(of index: Int) {
    captionTable = index
    captionDepth = containers.count
    captionLine = lineNumber
  }

  /// Lets libcmark read a stand-in, and the renderer pass it over.
  mutating func hideLine() {
    addMark(.nothing, line: lineNumber, column: firstNonspace - lineStart + shift + 1)
    putStandIn(firstNonspace, upTo: lineEnd)
  }

  mutating func addMark(_ meaning: Mark.Meaning, line: Int, column: Int) {
    prepared.marks.append(Mark(line: line, column: column, meaning: meaning))
  }

  /// The alignments that the current line gives to the columns, if it is a delimiter row.
  private func delimiterRow() -> [Table.Alignment]? {
    var position = firstNonspace
    guard position < lineEnd else { return nil }
    switch source[position] {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"): break
    default: return nil
    }
    func skip() { while position < lineEnd, source[position].isSpace { position += 1 } }
    var alignments: [Table.Alignment] = []
    alignments.reserveCapacity(16)
    if source[position] == UInt8(ascii: "|") { position += 1 }
    while true {
      skip()
      if position >= lineEnd { break }
      let isLeft = source[position] == UInt8(ascii: ":")
      if isLeft { position += 1 }
      let dashes = position
      while peek(position) == UInt8(ascii: "-") { position += 1 }
      guard position > dashes else { return nil }
      let isRight = peek(position) == UInt8(ascii: ":")
      if isRight { position += 1 }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
      skip()
      if position >= lineEnd { break }
      guard source[position] == UInt8(ascii: "|") else { return nil }
      position += 1
    }
    // Dashes alone are an underline, even below a paragraph that turns out to be all definitions.
    guard source[firstNonspace..<lineEnd].contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") })
    else { return nil }
    return alignments.isEmpty ? nil : alignments
  }

  private mutating func cellCount(from start: Int, to end: Int) -> Int {
    var position = firstCell(from: start, to: end)
    var count = 0
    while nextCell(&position, end) != nil { count += 1 }
    return count
  }

  /// Keeps at most `count` cells of a row and says how many were written.
  @discardableResult
  private mutating func addCells(from start: Int, to end: Int, count: Int) -> Int {
    var position = firstCell(from: start, to: end)
    var written = 0
    while let cell = nextCell(&position, end) {
      if written < count { prepared.cells.append(takeCell(cell.range, meanings: cell.meanings)) }
      written += 1
    }
    return written
  }

  private func firstCell(from start: Int, to end: Int) -> Int {
    start < end && source[start] == UInt8(ascii: "|") ? start + 1 : start
  }

  /// The trimmed range of the cell at `position`, which moves on, and what its bytes may mean.
  private mutating func nextCell(_ position: inout Int, _ end: Int) -> (range: Range<Int>, meanings: UInt8)? {
    guard position < end, let base = source.baseAddress else { return nil }
    var meanings: UInt8 = 0
    var low = position
    var high = low + scan_cell(base + low, end - low, &meanings)
    let hasPipe = high < end
    position = high + 1
    while low < high, source[low].isSpace { low += 1 }
    while low < high, source[high - 1].isSpace { high -= 1 }
    return hasPipe || low < high ? (low..<high, meanings) : nil
  }

  /// Makes a cell of a range of the source; one with marks in it goes into the prelude.
  mutating func takeCell(_ range: Range<Int>) -> TableCell {
    var meanings: UInt8 = 0
    for index in range { meanings |= scan_meaning(source[index]) }
    return takeCell(range, meanings: meanings)
  }

  private mutating func takeCell(_ range: Range<Int>, meanings: UInt8) -> TableCell {
    guard meanings & UInt8(SCAN_INLINE) != 0 else {
      return TableCell(range: range, line: nil, isVerbatim: meanings & UInt8(SCAN_SPECIAL) == 0)
    }
    let content = source[part: range]
    if content.has(UInt8(ascii: "|")) {
      // Without the backslashes that kept the pipes from ending the cell.
      var text: [UInt8] = []
      for (index, byte) in content.enumerated() {
        if byte == UInt8(ascii: "\\"), index + 1 < content.count, content[index + 1] == UInt8(ascii: "|") { continue }
        text.append(byte)
      }
      text.withUnsafeBufferPointer { prepared.addPrelude($0) }
    } else {
      prepared.addPrelude(content)
    }
    return TableCell(range: range, line: prepared.preludeLines - 1, isVerbatim: false)
  }
}
