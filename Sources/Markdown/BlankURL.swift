internal import CBytes

extension Bytes {
  /// The next URL that has a blank in it, from `start` on: `tai lieu.pdf` of `[Tệp](tai lieu.pdf)`.
  ///
  /// Such a URL has to stand between `<` and `>`; otherwise brackets and all are text.
  func blankURL(from start: Int) -> Range<Int>? {
    var start = start
    while let opening = indexOfURL(from: start) {
      let first = indexAfterBlanks(opening)
      start = first
      guard first < count, self[first] != UInt8(ascii: "<"), let end = closingBracket(from: first) else { continue }
      var last = end
      while last > first, self[last - 1].isSpace { last -= 1 }
      let url = first..<startOfTitle(in: first..<last)
      if self[url].contains(where: \.isSpace) { return url }
    }
    return nil
  }

  /// Where the blanks before a title begin with which `range` ends; its end where there is none.
  private func startOfTitle(in range: Range<Int>) -> Int {
    let end = range.upperBound
    guard range.count > 2, "\"')".utf8.contains(self[end - 1]) else { return end }
    let quote = self[end - 1] == UInt8(ascii: ")") ? UInt8(ascii: "(") : self[end - 1]
    guard var start = self[range.lowerBound..<end - 1].lastIndex(of: quote), start > range.lowerBound,
      self[start - 1].isSpace
    else { return end }
    while start > range.lowerBound, self[start - 1].isSpace { start -= 1 }
    return start
  }

  /// Where the next URL in brackets may begin.
  private func indexOfURL(from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    let sign: [UInt8] = [UInt8(ascii: "]"), UInt8(ascii: "(")]
    let index = start + scan_find(base + start, count - start, sign, sign.count)
    return index < count ? index + sign.count : nil
  }

  /// The bracket that closes what begins at `start`, on the same line.
  private func closingBracket(from start: Int) -> Int? {
    let end = self[start...].firstIndex { $0 == UInt8(ascii: ")") || $0 == .newline }
    return end.flatMap { self[$0] == .newline ? nil : $0 }
  }

  private func indexAfterBlanks(_ start: Int) -> Int {
    self[start...].firstIndex { !$0.isSpace } ?? count
  }
}
