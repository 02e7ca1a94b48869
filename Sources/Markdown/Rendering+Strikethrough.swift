internal import CCmark
internal import HTML

// Strikethrough (GFM 0.29, section 6.5): libcmark leaves tildes in text, so the pairs are found in its tree.
extension Rendering {
  /// A run of one or two tildes, alone in its text node.
  private struct Tildes {
    var node: Node
    var length: Int
    var canOpen: Bool
    var canClose: Bool
  }

  /// Puts custom nodes around what is struck through within a block.
  func markStrikethrough(in block: Node) {
    guard var node = block.firstChild else { return }
    var parents = [block]
    while true {
      if node.firstChild != nil, node.kind != .text { parents.append(node) }
      if let child = node.firstChild {
        node = child
        continue
      }
      var isDone = false
      while true {
        if let next = node.next {
          node = next
          break
        }
        guard let above = node.parent, above != block else {
          isDone = true
          break
        }
        node = above
      }
      if isDone { break }
    }
    for parent in parents { pairTildes(among: parent) }
  }

  private func pairTildes(among parent: Node) {
    var open: [Tildes] = []
    var child = parent.firstChild
    while let node = child {
      child = node.next
      guard node.kind == .text, node.literal.contains(UInt8(ascii: "~")) else { continue }
      for tildes in split(node) {
        if tildes.canClose, let index = open.lastIndex(where: { $0.canOpen }) {
          if open[index].length == tildes.length { wrap(from: open[index].node, to: tildes.node) }
          open.removeSubrange(index...)
        } else if tildes.canOpen {
          open.append(tildes)
        }
      }
    }
  }

  /// Gives every run of tildes in a text node a node of its own.
  private func split(_ node: Node) -> [Tildes] {
    let text = Array(node.literal)
    var found: [Tildes] = []
    var start = 0
    var index = 0
    var current = node
    func flush(_ end: Int) {
      guard end > start, let piece = newText(text[start..<end]) else { return }
      cmark_node_insert_after(current.pointer, piece.pointer)
      current = piece
    }
    while index < text.count {
      guard text[index] == UInt8(ascii: "~") else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
      let before = index == 0 ? Surrounding(before: node) : Surrounding(text[..<index].suffix(4), isEnd: true)
      let after = end == text.count ? Surrounding(after: node) : Surrounding(text[end...].prefix(4), isEnd: false)
      let isLeft = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
      let isRight = !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
      if end - index <= 2, isLeft || isRight {
        flush(index)
        start = index
        flush(end)
        start = end
        found.append(Tildes(node: current, length: end - index, canOpen: isLeft, canClose: isRight))
      }
      index = end
    }
    guard !found.isEmpty else { return [] }
    flush(text.count)
    cmark_node_unlink(node.pointer)
    return found
  }

  private func newText(_ bytes: ArraySlice<UInt8>) -> Node? {
    guard let node = Node(cmark_node_new_with_mem(CMARK_NODE_TEXT, memory)) else { return nil }
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    cmark_node_set_literal(node.pointer, terminated)
    return node
  }

  private func wrap(from opener: Node, to closer: Node) {
    guard let span = Node(cmark_node_new_with_mem(CMARK_NODE_CUSTOM_INLINE, memory)) else { return }
    cmark_node_insert_before(opener.pointer, span.pointer)
    var inside = opener.next
    while let node = inside, node != closer {
      inside = node.next
      cmark_node_append_child(span.pointer, node.pointer)
    }
    cmark_node_unlink(opener.pointer)
    cmark_node_unlink(closer.pointer)
  }
}

/// What stands next to a run of delimiters (CommonMark 0.30, section 6.2).
private struct Surrounding {
  var isSpace: Bool
  var isPunctuation: Bool

  init(isSpace: Bool, isPunctuation: Bool) {
    self.isSpace = isSpace
    self.isPunctuation = isPunctuation
  }

  /// The character at the end or the beginning of `bytes`.
  init(_ bytes: ArraySlice<UInt8>, isEnd: Bool) {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let scalar = isEnd ? text.last : text.first else {
      self.init(isSpace: true, isPunctuation: false)
      return
    }
    // An escaped tilde or bracket.
    if scalar.value == 0xFDD0 || scalar.value == 0xFDD1 {
      self.init(isSpace: false, isPunctuation: true)
      return
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self.init(isSpace: false, isPunctuation: true)
    default:
      let isASCIIMark = scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
      let isSpace = scalar.properties.generalCategory == .spaceSeparator || scalar.value < 0x20
      self.init(isSpace: isSpace, isPunctuation: isASCIIMark && !isSpace)
    }
  }

  init(before node: Node) {
    self.init(neighbour: node.previous, of: node, isEnd: true)
  }

  init(after node: Node) {
    self.init(neighbour: node.next, of: node, isEnd: false)
  }

  private init(neighbour: Node?, of node: Node, isEnd: Bool) {
    guard let neighbour else {
      // The edge of the block is a space, the edge of emphasis or of a link its mark.
      let isEdge = node.parent.map { $0.kind == .paragraph || $0.kind == .heading } ?? true
      self.init(isSpace: isEdge, isPunctuation: !isEdge)
      return
    }
    switch neighbour.kind {
    case .softBreak, .lineBreak: self.init(isSpace: true, isPunctuation: false)
    case .text: self.init(Array(neighbour.literal)[...], isEnd: isEnd)
    default: self.init(isSpace: false, isPunctuation: true)
    }
  }
}

extension Rendering {
  mutating func enterCustom(_ node: Node) -> Step {
    output.append("<del>")
    return .descend
  }

  mutating func leaveCustom(_ node: Node) {
    output.append("</del>")
  }
}
