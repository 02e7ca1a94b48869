internal import HTML

// What the reader of blocks found, at the place where libcmark sees it.
extension Rendering {
  /// The marks at the place of an item or heading.
  func marks(of block: Node) -> ArraySlice<Mark> {
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
    return prepared.marks[low..<end]
  }

  /// The clause that an item or heading is.
  func clause(of block: Node) -> Clause? {
    for mark in marks(of: block) {
      if case .clause(let index) = mark.meaning { return prepared.clauses[index] }
    }
    return nil
  }

  /// The footnote that an item defines.
  func footnote(of item: Node) -> Int? {
    for mark in marks(of: item) {
      if case .footnote(let index) = mark.meaning { return index }
    }
    return nil
  }

  /// Writes what stands in place of a heading that libcmark was given for a line of an extension.
  mutating func writeMarked(_ heading: Node) -> Step? {
    guard let mark = marks(of: heading).first else { return nil }
    switch mark.meaning {
    case .table(let index): return writeTable(index, from: heading)
    case .directive(let index): enterDirective(index, at: heading)
    case .directiveEnd: leaveDirective()
    case .contents: contentsPlace = output.count
    case .nothing: break
    case .task, .footnote, .clause: return nil
    }
    return .resume(after: heading)
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
