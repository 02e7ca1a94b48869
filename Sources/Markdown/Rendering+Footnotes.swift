internal import HTML

/// The footnotes of a document, numbered in the order in which the text refers to them.
struct Footnotes {
  /// The definition of each label, folded to lower case: its index and its item.
  var definitions: [[UInt8]: Int] = [:]
  var items: [Node?] = []
  /// The definitions referred to, in order.
  var order: [Int] = []
  /// The number of each definition, 0 where nothing refers to it yet.
  var numbers: [Int] = []
  /// How often each definition is referred to.
  var references: [Int] = []

  static func key(_ label: some Collection<UInt8>) -> [UInt8] {
    Array(String(decoding: label, as: UTF8.self).lowercased().utf8)
  }
}

extension Rendering {
  /// Finds the item of each definition.
  mutating func collectFootnotes() {
    guard !prepared.footnoteLabels.isEmpty else { return }
    let count = prepared.footnoteLabels.count
    footnotes.items = Array(repeating: nil, count: count)
    footnotes.numbers = Array(repeating: 0, count: count)
    footnotes.references = Array(repeating: 0, count: count)
    for (index, label) in prepared.footnoteLabels.enumerated() {
      let key = Footnotes.key(label)
      if footnotes.definitions[key] == nil {
        footnotes.definitions[key] = index
      } else {
        noteFootnote(.repeatedFootnote(String(decoding: label, as: UTF8.self)), index)
      }
    }
    guard var node = root.firstChild else { return }
    walk: while true {
      let kind = node.kind
      if kind == .item, let index = footnote(of: node) { footnotes.items[index] = node }
      if kind == .list || kind == .item || kind == .blockQuote, let child = node.firstChild {
        node = child
        continue
      }
      while true {
        if let next = node.next {
          node = next
          break
        }
        guard let above = node.parent, above != root else { break walk }
        node = above
      }
    }
  }

  /// Writes the footnotes that the text refers to, and those that they refer to.
  mutating func writeFootnotes() {
    if !footnotes.order.isEmpty {
      startLine()
      // A section wants a heading; GitHub's form is a section all the same.
      let isSection = dialect != .editors
      output.append(isSection ? "<section class=\"footnotes\">" : "<div class=\"footnotes\" role=\"doc-endnotes\">")
      output.append("\n<ol>\n")
      var next = 0
      while next < footnotes.order.count {
        writeFootnote(footnotes.order[next], number: next + 1)
        next += 1
      }
      output.append(isSection ? "</ol>\n</section>\n" : "</ol>\n</div>\n")
    }
    for (index, label) in prepared.footnoteLabels.enumerated() where footnotes.numbers[index] == 0 {
      if footnotes.definitions[Footnotes.key(label)] == index {
        noteFootnote(.unusedFootnote(String(decoding: label, as: UTF8.self)), index)
      }
    }
  }

  private mutating func writeFootnote(_ index: Int, number: Int) {
    output.append("<li id=\"fn")
    output.append(number: number)
    output.append("\">\n")
    guard let item = footnotes.items[index] else {
      output.append("</li>\n")
      return
    }
    renderChildren(of: item)
    closeBlocks(in: item)
    let end: StaticString = "</p>\n"
    // The links back stand at the end of the last paragraph, or by themselves where none ends the footnote.
    let isInParagraph = item.lastChild?.kind == .paragraph && output.hasSuffix(end)
    if isInParagraph {
      output.removeLast(end.utf8CodeUnitCount)
      output.append(" ")
    }
    for reference in 1...max(footnotes.references[index], 1) {
      if reference > 1 { output.append(" ") }
      output.append("<a href=\"#fnref")
      writeReferenceNumber(number, reference)
      output.append("\" class=\"footnote-backref\"")
      if dialect == .editors { output.append(" role=\"doc-backlink\" aria-label=\"Trở lại chỗ chú thích\"") }
      output.append(">↩")
      if reference > 1 {
        output.append("<sup class=\"footnote-ref\">")
        output.append(number: reference)
        output.append("</sup>")
      }
      output.append("</a>")
    }
    output.append(isInParagraph ? "</p>\n</li>\n" : "\n</li>\n")
  }

  private mutating func writeReferenceNumber(_ number: Int, _ reference: Int) {
    output.append(number: number)
    if reference > 1 {
      output.append("-")
      output.append(number: reference)
    }
  }

  /// Writes the reference that begins with `[^` at `start`, and says where it ends; nil where it is none.
  mutating func writeFootnoteReference(_ text: Bytes, at start: Int) -> Int? {
    guard let label = Self.footnoteLabel(text, at: start),
      let index = footnotes.definitions[Footnotes.key(text[label])]
    else { return nil }
    if footnotes.numbers[index] == 0 {
      footnotes.order.append(index)
      footnotes.numbers[index] = footnotes.order.count
    }
    footnotes.references[index] += 1
    let number = footnotes.numbers[index]
    let reference = footnotes.references[index]
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn")
    output.append(number: number)
    output.append("\" id=\"fnref")
    writeReferenceNumber(number, reference)
    output.append(dialect == .editors ? "\" role=\"doc-noteref\">" : "\">")
    output.append(number: number)
    output.append("</a></sup>")
    return label.upperBound + 1
  }

  /// The label between `[^` at `start` and the bracket that closes it.
  static func footnoteLabel(_ text: Bytes, at start: Int) -> Range<Int>? {
    var end = start + 2
    while end < text.count, text[end] != UInt8(ascii: "]"), text[end] != UInt8(ascii: "["), !text[end].isSpace {
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: "]"), end > start + 2 else { return nil }
    return start + 2..<end
  }

  private mutating func noteFootnote(_ fault: MarkdownFault, _ index: Int) {
    resolver.note(fault, at: position(ofOffset: prepared.footnotePlaces[index]))
  }
}
