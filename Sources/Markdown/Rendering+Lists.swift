internal import HTML

extension Rendering {
  mutating func enterList(_ list: Node) -> Step {
    if !prepared.footnoteLabels.isEmpty, holdsFootnotesOnly(list) { return .resume(after: list) }
    startLine()
    if !list.isOrderedList {
      output.append(isLegal(list) ? "<ol class=\"legal\">\n" : "<ul>\n")
    } else if list.listStart == 1 {
      output.append("<ol>\n")
    } else {
      output.append("<ol start=\"")
      output.append(number: list.listStart)
      output.append("\">\n")
    }
    return .descend
  }

  mutating func leaveList(_ list: Node) {
    output.append(list.isOrderedList || isLegal(list) ? "</ol>\n" : "</ul>\n")
  }

  /// Whether the writer's own markers are shown for the items of a list.
  private func isLegal(_ list: Node) -> Bool {
    guard prepared.hasLegalText, !list.isOrderedList, let item = list.firstChild else { return false }
    return clause(of: item) != nil
  }

  private func holdsFootnotesOnly(_ list: Node) -> Bool {
    var item = list.firstChild
    while let node = item {
      guard footnote(of: node) != nil else { return false }
      item = node.next
    }
    return true
  }

  mutating func enterItem(_ item: Node) -> Step {
    guard !prepared.marks.isEmpty else {
      startLine()
      output.append("<li>")
      return .descend
    }
    var isChecked: Bool?
    var clause: Clause?
    for index in marks(of: item) {
      switch prepared.marks[index].meaning {
      case .footnote: return .resume(after: item)
      case .task(let checked): isChecked = checked
      case .clause(let index): clause = prepared.clauses[index]
      default: break
      }
    }
    startLine()
    output.append("<li")
    if dialect == .editors, isChecked != nil { output.append(" class=\"task\"") }
    if let clause { writeClause(clause, of: item) }
    output.append(">")
    if let clause, clause.number == nil {
      // Within the first paragraph of the item, whether that has tags of its own or not.
      pendingMarker = clause.marker
      if !isParagraph(item.firstChild) { writePendingMarker() }
    }
    if let isChecked {
      output.append(
        isChecked
          ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
          : "<input type=\"checkbox\" disabled=\"\" /> ")
    }
    return .descend
  }

  /// Writes the attributes by which a clause is linked and keeps its number.
  private mutating func writeClause(_ clause: Clause, of item: Node) {
    if let number = clause.number, number != expectedNumber(of: item) {
      output.append(" value=\"")
      output.append(number: number)
      output.append("\"")
    }
    if prepared.hasLegalText { writeAnchor(anchors.claim(wantedAnchor(of: clause))) }
  }

  /// Where a clause can be linked, before it is made unique: the way down to it, as in `muc-ii-1-k`.
  func wantedAnchor(of clause: Clause) -> String {
    var way = [clause]
    while let last = way.last, let parent = last.parent { way.append(prepared.clauses[parent]) }
    var anchor = Array(way.last?.rank == .article ? "dieu".utf8 : "muc".utf8)
    for clause in way.reversed() {
      anchor.append(UInt8(ascii: "-"))
      clause.appendName(to: &anchor, source: source)
    }
    return String(decoding: anchor, as: UTF8.self)
  }

  mutating func writeAnchor(_ anchor: String) {
    body.anchors.append(anchor)
    output.append(" id=\"")
    output.append(escaping: anchor)
    output.append("\"")
  }

  /// The number that a browser gives to an item of an ordered list.
  private func expectedNumber(of item: Node) -> Int {
    guard let previous = item.previous else { return item.parent?.listStart ?? 1 }
    return (clause(of: previous)?.number).map { $0 + 1 } ?? 1
  }

  /// Shows the marker of a clause as its writer wrote it.
  mutating func writePendingMarker() {
    guard let marker = pendingMarker else { return }
    pendingMarker = nil
    output.append("<span class=\"marker\">")
    output.append(neutralising: source[part: marker])
    output.append("</span> ")
  }
}
