internal import HTML

extension Rendering {
  /// Writes what comes before the children of a node.
  mutating func enter(_ node: Node, _ kind: Node.Kind) -> Step {
    if plainImage != nil { return enterPlain(node, kind) }
    switch kind {
    case .text: return writeText(from: node)
    case .softBreak: output.append(verbatim: .newline)
    case .lineBreak: output.append("<br />\n")
    case .code:
      output.append("<code>")
      writeVisible(code(of: node))
      output.append("</code>")
    case .emphasis: output.append("<em>")
    case .strong: output.append("<strong>")
    case .link: enterLink(node)
    case .image: return enterImage(node)
    case .htmlInline:
      let html = code(of: node)
      // The end of an element is not told a second time.
      if dialect == .editors, html.count < 2 || html[1] != UInt8(ascii: "/") {
        resolver.note(.rawHTML, at: locate(html))
      }
      writeHTML(html)
    case .customInline: return enterCustom(node)
    case .paragraph:
      enterParagraph(node)
      beginContent(node)
    case .heading: enterHeading(node)
    case .list: return enterList(node)
    case .item: return enterItem(node)
    case .blockQuote:
      startLine()
      output.append("<blockquote>\n")
    case .codeBlock: writeCode(node)
    case .htmlBlock:
      if let step = writeStandIn(node) { return step }
      writeHTMLBlock(node)
    case .thematicBreak:
      if let step = writeStandIn(node) { return step }
      startLine()
      output.append("<hr />\n")
    case .document, .customBlock, .none: break
    }
    return .descend
  }

  /// Writes what comes after the children of a node.
  mutating func leave(_ node: Node, _ kind: Node.Kind) {
    if let image = plainImage {
      if image == node { leaveImage(node) }
      return
    }
    switch kind {
    case .emphasis: output.append("</em>")
    case .strong: output.append("</strong>")
    case .link: leaveLink()
    case .paragraph: leaveParagraph()
    case .heading: leaveHeading(level: headingLevel(node.headingLevel))
    case .list: leaveList(node)
    case .item:
      if !openBlocks.isEmpty { closeBlocks(in: node) }
      output.append("</li>\n")
    case .blockQuote:
      if !openBlocks.isEmpty { closeBlocks(in: node) }
      startLine()
      output.append("</blockquote>\n")
    case .customInline: leaveCustom(node)
    default: break
    }
  }

  mutating func enterParagraph(_ node: Node) {
    isTightParagraph = isTight(node)
    if !isTightParagraph {
      startLine()
      output.append("<p>")
    }
    if pendingMarker != nil { writePendingMarker() }
  }

  mutating func leaveParagraph() {
    if !isTightParagraph { output.append("</p>\n") }
  }

  private func isTight(_ paragraph: Node) -> Bool {
    guard let item = paragraph.parent, item != root, item.kind == .item, let list = item.parent else { return false }
    return list.isTightList && (prepared.footnoteLabels.isEmpty || footnote(of: item) == nil)
  }

  private mutating func writeCode(_ block: Node) {
    startLine()
    let info = block.info
    if info.isEmpty {
      output.append("<pre><code>")
    } else {
      output.append("<pre><code class=\"language-")
      writeVisible(info[part: 0..<(info.firstIndex { $0.isSpace } ?? info.count)])
      output.append("\">")
    }
    if options.collectsPlainText { collectWords(of: block) }
    writeVisible(code(of: block))
    output.append("</code></pre>\n")
  }

  private mutating func writeHTMLBlock(_ block: Node) {
    startLine()
    guard dialect == .editors else {
      writeHTML(code(of: block))
      startLine()
      return
    }
    resolver.note(.rawHTML, at: position(of: block))
    output.append("<pre class=\"raw\"><code>")
    writeVisible(code(of: block))
    output.append("</code></pre>\n")
  }
}
