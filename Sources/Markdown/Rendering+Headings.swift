internal import HTML
internal import VietnameseText

extension Rendering {
  /// Lets the highest heading of the document have the level that the options ask for.
  mutating func settleHeadingLevels(from first: Node) {
    var highest = 7
    var node: Node? = first
    while let block = node {
      if block.kind == .heading, !isMarked(block) {
        highest = min(highest, block.headingLevel)
      }
      node = block.next
    }
    headingShift = highest == 7 ? options.topHeadingLevel - 1 : options.topHeadingLevel - highest
  }

  mutating func enterHeading(_ node: Node) -> Step {
    if !prepared.marks.isEmpty, let step = writeMarked(node) { return step }
    beginContent(node)
    startLine()
    guard dialect == .editors else {
      output.append("<h")
      output.append(number: node.headingLevel)
      output.append(">")
      return .descend
    }
    let text = String(decoding: Neutral.visible(words(of: node)), as: UTF8.self)
    let level = headingLevel(node)
    if body.headings.isEmpty { firstHeadingPlace = output.count }
    let anchor = anchors.claim(wantedAnchor(of: node, text: text))
    body.anchors.append(anchor)
    body.headings.append(Heading(level: level, text: text, anchor: anchor, position: position(of: node)))
    output.append("<h")
    output.append(number: level)
    output.append(" id=\"")
    output.append(escaping: anchor)
    output.append("\">")
    return .descend
  }

  mutating func leaveHeading(_ node: Node) {
    output.append("</h")
    output.append(number: dialect == .editors ? headingLevel(node) : node.headingLevel)
    output.append(">\n")
  }

  /// The clause that a heading of an official text numbers, or else the heading's own words.
  private func wantedAnchor(of node: Node, text: String) -> String {
    if prepared.hasLegalText, let clause = clause(of: node) { return clause.anchor }
    let slug = Vietnamese.slug(text)
    return slug.isEmpty ? "muc" : slug
  }

  /// Whether a heading stands for a line of an extension.
  private func isMarked(_ heading: Node) -> Bool {
    guard !prepared.marks.isEmpty, let mark = marks(of: heading).first else { return false }
    if case .clause = mark.meaning { return false }
    return true
  }

  private func headingLevel(_ node: Node) -> Int {
    min(max(node.headingLevel + headingShift, options.topHeadingLevel), 6)
  }
}
