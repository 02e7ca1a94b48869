internal import VietnameseText

// Blocks that CommonMark does not know: footnotes, blocks between colons, captions, the table of contents.
extension BlockReader {
  /// Opens the extension that begins at `firstNonspace`, if one does.
  mutating func openExtension(_ first: UInt8, isInParagraph: Bool, _ state: inout LineState) -> Bool {
    if first == UInt8(ascii: "[") {
      if peek(firstNonspace + 1) == UInt8(ascii: "^") { return !isTooDeep(state) && openFootnote(&state) }
      return dialect == .editors && peek(firstNonspace + 1) == UInt8(ascii: "[") && readContentsMark(&state)
    }
    guard dialect == .editors else { return false }
    if first == UInt8(ascii: ":") {
      if hasPrefix(":::", at: firstNonspace) {
        closeUnmatched(&state)
        readDirective()
        state.isDone = true
        return true
      }
      return readCaption(&state)
    }
    return !isTooDeep(state) && openClause(first, &state)
  }

  /// Makes an item of a list of the definition of a footnote: what follows it is indented by 4 columns just so.
  private mutating func openFootnote(_ state: inout LineState) -> Bool {
    let label = firstNonspace + 2
    var end = label
    while end < lineEnd, source[end] != UInt8(ascii: "]"), !source[end].isSpace { end += 1 }
    guard end > label, peek(end) == UInt8(ascii: "]"), peek(end + 1) == UInt8(ascii: ":") else { return false }
    var content = end + 2
    while content < lineEnd, source[content] == .space || source[content] == .tab { content += 1 }
    closeUnmatched(&state)
    let index = prepared.footnoteLabels.count
    prepared.footnoteLabels.append(Array(source[label..<end]))
    prepared.footnotePlaces.append(firstNonspace)
    let start = offset < lineEnd && source[offset] == .tab ? firstNonspace : offset
    let markerColumn = start == offset ? column : firstNonspaceColumn
    addMark(.footnote(index: index), line: lineNumber, column: start - lineStart + shift + 1)
    // Two lists of one kind would be one list: take the delimiter that the list before does not have.
    let isPoint = lastDelimiter == UInt8(ascii: ")")
    replace(start, upTo: content, with: isPoint ? "01. " : "01) ")
    push(Container(kind: .footnote, indent: markerColumn - column + 4, hasChild: false))
    offset = content
    column = markerColumn + 4
    if content >= lineEnd {
      firstNonspace = content
      markChild()
      hideLine()
      state.isDone = true
    }
    return true
  }

  /// Reads `[[mục lục]]` on a line of its own.
  private mutating func readContentsMark(_ state: inout LineState) -> Bool {
    let line = String(decoding: source[firstNonspace..<lineEnd], as: UTF8.self)
    guard Vietnamese.slug(line) == "muc-luc", line.contains("]]") else { return false }
    closeUnmatched(&state)
    markChild()
    addMark(.contents, line: lineNumber, column: firstNonspace - lineStart + shift + 1)
    putStandIn(firstNonspace, upTo: lineEnd)
    state.isDone = true
    return true
  }

  /// Reads a line of colons: the beginning of a block, the whole of it, or its end.
  private mutating func readDirective() {
    markChild()
    let column = firstNonspace - lineStart + shift + 1
    var start = firstNonspace
    while peek(start) == UInt8(ascii: ":") { start += 1 }
    var words = start
    while words < lineEnd, source[words].isSpace { words += 1 }
    var end = lineEnd
    while end > words, source[end - 1].isSpace || source[end - 1] == UInt8(ascii: ":") { end -= 1 }
    defer { putStandIn(firstNonspace, upTo: lineEnd) }
    guard words < end else {
      if !openDirectives.isEmpty, openDirectives[openDirectives.count - 1].depth == containers.count {
        openDirectives.removeLast()
        addMark(.directiveEnd, line: lineNumber, column: column)
      } else {
        addMark(.nothing, line: lineNumber, column: column)
        if !mayCloseLine { prepared.faults.append((.strayBlockEnd, lineNumber, firstNonspace - lineStart)) }
      }
      mayCloseLine = false
      return
    }
    let text = String(decoding: source[words..<end], as: UTF8.self)
    let (name, count) = DirectiveName.read(text)
    if name == .unknown {
      prepared.faults.append((.unknownBlock(text), lineNumber, words - lineStart))
    }
    for _ in 0..<count {
      while words < end, !source[words].isSpace, source[words] != UInt8(ascii: ":") { words += 1 }
      while words < end, source[words].isSpace || source[words] == UInt8(ascii: ":") { words += 1 }
    }
    let index = prepared.directives.count
    let directive = Directive(name: name, words: words..<end, line: lineNumber, column: words - lineStart)
    prepared.directives.append(directive)
    if name == .contents {
      addMark(.contents, line: lineNumber, column: column)
    } else {
      addMark(.directive(index: index), line: lineNumber, column: column)
    }
    if name.isLine {
      if words == end, name != .contents {
        prepared.faults.append((.emptyBlock(text), lineNumber, firstNonspace - lineStart))
      }
      mayCloseLine = true
    } else {
      openDirectives.append(OpenDirective(index: index, depth: containers.count, name: text))
      mayCloseLine = false
    }
  }

  /// Ends the blocks between colons that stand in containers which end here.
  mutating func closeDirectives(deeperThan depth: Int) {
    while let last = openDirectives.last, last.depth > depth {
      openDirectives.removeLast()
      let directive = prepared.directives[last.index]
      prepared.faults.append((.unclosedBlock(last.name), directive.line, directive.column))
    }
  }

  /// Takes `: Tiêu đề` below a table, or below the blank line after it, as its caption.
  private mutating func readCaption(_ state: inout LineState) -> Bool {
    guard let table = captionTable, table == prepared.tables.count - 1, state.matched == containers.count,
      containers.count == captionDepth, lineNumber <= captionLine + 2,
      peek(firstNonspace + 1) == .space || peek(firstNonspace + 1) == .tab, !isBlankAfter(firstNonspace + 1)
    else { return false }
    switch leaf {
    case .none, .table: break
    default: return false
    }
    // A delimiter row can begin with a colon as well, but never right below a table.
    var start = firstNonspace + 1
    var end = lineEnd
    while source[start].isSpace { start += 1 }
    while source[end - 1].isSpace { end -= 1 }
    prepared.tables[table].caption = takeCell(start..<end)
    prepared.tables[table].hiddenLines += 1
    closeUnmatched(&state)
    hideLine()
    captionTable = nil
    state.isDone = true
    return true
  }
}
