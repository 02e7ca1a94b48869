extension BlockReader {
  /// Opens every block that begins on the rest of the line.
  mutating func openBlocks(_ state: inout LineState) {
    var mayBeLazy = leaf == .paragraph
    while true {
      findFirstNonspace()
      let isIndented = indent >= 4
      let first = peek(firstNonspace)
      let isInParagraph = !state.hasOpened && state.isLeafMatched && leaf == .paragraph
      if isIndented {
        if !mayBeLazy, !isBlank {
          closeUnmatched(&state)
          advance(columns: 4)
          open(.indented)
        }
        return
      }
      switch first {
      case UInt8(ascii: ">"):
        if isTooDeep(state) { return refuseContainer(state) }
        closeUnmatched(&state)
        advance(to: firstNonspace + 1)
        skipOptionalSpace()
        push(Container(kind: .quote, indent: 0, hasChild: false))
        mayBeLazy = false
        continue
      case UInt8(ascii: "#"):
        if beginsHeading() {
          closeUnmatched(&state)
          markChild()
          if dialect == .editors {
            let level = headingLevel()
            noteHeading(level: level)
            readHeadingClause()
            passHeading(level: level)
          }
          state.isDone = true
          return
        }
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        if let length = openingFence(character: first) {
          closeUnmatched(&state)
          open(.fence(character: first, length: min(length, 255), offset: firstNonspace - offset))
          state.isDone = true
          return
        }
      case UInt8(ascii: "<"):
        if let type = htmlBlockStart(mayBeAnyTag: !isInParagraph && !mayBeLazy) {
          closeUnmatched(&state)
          open(.html(type: type))
          return
        }
      case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        if isInParagraph, isSetextUnderline(), paragraphHasContent() {
          keepParagraph()
          noteHeading(level: first == UInt8(ascii: "=") ? 1 : 2)
          leaf = .none
          state.isDone = true
          return
        }
        // After a paragraph of nothing but definitions an underline is text.
        if isInParagraph, isSetextUnderline() { return }
        if thematicBreakLimit <= firstNonspace, isThematicBreak() {
          closeUnmatched(&state)
          markChild()
          state.isDone = true
          return
        }
      default: break
      }
      if openExtension(first, isInParagraph: isInParagraph, &state) {
        if state.isDone { return }
        mayBeLazy = false
        continue
      }
      guard let marker = listMarker(interruptsParagraph: isInParagraph) else { return }
      if isTooDeep(state) { return refuseContainer(state) }
      let rank = dialect == .editors ? nestItem(first, markerLength: marker, &state) : nil
      let endsParagraph =
        !state.hasOpened && !isInParagraph && leaf == .paragraph && state.matched == containers.count
      closeUnmatched(&state)
      openListItem(first, markerLength: marker, rank: rank, endsParagraph: endsParagraph)
      if hasReadParagraph {
        state.isDone = true
        return
      }
      mayBeLazy = false
    }
  }

  private mutating func noteHeading(level: Int) {
    prepared.headings += 1
    if containers.isEmpty { prepared.highestHeading = min(prepared.highestHeading, level) }
  }

  mutating func push(_ container: Container) {
    markChild()
    containers.append(container)
  }

  /// Opens a list item whose marker is at `firstNonspace`: `markerLength` bytes that stand for `width` columns.
  mutating func openItem(markerLength: Int, width: Int, rank: ClauseRank?) {
    let markerOffset = indent
    column = firstNonspaceColumn + width
    offset = firstNonspace + markerLength
    let itemColumn = firstNonspace - lineStart + shift + 1
    let afterMarker = (offset: offset, column: column)
    while column - afterMarker.column <= 5, offset < lineEnd, source[offset] == .space || source[offset] == .tab {
      advance(columns: 1)
    }
    let spaces = column - afterMarker.column
    var padding = width + spaces
    if spaces >= 5 || spaces < 1 || offset >= lineEnd {
      padding = width + 1
      offset = afterMarker.offset
      column = afterMarker.column
      if spaces > 0 { advance(columns: 1) }
    }
    push(Container(kind: .item, indent: markerOffset + padding, hasChild: false, rank: rank))
    readTaskMarker(itemColumn: itemColumn)
  }

  /// Takes `[ ]` or `[x]` out of the beginning of an item and remembers it.
  private mutating func readTaskMarker(itemColumn: Int) {
    let position = offset
    guard position + 3 < lineEnd, source[position] == UInt8(ascii: "["), source[position + 2] == UInt8(ascii: "]"),
      source[position + 3] == .space || source[position + 3] == .tab
    else { return }
    let isChecked: Bool
    switch source[position + 1] {
    case .space: isChecked = false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): isChecked = true
    default: return
    }
    addMark(.task(isChecked: isChecked), line: lineNumber, column: itemColumn)
    var end = position + 3
    while end < lineEnd, source[end] == .space || source[end] == .tab { end += 1 }
    if end == lineEnd {
      // Without a word the item must not look as if it began with a blank line.
      firstNonspace = position
      markChild()
      hideLine()
    } else {
      replace(position, upTo: end, with: "")
      offset = end
      protectTaskText()
    }
    offset = end
  }

  /// Keeps the words of a task from beginning a block: a task is a paragraph.
  private mutating func protectTaskText() {
    findFirstNonspace()
    let first = peek(firstNonspace)
    let beginsBlock =
      switch first {
      case UInt8(ascii: ">"): true
      case UInt8(ascii: "#"): beginsHeading()
      case UInt8(ascii: "`"), UInt8(ascii: "~"): openingFence(character: first) != nil
      case UInt8(ascii: "<"): htmlBlockStart(mayBeAnyTag: true) != nil
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"): isThematicBreak()
      default: false
      }
    guard beginsBlock || listMarker(interruptsParagraph: false) != nil else { return }
    takeFirstCharacterAsText()
    open(.paragraph)
    paragraph.start = firstNonspace
    paragraph.startLine = lineNumber
    paragraph.lastLine = currentLine(isLazy: false)
    hasReadParagraph = true
  }

  /// Makes text of the container that begins at `firstNonspace`; a row of a table is not given to libcmark at all.
  private mutating func refuseContainer(_ state: LineState) {
    if case .table = leaf, !state.hasOpened, state.isLeafMatched { return }
    takeFirstCharacterAsText()
  }

  /// Gives libcmark the character at `firstNonspace` as a reference, so that no block begins with it.
  private mutating func takeFirstCharacterAsText() {
    prepared.body.append(contentsOf: source[copied..<firstNonspace])
    let reference = "&#\(peek(firstNonspace));".utf8
    prepared.body.append(contentsOf: reference)
    copied = firstNonspace + 1
    shift += reference.count - 1
  }

  /// Whether so many containers are open that libcmark would take time in proportion to them on every line.
  func isTooDeep(_ state: LineState) -> Bool {
    (state.hasOpened ? containers.count : state.matched) >= Self.deepest
  }

  /// The length of the list marker at `firstNonspace`, or nil.
  private mutating func listMarker(interruptsParagraph: Bool) -> Int? {
    var position = firstNonspace
    switch peek(position) {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      position += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var start = 0
      while position < lineEnd, position - firstNonspace < 9, source[position].isDigit {
        start = start * 10 + Int(source[position] - 0x30)
        position += 1
      }
      if interruptsParagraph, start != 1 { return nil }
      guard peek(position) == UInt8(ascii: ".") || peek(position) == UInt8(ascii: ")") else { return nil }
      position += 1
    default: return nil
    }
    guard peek(position).isSpace else { return nil }
    if interruptsParagraph, isBlankAfter(position) { return nil }
    return position - firstNonspace
  }

  /// Whether the open paragraph is more than link reference definitions.
  private func paragraphHasContent() -> Bool {
    guard peek(at: paragraph.start) == UInt8(ascii: "[") else { return true }
    // Rare enough to ask libcmark, without the prefixes that containers left in the lines.
    var text: [UInt8] = []
    var isLineStart = false
    for byte in source[paragraph.start..<lineStart] {
      if isLineStart, byte == .space || byte == .tab || byte == UInt8(ascii: ">") { continue }
      isLineStart = byte == .newline || byte == .carriageReturn
      text.append(byte)
    }
    return text.withUnsafeBufferPointer { text in
      SyntaxTree.parse(text) { $0.root.firstChild != nil } ?? true
    }
  }

  private func peek(at position: Int) -> UInt8 { position < source.count ? source[position] : .newline }
}
