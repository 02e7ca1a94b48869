internal import CBytes

extension Bytes {
  /// The text with a plain blank behind each mark that has a no-break one there, as word processors write it: `1.` of a
  /// list, `#` of a heading, `Điều` and its number; nil where no mark has.
  ///
  /// Markdown knows blanks alone, and whoever wrote the text sees no difference. Two blanks for the two bytes, so that
  /// every offset stays as it is; further ones remain, since many blanks would make code of what follows.
  func withPlainBlanksBehindMarks() -> [UInt8]? {
    var mended: [UInt8]?
    var start = 0
    while let place = noBreakSpace(from: start) {
      start = place + 2
      let hasMark = mended?.withUnsafeBufferPointer { $0.hasMark(endingAt: place) } ?? hasMark(endingAt: place)
      guard hasMark else { continue }
      var bytes = mended ?? Array(self)
      mended = nil
      bytes.replaceSubrange(place..<start, with: repeatElement(.space, count: 2))
      mended = bytes
    }
    return mended
  }

  private func noBreakSpace(from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    let sign: [UInt8] = [0xC2, 0xA0]
    let place = start + scan_find(base + start, count - start, sign, sign.count)
    return place < count ? place : nil
  }

  /// Whether the line up to `end` is nothing but marks, the last of them right before `end`.
  private func hasMark(endingAt end: Int) -> Bool {
    guard end > 0, !self[end - 1].isSpace else { return false }
    // No mark is longer, however they are put together.
    let limit = Swift.max(0, end - 40)
    var start = end
    while start > limit, self[start - 1] != .newline { start -= 1 }
    guard start == 0 || self[start - 1] == .newline else { return false }
    return self[start..<end].split(whereSeparator: \.isSpace).allSatisfy(Self.isMark)
  }

  private static func isMark(_ word: Slice<Bytes>) -> Bool {
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
    default: return articleWords.contains { word.elementsEqual($0.utf8) }
    }
  }

  private static let articleWords = ["Điều", "ĐIỀU", "Khoản", "KHOẢN"]
}
