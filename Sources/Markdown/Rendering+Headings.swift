internal import HTML
internal import VietnameseText

extension Rendering {
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
    let text: String
    if let only = node.firstChild, only.next == nil, only.kind == .text {
      text = Neutral.visible(self.text(of: only))
    } else {
      text = words(of: node).withUnsafeBufferPointer(Neutral.visible)
    }
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
    if prepared.hasLegalText, let clause = clause(of: node) { return wantedAnchor(of: clause) }
    let slug = Vietnamese.slug(text)
    return slug.isEmpty ? "muc" : slug
  }

  private func headingLevel(_ node: Node) -> Int {
    min(max(node.headingLevel + headingShift, options.topHeadingLevel), 6)
  }
}
