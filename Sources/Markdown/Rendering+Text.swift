internal import HTML
internal import VietnameseText

extension Rendering {
  /// Writes a text node and the text and line endings right after it, as one run.
  mutating func writeText(from node: Node) -> Step {
    guard dialect != .commonMark else {
      output.append(escaping: node.literal)
      return .descend
    }
    var last = node
    guard let next = node.next, isText(next.kind) else {
      writeRun(node.literal)
      return .resume(after: last)
    }
    var run = self.run
    self.run = []
    run.removeAll(keepingCapacity: true)
    run.append(contentsOf: node.literal)
    var following: Node? = next
    while let node = following {
      let kind = node.kind
      guard isText(kind) else { break }
      if kind == .text { run.append(contentsOf: node.literal) } else { run.append(.newline) }
      last = node
      following = node.next
    }
    run.withUnsafeBufferPointer { writeRun($0) }
    self.run = run
    return .resume(after: last)
  }

  /// Writes a piece of the source that has no marks in it.
  mutating func writeText(_ range: Range<Int>) {
    let text = source[part: range]
    if options.collectsPlainText { collect(text) }
    locator.begin(at: range.lowerBound, end: range.upperBound)
    writeRun(text)
  }

  private func isText(_ kind: Node.Kind) -> Bool { kind == .text || kind == .softBreak }

  /// Writes text with the bare links and references to footnotes in it made into links.
  mutating func writeRun(_ text: Bytes) {
    var written = 0
    if hasBlankURLs { noteBlankURLs(in: text) }
    if linkDepth == 0 {
      var scanner = BareLinkScanner(text: text, allowsFTP: dialect == .gfm)
      while let link = scanner.next() {
        writeReferences(text[part: written..<link.range.lowerBound])
        writeBareLink(link, in: text)
        written = link.range.upperBound
      }
    }
    writeReferences(written == 0 ? text : text[part: written..<text.count])
  }

  /// Tells of links that CommonMark leaves as text.
  private mutating func noteBlankURLs(in text: Bytes) {
    // What else is looked for in this text stands before some of them.
    let before = locator
    var start = 0
    while let found = BlankURL(in: text, from: start) {
      start = found.sign.upperBound
      _ = locate(text[part: found.sign])
      let end = min(locator.cursor, source.count)
      let bracket = end - found.sign.count
      // An escaped bracket only stands there.
      if bracket > 0, source[bracket - 1] == UInt8(ascii: "\\") { continue }
      let url = String(decoding: restored(text[part: found.url]), as: UTF8.self)
      resolver.note(.blankInURL(url), at: position(ofOffset: max(0, end - found.url.count)))
    }
    locator = before
  }

  /// Writes text with the references to footnotes in it.
  private mutating func writeReferences(_ text: Bytes) {
    var written = 0
    if hasCarets {
      var index = 0
      while index + 1 < text.count {
        if text[index] == UInt8(ascii: "["), text[index + 1] == UInt8(ascii: "^"),
          let label = Self.footnoteLabel(text, at: index)
        {
          if footnotes.definitions[Footnotes.key(text[label])] != nil, linkDepth == 0 {
            writePlainRun(text[part: written..<index])
            written = writeFootnoteReference(text, at: index) ?? index
            index = max(written, index + 1)
            continue
          }
          if dialect == .editors {
            let words = String(decoding: text[label], as: UTF8.self)
            resolver.note(.unknownFootnote(words), at: locate(text[part: index..<label.upperBound]))
          }
        }
        index += 1
      }
    }
    writePlainRun(written == 0 ? text : text[part: written..<text.count])
  }

  private mutating func writePlainRun(_ text: Bytes) {
    guard dialect == .editors else {
      output.append(escaping: restored(text))
      return
    }
    var written = 0
    var scanner = CitationScanner(text)
    if linkDepth == 0, !scanner.isIdle {
      while let citation = scanner.next() {
        output.append(neutralising: restored(text[part: written..<citation.range.lowerBound]))
        writeCitation(citation, text[part: citation.range])
        written = citation.range.upperBound
      }
    }
    output.append(neutralising: restored(written == 0 ? text : text[part: written..<text.count]))
  }

  /// Writes the words that name a document, linked where the portal holds it.
  private mutating func writeCitation(_ citation: Citation, _ words: Bytes) {
    // A citation may run over the end of a line: it is looked for by what stands before that.
    let place = locate(words[part: 0..<(words.firstIndex(of: .newline) ?? words.count)])
    body.citations.append(FoundCitation(citation: citation, position: place))
    guard let address = resolver.citation(citation, at: place) else {
      output.append(neutralising: restored(words))
      return
    }
    output.append("<a class=\"citation\" href=\"")
    writeAddress(address)
    output.append("\">")
    output.append(neutralising: restored(words))
    output.append("</a>")
  }

  private mutating func writeBareLink(_ link: BareLinkScanner.Link, in text: Bytes) {
    let words = restored(text[part: link.range])
    guard dialect == .editors else {
      output.append("<a href=\"")
      output.append(link.prefix)
      writeAddress(words)
      output.append("\">")
      output.append(escaping: words)
      output.append("</a>")
      return
    }
    var address: [UInt8] = []
    link.prefix.withUTF8Buffer { address.append(contentsOf: $0) }
    address.append(contentsOf: words)
    let isOpen = address.withUnsafeBufferPointer { openLink($0, at: locate(words)) }
    if isOpen { output.append(">") }
    output.append(neutralising: words)
    if isOpen { output.append("</a>") }
  }
}
