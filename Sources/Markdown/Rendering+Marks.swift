internal import HTML

// What the reader of blocks found, at the place where libcmark sees it.
extension Rendering {
  /// The marks at the place of an item, heading or stand-in, by their indices.
  func marks(of block: Node) -> Range<Int> {
    let line = block.startLine - prepared.preludeLines
    let column = block.startColumn
    var low = 0
    var high = prepared.marks.count
    while low < high {
      let middle = (low + high) / 2
      let mark = prepared.marks[middle]
      if (mark.line, mark.column) < (line, column) { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < prepared.marks.count, prepared.marks[end].line == line, prepared.marks[end].column == column {
      end += 1
    }
    return low..<end
  }

  /// The clause that an item or heading is.
  func clause(of block: Node) -> Clause? {
    for index in marks(of: block) {
      if case .clause(let clause) = prepared.marks[index].meaning { return prepared.clauses[clause] }
    }
    return nil
  }

  /// The footnote that an item defines.
  func footnote(of item: Node) -> Int? {
    for index in marks(of: item) {
      if case .footnote(let footnote) = prepared.marks[index].meaning { return footnote }
    }
    return nil
  }

  /// Writes what libcmark has only a stand-in for; nil where the block is what it says.
  mutating func writeStandIn(_ block: Node) -> Step? {
    if let index = passedBlock(at: block) {
      nextPassed = index + 1
      writePassed(prepared.passed[index], block)
      return .resume(after: block)
    }
    guard let mark = marks(of: block).first else { return nil }
    switch prepared.marks[mark].meaning {
    case .table(let index): return writeTable(index, from: block)
    case .directive(let index): enterDirective(index, at: block)
    case .directiveEnd: leaveDirective()
    case .contents: contentsPlace = output.count
    case .nothing: break
    case .task, .footnote, .clause: return nil
    }
    return .resume(after: block)
  }

  /// The paragraph or heading, by its index, that passed libcmark by and for which a block stands.
  func passedBlock(at block: Node) -> Int? {
    guard !prepared.passed.isEmpty else { return nil }
    let line = block.startLine - prepared.preludeLines
    // They are met in order.
    if nextPassed < prepared.passed.count, prepared.passed[nextPassed].line == line { return nextPassed }
    var low = 0
    var high = prepared.passed.count
    while low < high {
      let middle = (low + high) / 2
      if prepared.passed[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < prepared.passed.count && prepared.passed[low].line == line ? low : nil
  }

  /// Whether a block is a paragraph, or stands for one.
  func isParagraph(_ block: Node?) -> Bool {
    guard let block else { return false }
    switch block.kind {
    case .paragraph: return true
    case .htmlBlock: return passedBlock(at: block) != nil
    default: return false
    }
  }

  private mutating func writePassed(_ passed: PassedBlock, _ block: Node) {
    writtenPassed += 1
    if passed.level == 0 {
      enterParagraph(block)
      writeText(passed.text)
      leaveParagraph()
    } else {
      let level = headingLevel(passed.level)
      enterHeading(block, level: level, text: source[part: passed.text])
      writeText(passed.text)
      leaveHeading(level: level)
    }
  }

  /// Tells the resolver what the reader of blocks found wrong.
  mutating func noteFaults() {
    for (fault, line, column) in prepared.faults {
      var characters = 1
      if line <= prepared.lineStarts.count {
        let start = prepared.lineStarts[line - 1]
        for byte in source[start..<min(start + column, source.count)] where byte & 0xC0 != 0x80 { characters += 1 }
      }
      resolver.note(fault, at: position(line: line, column: characters))
    }
  }
}
