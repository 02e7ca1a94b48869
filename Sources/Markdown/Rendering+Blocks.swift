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
      writeEscaped(node.literal)
      output.append("</code>")
    case .emphasis: output.append("<em>")
    case .strong: output.append("<strong>")
    case .link: enterLink(node)
    case .image: return enterImage(node)
    case .htmlInline: writeHTML(node.literal)
    case .customInline: return enterCustom(node)
    case .paragraph:
      beginContent(node)
      if !isTight(node) {
        startLine()
        output.append("<p>")
      }
    case .heading: return enterHeading(node)
    case .list: enterList(node)
    case .item: enterItem(node)
    case .blockQuote:
      startLine()
      output.append("<blockquote>\n")
    case .codeBlock: writeCode(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .thematicBreak:
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
    case .paragraph: if !isTight(node) { output.append("</p>\n") }
    case .heading: leaveHeading(node)
    case .list: output.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: output.append("</li>\n")
    case .blockQuote:
      startLine()
      output.append("</blockquote>\n")
    case .customInline: leaveCustom(node)
    default: break
    }
  }

  private func isTight(_ paragraph: Node) -> Bool {
    guard let item = paragraph.parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTightList
  }

  private mutating func enterList(_ list: Node) {
    startLine()
    if !list.isOrderedList {
      output.append("<ul>\n")
    } else if list.listStart == 1 {
      output.append("<ol>\n")
    } else {
      output.append("<ol start=\"")
      output.append(number: list.listStart)
      output.append("\">\n")
    }
  }

  private mutating func enterItem(_ item: Node) {
    startLine()
    output.append("<li>")
    if !prepared.marks.isEmpty, case .task(let isChecked)? = mark(of: item) {
      output.append(
        isChecked
          ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> " : "<input type=\"checkbox\" disabled=\"\" /> ")
    }
  }

  private mutating func writeCode(_ block: Node) {
    startLine()
    let info = block.info
    if info.isEmpty {
      output.append("<pre><code>")
    } else {
      output.append("<pre><code class=\"language-")
      writeEscaped(info[part: 0..<(info.firstIndex { $0.isSpace } ?? info.count)])
      output.append("\">")
    }
    writeEscaped(block.literal)
    output.append("</code></pre>\n")
  }

  private mutating func writeHTMLBlock(_ block: Node) {
    startLine()
    guard dialect == .editors else {
      writeHTML(block.literal)
      startLine()
      return
    }
    resolver.note(.rawHTML, at: position(of: block))
    output.append("<pre class=\"raw\"><code>")
    writeEscaped(block.literal)
    output.append("</code></pre>\n")
  }

  /// What the reader of blocks found at the place of an item or heading.
  func mark(of block: Node) -> Mark.Meaning? {
    let line = block.startLine - prepared.preludeLines
    let column = block.startColumn
    let marks = prepared.marks
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if (marks[middle].line, marks[middle].column) < (line, column) { low = middle + 1 } else { high = middle }
    }
    guard low < marks.count, marks[low].line == line, marks[low].column == column else { return nil }
    return marks[low].meaning
  }
}
