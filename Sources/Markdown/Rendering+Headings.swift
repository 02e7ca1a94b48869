internal import HTML

extension Rendering {
  mutating func enterHeading(_ node: Node) {
    beginContent(node)
    guard dialect == .editors else {
      startLine()
      output.append("<h")
      output.append(number: node.headingLevel)
      output.append(">")
      return
    }
    let level = headingLevel(node.headingLevel)
    if let only = node.firstChild, only.next == nil, only.kind == .text {
      enterHeading(node, level: level, text: text(of: only))
    } else {
      words(of: node).withUnsafeBufferPointer { enterHeading(node, level: level, text: $0) }
    }
  }

  /// Begins a heading of a level of the page with what its words are without marks.
  mutating func enterHeading(_ block: Node, level: Int, text: Bytes) {
    startLine()
    let words = knownHeadings.words(text)
    if body.headings.isEmpty {
      firstHeadingPlace = output.count
      body.headings.reserveCapacity(prepared.headings)
      body.anchors.reserveCapacity(prepared.headings)
    }
    let anchor = anchors.claim(wantedAnchor(of: block, slug: words.slug))
    body.anchors.append(anchor)
    body.headings.append(Heading(level: level, text: words.text, anchor: anchor, position: position(of: block)))
    output.append("<h")
    output.append(number: level)
    output.append(" id=\"")
    output.append(escaping: anchor)
    output.append("\">")
  }

  mutating func leaveHeading(level: Int) {
    output.append("</h")
    output.append(number: level)
    output.append(">\n")
  }

  /// The clause that a heading of an official text numbers, or else the heading's own words.
  private func wantedAnchor(of node: Node, slug: String) -> String {
    if prepared.hasLegalText, let clause = clause(of: node) { return wantedAnchor(of: clause) }
    return slug.isEmpty ? "muc" : slug
  }

  /// The level that a heading of the text has in the page.
  func headingLevel(_ level: Int) -> Int {
    guard dialect == .editors else { return level }
    return min(max(level + headingShift, options.topHeadingLevel), 6)
  }
}
