internal import CBytes

/// A run of ASCII letters and digits and of characters beyond ASCII: mostly one word, as it is written.
///
/// A text has millions of them and few that differ, so whoever reads many remembers what each of them was.
public struct SearchToken: Sendable, BitwiseCopyable {
  /// The first eight bytes and the next eight, zero behind the end.
  public let head: UInt64
  public let tail: UInt64
  let start: UInt32
  /// How many bytes it has; ``head`` and ``tail`` are all of up to sixteen.
  public let count: UInt32
  /// Whether a sentence, a cell or an item ended before it.
  public let startsPhrase: Bool
  /// Whether it stands in a heading of Markdown.
  public let isInHeading: Bool

  /// Where it stands in its text.
  public var range: Range<Int> { Int(start)..<Int(start + count) }
}

/// The tokens of a text, in memory that serves one text after the other.
public struct SearchTokens: ~Copyable {
  /// How many tokens the text has.
  public private(set) var count = 0
  private var tokens: UnsafeMutableBufferPointer<SearchToken>
  /// One bit for each byte of the text: whether it belongs to a token.
  private var marks: UnsafeMutableBufferPointer<UInt64>

  public init() {
    tokens = .allocate(capacity: 1 << 10)
    marks = .allocate(capacity: 1 << 8)
  }

  deinit {
    tokens.deallocate()
    marks.deallocate()
  }

  /// The tokens of the text that was read last; they may not be kept.
  public var values: UnsafeBufferPointer<SearchToken> { UnsafeBufferPointer(rebasing: tokens[..<count]) }

  /// Reads UTF-8 text, and forgets the text before.
  public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ syntax: SearchWordScanner.Syntax) {
    count = 0
    guard let base = bytes.baseAddress else { return }
    Self.makeRoom(for: bytes.count / 64 + 1, in: &marks)
    guard let marks = marks.baseAddress else { return }
    Self.makeRoom(for: scan_words(base, bytes.count, marks), in: &tokens)
    guard let tokens = tokens.baseAddress else { return }
    let isMarkdown = syntax == .markdown
    var startsPhrase = true
    var isInHeading = isMarkdown && bytes.first == UInt8(ascii: "#")
    var count = 0
    var index = 0
    while index < bytes.count {
      let start = Self.next(marks, index, bytes.count)
      // One space parts most words; whatever else stands between them is looked at.
      if start - index != 1 || bytes[index] != UInt8(ascii: " ") {
        var place = index
        while place < start {
          if Self.endsPhrase(bytes, place) { startsPhrase = true }
          place += isMarkdown ? Self.pastSyntax(bytes, place, &isInHeading) : 1
        }
        if place > start {
          index = place
          continue
        }
      }
      guard start < bytes.count else { break }
      let end = Self.end(marks, start)
      let length = end - start
      tokens[count] = SearchToken(
        head: Self.load(bytes, start, length), tail: length > 8 ? Self.load(bytes, start + 8, length - 8) : 0,
        start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: length),
        startsPhrase: startsPhrase, isInHeading: isInHeading)
      count += 1
      startsPhrase = false
      index = end
    }
    self.count = count
  }

  private static func makeRoom<Element>(for count: Int, in buffer: inout UnsafeMutableBufferPointer<Element>) {
    guard count > buffer.count else { return }
    buffer.deallocate()
    buffer = .allocate(capacity: max(count, buffer.count * 2))
  }

  /// The first marked byte at `index` or behind it; `count` where there is none.
  @inline(__always)
  private static func next(_ marks: UnsafePointer<UInt64>, _ index: Int, _ count: Int) -> Int {
    var word = index >> 6
    var rest = marks[word] >> UInt64(truncatingIfNeeded: index & 63)
    if rest != 0 { return index + rest.trailingZeroBitCount }
    repeat {
      word += 1
      if word << 6 >= count { return count }
      rest = marks[word]
    } while rest == 0
    return word << 6 + rest.trailingZeroBitCount
  }

  /// Where the run of marked bytes ends that `index` belongs to.
  @inline(__always)
  private static func end(_ marks: UnsafePointer<UInt64>, _ index: Int) -> Int {
    var word = index >> 6
    var rest = ~marks[word] >> UInt64(truncatingIfNeeded: index & 63)
    if rest != 0 { return index + rest.trailingZeroBitCount }
    // The byte behind the last has a mark that is not set.
    repeat {
      word += 1
      rest = ~marks[word]
    } while rest == 0
    return word << 6 + rest.trailingZeroBitCount
  }

  /// Up to eight bytes as a number.
  @inline(__always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    if start + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self)
      return count >= 8 ? word : UInt64(littleEndian: word) & ~(.max << UInt64(8 * count))
    }
    return bytes[start..<min(bytes.count, start + min(8, count))].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether the byte at `index` parts phrases: the end of a sentence, a cell, a block or an item.
  private static func endsPhrase(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
    switch bytes[index] {
    case UInt8(ascii: "|"): return true
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return ASCII.isSpace(next)
    case UInt8(ascii: "\n"): return !ASCII.isAlphanumeric(next) && next < 0x80 && next != UInt8(ascii: " ")
    default: return false
    }
  }

  /// How far to go from what is no word of Markdown: past the destination of a link, past an entity.
  private static func pastSyntax(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ isInHeading: inout Bool
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\n"):
      isInHeading = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "#")
    case UInt8(ascii: "]") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "("):
      var end = index + 2
      var depth = 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "(") { depth += 1 }
        if bytes[end] == UInt8(ascii: ")") { depth -= 1 }
        end += 1
        if depth == 0 { return end - index }
      }
    case UInt8(ascii: "&"):
      var end = index + 1
      while end < bytes.count, end - index < 10, ASCII.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "#") {
        end += 1
      }
      if end > index + 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") { return end + 1 - index }
    default: break
    }
    return 1
  }
}
