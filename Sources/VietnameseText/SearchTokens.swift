internal import CBytes

/// A run of ASCII letters and digits and of characters beyond ASCII: mostly one word, as it is written.
///
/// A text has millions of them and few that differ, so whoever reads many remembers what each of them was.
public struct SearchToken: Sendable, BitwiseCopyable {
  /// The first eight bytes and the next eight, zero behind the end.
  public let head: UInt64
  public let tail: UInt64
  private let start: UInt32
  /// The number of bytes, doubled twice for two flags: twenty-four bytes a token are walked through faster than thirty-two.
  private let bits: UInt32

  @inline(__always)
  fileprivate init(head: UInt64, tail: UInt64, start: Int, count: Int, startsPhrase: Bool, isInHeading: Bool) {
    self.head = head
    self.tail = tail
    self.start = UInt32(truncatingIfNeeded: start)
    bits = UInt32(truncatingIfNeeded: count) << 2 | (startsPhrase ? 1 : 0) | (isInHeading ? 2 : 0)
  }

  /// How many bytes it has; ``head`` and ``tail`` are all of up to sixteen.
  public var count: Int { Int(bits >> 2) }
  /// Whether a sentence, a cell or an item ended before it.
  public var startsPhrase: Bool { bits & 1 != 0 }
  /// Whether it stands in a heading of Markdown.
  public var isInHeading: Bool { bits & 2 != 0 }

  /// Where it stands in its text.
  public var range: Range<Int> { Int(start)..<Int(start) + count }
}

/// The tokens of a text, in memory that serves one text after the other.
public struct SearchTokens: ~Copyable {
  /// How many tokens the text has.
  public private(set) var count = 0
  private var tokens: UnsafeMutableBufferPointer<SearchToken>
  /// Where each run of bytes that belong to words begins, and where it ends.
  private var edges: UnsafeMutableBufferPointer<UInt32>

  public init() {
    tokens = .allocate(capacity: 1 << 10)
    edges = .allocate(capacity: 1 << 13)
  }

  deinit {
    tokens.deallocate()
    edges.deallocate()
  }

  /// The tokens of the text that was read last; they may not be kept.
  public var values: UnsafeBufferPointer<SearchToken> { UnsafeBufferPointer(rebasing: tokens[..<count]) }

  /// Reads UTF-8 text, and forgets the text before.
  public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ syntax: SearchWordScanner.Syntax) {
    count = 0
    guard let base = bytes.baseAddress else { return }
    Self.makeRoom(for: bytes.count + 8, in: &edges)
    guard let edges = edges.baseAddress else { return }
    let runs = scan_words(base, bytes.count, edges)
    Self.makeRoom(for: runs, in: &tokens)
    guard let tokens = tokens.baseAddress else { return }
    let isMarkdown = syntax == .markdown
    var startsPhrase = true
    var isInHeading = isMarkdown && bytes.first == UInt8(ascii: "#")
    var count = 0
    // Where the run before ended, or what follows it and is no word.
    var gap = 0
    for run in 0..<runs {
      let start = Int(edges[2 &* run])
      guard start >= gap else { continue }
      // One space parts most words; whatever else stands between them is looked at.
      if start &- gap != 1 || base[gap] != UInt8(ascii: " ") {
        while gap < start {
          guard Self.isTelling(base[gap]) else {
            gap &+= 1
            continue
          }
          if Self.endsPhrase(bytes, gap) { startsPhrase = true }
          gap += isMarkdown ? Self.pastSyntax(bytes, gap, &isInHeading) : 1
        }
        if gap > start { continue }
      }
      let end = Int(edges[2 &* run &+ 1])
      let length = end &- start
      tokens[count] = SearchToken(
        head: Self.load(base, start, length, bytes.count),
        tail: length > 8 ? Self.load(base, start &+ 8, length &- 8, bytes.count) : 0,
        start: start, count: length, startsPhrase: startsPhrase, isInHeading: isInHeading)
      count &+= 1
      startsPhrase = false
      gap = end
    }
    self.count = count
  }

  private static func makeRoom<Element>(for count: Int, in buffer: inout UnsafeMutableBufferPointer<Element>) {
    guard count > buffer.count else { return }
    buffer.deallocate()
    buffer = .allocate(capacity: max(count, buffer.count * 2))
  }

  /// Up to eight bytes, of `all` from `base` on, as a number.
  @inline(__always)
  private static func load(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ all: Int) -> UInt64 {
    guard start &+ 8 <= all else {
      return (start..<min(all, start + count)).reversed().reduce(0) { $0 << 8 | UInt64(base[$1]) }
    }
    let word = UInt64(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
    return count >= 8 ? word : word & ~(.max << UInt64(truncatingIfNeeded: 8 &* count))
  }

  /// Whether a byte may part phrases or have a meaning in Markdown; most that stand between words only part words.
  @inline(__always)
  private static func isTelling(_ byte: UInt8) -> Bool {
    byte < 64 ? telling >> UInt64(byte) & 1 == 1 : byte == UInt8(ascii: "|") || byte == UInt8(ascii: "]")
  }

  /// A bit each for a line feed and `!`, `&`, `.`, `;`, `?`.
  private static var telling: UInt64 { 1 << 0x0A | 1 << 0x21 | 1 << 0x26 | 1 << 0x2E | 1 << 0x3B | 1 << 0x3F }

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
