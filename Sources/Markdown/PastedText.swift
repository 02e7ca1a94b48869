internal import VietnameseText

extension Bytes {
  /// The text in NFC, in which citations are read, and with a blank for each break of lines within a paragraph that
  /// word processors write as a control; nil where it is so.
  func composed() -> [UInt8]? {
    // The combining marks of Vietnamese begin with one byte, which seldom stands in a text at all.
    let isDecomposed = has(0xCC) && !Vietnamese.isCertainlyNFC(self)
    let hasBreaks = has(0x0B)
    guard isDecomposed || hasBreaks else { return nil }
    let text = String(decoding: self, as: UTF8.self)
    let bytes = (isDecomposed ? Vietnamese.nfc(text) : text).utf8.map { $0 == 0x0B ? .space : $0 }
    return bytes.elementsEqual(self) ? nil : bytes
  }

  /// The text with a plain blank behind each mark that has a no-break one there, as word processors write it: `1.` of a
  /// list, `#` of a heading, `Điều` and its number; nil where no mark has.
  ///
  /// Markdown knows blanks alone, and whoever wrote the text sees no difference. A character takes the place of a
  /// character, so that lines and columns stay as they are.
  func withPlainBlanksBehindMarks() -> [UInt8]? {
    guard has(0xC2) else { return nil }
    var mended: [UInt8] = []
    var copied = 0
    var start = 0
    var fence: UInt8?
    while start < count {
      let end = self[start...].firstIndex(of: .newline) ?? count
      let first = self[start..<end].firstIndex { $0 != .space } ?? end
      if let mark = fenceMark(at: first, end) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      } else if fence == nil {
        var place = first
        while let blank = noBreakSpace(behindMarkAt: place, end) {
          mended.append(contentsOf: self[copied..<blank])
          mended.append(.space)
          copied = blank + 2
          place = copied
        }
      }
      start = end + 1
    }
    guard copied > 0 else { return nil }
    mended.append(contentsOf: self[copied...])
    return mended
  }

  /// The character of a fence of code that stands at `start`; how long it is may be overlooked, since no more than a
  /// blank depends on it.
  private func fenceMark(at start: Int, _ end: Int) -> UInt8? {
    guard end - start >= 3, self[start] == UInt8(ascii: "`") || self[start] == UInt8(ascii: "~") else { return nil }
    return self[start..<start + 3].allSatisfy { $0 == self[start] } ? self[start] : nil
  }

  /// Where the no-break space stands behind the next mark, if nothing but marks stands from `start` up to it.
  private func noBreakSpace(behindMarkAt start: Int, _ end: Int) -> Int? {
    var word = start
    while word < end {
      while word < end, self[word].isSpace { word += 1 }
      var wordEnd = word
      while wordEnd < end, !self[wordEnd].isSpace, !isNoBreakSpace(at: wordEnd) { wordEnd += 1 }
      guard wordEnd < end, isMark(word..<wordEnd) else { return nil }
      if isNoBreakSpace(at: wordEnd) { return wordEnd }
      word = wordEnd
    }
    return nil
  }

  private func isNoBreakSpace(at index: Int) -> Bool {
    index + 1 < count && self[index] == 0xC2 && self[index + 1] == 0xA0
  }

  private func isMark(_ range: Range<Int>) -> Bool {
    let word = self[range]
    let inner = word.dropLast()
    switch word.last {
    case UInt8(ascii: "#"): return word.count <= 6 && inner.allSatisfy { $0 == UInt8(ascii: "#") }
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: ">"): return inner.isEmpty
    case UInt8(ascii: ")"):
      return inner.count < 10 && inner.allSatisfy(\.isDigit) && !inner.isEmpty
        || inner.count == 1 && inner.allSatisfy(\.isLetter) || inner.elementsEqual("đ".utf8)
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      let isNumber = inner.first?.isDigit == true && inner.count < 16
      return isNumber && inner.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: ".") }
        || !inner.isEmpty && inner.count < 7 && inner.allSatisfy("IVX".utf8.contains)
    default:
      // The number follows its word; other sentences begin with the word too.
      let next = isNoBreakSpace(at: range.upperBound) ? range.upperBound + 2 : range.upperBound + 1
      return next < count && self[next].isDigit
        && BlockReader.articleWords.contains { name, _ in name.withUTF8Buffer { word.elementsEqual($0) } }
    }
  }
}
