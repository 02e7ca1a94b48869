internal import CBytes

/// A URL with a blank in it, where a link or picture was meant: `tai lieu.pdf` of `[Tệp](tai lieu.pdf)`.
///
/// Such a URL has to stand between `<` and `>`; otherwise CommonMark leaves brackets and all as text.
struct BlankURL {
  /// From the bracket that closes the words of the link to the end of the URL.
  let sign: Range<Int>
  let url: Range<Int>

  private static let opening = Array("](".utf8)

  /// How far to look for the end of one URL: a bound keeps hostile text linear.
  private static let window = 256

  /// The next one in `text`, from `start` on.
  init?(in text: Bytes, from start: Int) {
    var start = start
    while let bracket = Self.bracket(in: text, from: start) {
      start = bracket + 2
      if let url = Self.url(in: text, from: start) {
        (sign, self.url) = (bracket..<url.upperBound, url)
        return
      }
    }
    return nil
  }

  private static func bracket(in text: Bytes, from start: Int) -> Int? {
    guard let base = text.baseAddress, start < text.count else { return nil }
    let place = start + scan_find(base + start, text.count - start, opening, opening.count)
    return place < text.count ? place : nil
  }

  /// The URL with a blank in it that begins at `start` or behind blanks, up to its closing bracket or its title.
  private static func url(in text: Bytes, from start: Int) -> Range<Int>? {
    let limit = min(text.count, start + window)
    let first = text[start..<limit].firstIndex { !$0.isSpace } ?? limit
    guard first < limit, text[first] != UInt8(ascii: "<") else { return nil }
    // Nearly every URL ends before any blank.
    let stop = text[first..<limit].firstIndex { $0 <= .space || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "(") }
    guard let stop, text[stop] != UInt8(ascii: ")") else { return nil }
    var end = first
    var depth = 0
    while end < limit, text[end] != .newline {
      if text[end] == UInt8(ascii: "(") { depth += 1 }
      if text[end] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      end += 1
    }
    guard end < limit, text[end] == UInt8(ascii: ")") else { return nil }
    let url = first..<startOfTitle(in: text, first..<end)
    return text[url].contains(where: \.isSpace) && isLikely(text[url]) ? url : nil
  }

  /// Where the blanks begin before a title that ends with `range`, or at the end of it.
  private static func startOfTitle(in text: Bytes, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1].isSpace { end -= 1 }
    guard end - range.lowerBound > 2, "\"')".utf8.contains(text[end - 1]) else { return end }
    let quote = text[end - 1] == UInt8(ascii: ")") ? UInt8(ascii: "(") : text[end - 1]
    guard var start = text[range.lowerBound..<end - 1].lastIndex(of: quote), start > range.lowerBound,
      text[start - 1].isSpace
    else { return end }
    while start > range.lowerBound, text[start - 1].isSpace { start -= 1 }
    return start
  }

  /// Whether it begins like an address or ends like the name of a file: words in brackets after others are mostly words.
  private static func isLikely(_ url: Slice<Bytes>) -> Bool {
    if ["/", "./", "../", "#", "http://", "https://"].contains(where: { url.starts(with: $0.utf8) }) { return true }
    guard let dot = url.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = url[(dot + 1)...]
    return (2...5).contains(ending.count) && ending.allSatisfy(\.isLetterOrDigit) && ending.contains(where: \.isLetter)
  }
}
