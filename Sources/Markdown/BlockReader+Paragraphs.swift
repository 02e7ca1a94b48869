internal import CBytes

// A paragraph of one line without marks needs no inline parser: libcmark is given a stand-in for it, and the renderer
// takes the words from the source. Whether the line is all of the paragraph is known on the next one.
extension BlockReader {
  /// Lines shorter than this are not worth it.
  private static let shortest = 20

  /// Takes the words of a paragraph that begins here out of what libcmark reads, if they are nothing but text.
  mutating func passParagraph() {
    guard passesParagraphs, copied <= firstNonspace, let base = source.baseAddress else { return }
    var end = lineEnd
    while end > firstNonspace, source[end - 1].isSpace { end -= 1 }
    let length = end - firstNonspace
    guard length >= Self.shortest, scan_markless(base + firstNonspace, length) == length else { return }
    let text = firstNonspace..<end
    prepared.body.append(contentsOf: source[part: copied..<firstNonspace])
    let start = prepared.body.count
    PassedParagraph.appendStandIn(prepared.paragraphs.count, to: &prepared.body)
    copied = end
    passed = (text, start..<prepared.body.count)
    prepared.paragraphs.append(PassedParagraph(line: lineNumber, text: text))
  }

  /// Puts the words back where the paragraph turns out to have more lines, to be a heading or to head a table.
  mutating func keepParagraph() {
    guard let (text, place) = passed else { return }
    passed = nil
    guard prepared.paragraphs.last?.text == text, paragraph.startLine == prepared.paragraphs.last?.line else { return }
    prepared.paragraphs.removeLast()
    if copied == text.upperBound {
      prepared.body.removeLast(place.count)
      copied = text.lowerBound
    } else {
      prepared.body.replaceSubrange(place, with: source[text])
    }
  }
}
