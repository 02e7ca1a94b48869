extension UnsafeBufferPointer<UInt8> {
  /// Four digits that are a plausible year and no part of a longer number.
  func year(at index: Int) -> Int? {
    guard index + 4 <= count else { return nil }
    var year = 0
    for offset in index..<index + 4 {
      guard ASCII.isDigit(self[offset]) else { return nil }
      year = year * 10 + Int(self[offset] & 0x0F)
    }
    if index + 4 < count, ASCII.isDigit(self[index + 4]) { return nil }
    return CivilDate.writtenYears.contains(year) ? year : nil
  }

  /// Where `721`, `30c` or `66.7` begins if it ends at `end` and is no part of something longer.
  func numberStart(endingAt end: Int) -> Int? {
    var start = end
    if start > 1, ASCII.isLetter(self[start - 1]), ASCII.isDigit(self[start - 2]) { start -= 1 }
    let digitsEnd = start
    while start > 0, digitsEnd - start < 8, ASCII.isDigit(self[start - 1]) { start -= 1 }
    guard start < digitsEnd, digitsEnd - start < 8 else { return nil }
    if start > 1, digitsEnd - start <= 2, self[start - 1] == UInt8(ascii: "."), ASCII.isDigit(self[start - 2]) {
      let pointAt = start - 1
      start = pointAt
      while start > 0, pointAt - start < 6, ASCII.isDigit(self[start - 1]) { start -= 1 }
    }
    guard start > 0 else { return start }
    switch self[start - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "="): return nil
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "?"): return nil
    default: return isWordCharacter(before: start) ? nil : start
    }
  }

  /// Where the word "số" begins, with its colon or not, if it ends before `index`; dots and lines of a form to be
  /// filled in may stand between.
  func indexBeforeNumberWord(_ index: Int) -> Int? {
    var end = indexBeforeSpaces(index)
    let limit = Swift.max(0, end - 120)
    while end > limit {
      switch self[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"): end -= 1
      case 0xA6 where end > 2 && self[end - 2] == 0x80 && self[end - 3] == 0xE2: end -= 3
      default:
        let next = indexBeforeSpaces(end)
        guard next < end else { return indexBeforeSo(end) }
        end = next
      }
    }
    return nil
  }

  private func indexBeforeSo(_ end: Int) -> Int? {
    let start = end - DocumentWords.so.count
    guard start >= 0, hasPhrase(DocumentWords.so, at: start), !isWordCharacter(before: start) else { return nil }
    return start
  }
}
