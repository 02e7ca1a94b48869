internal import HTML

extension Rendering {
  /// The words of a block without marks.
  func words(of block: Node) -> [UInt8] {
    var words: [UInt8] = []
    guard var node = block.firstChild else { return words }
    while true {
      switch node.kind {
      case .text: words.append(contentsOf: text(of: node))
      case .code: words.append(contentsOf: code(of: node))
      case .softBreak, .lineBreak: words.append(.space)
      default: break
      }
      if let child = node.firstChild {
        node = child
        continue
      }
      while true {
        if let next = node.next {
          node = next
          break
        }
        guard let above = node.parent, above != block else { return words }
        node = above
      }
    }
  }

  /// Adds a block's words to the plain text.
  mutating func collectWords(of block: Node) {
    if block.kind == .codeBlock {
      collect(code(of: block))
    } else {
      words(of: block).withUnsafeBufferPointer { collect($0) }
    }
  }

  /// Adds words to the plain text, as a line.
  mutating func collect(_ words: Bytes) {
    Neutral.append(words, to: &body.plainText)
    body.plainText.append(.newline)
  }
}
