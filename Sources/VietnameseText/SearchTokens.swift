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

  /// The token from `start` to `end` of a text.
  @inline(__always)
  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, flags: UInt32) {
    let count = end &- start
    head = bytes.word(at: start, upTo: end)
    tail = count > 8 ? bytes.word(at: start &+ 8, upTo: end) : 0
    self.start = UInt32(truncatingIfNeeded: start)
    bits = UInt32(truncatingIfNeeded: count) &<< 2 | flags
  }

  /// How many bytes it has; ``head`` and ``tail`` are all of up to sixteen.
  public var count: Int { Int(bits >> 2) }
  /// Whether a sentence, a cell or an item ended before it.
  public var startsPhrase: Bool { bits & Self.phrase != 0 }
  /// Whether it stands in a heading of Markdown.
  public var isInHeading: Bool { bits & Self.heading != 0 }
  /// Both of these: the lower bit says the first, the higher the second.
  public var flags: UInt32 { bits & 0b11 }

  fileprivate static let phrase: UInt32 = 0b01
  fileprivate static let heading: UInt32 = 0b10

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
    var gap = Gap(bytes, isMarkdown: syntax == .markdown)
    var next = tokens
    var run = 0
    while run < runs {
      let start = Int(edges[2 &* run])
      let end = Int(edges[2 &* run &+ 1])
      run &+= 1
      guard gap.reaches(start) else { continue }
      next.pointee = SearchToken(bytes, start, end, flags: gap.flags)
      next += 1
      gap.close(at: end)
      // One space parts most words, and most are short: with nothing else in it, this loop is half as long.
      var before = end
      while run < runs {
        let start = Int(edges[2 &* run])
        let end = Int(edges[2 &* run &+ 1])
        guard start == before &+ 1, base[before] == UInt8(ascii: " "), end &- start < 8, start &+ 8 <= bytes.count
        else { break }
        next.pointee = SearchToken(bytes, start, end, flags: gap.flags)
        next += 1
        run &+= 1
        before = end
      }
      gap.close(at: before)
    }
    count = next - tokens
  }

  private static func makeRoom<Element>(for count: Int, in buffer: inout UnsafeMutableBufferPointer<Element>) {
    guard count > buffer.count else { return }
    buffer.deallocate()
    buffer = .allocate(capacity: max(count, buffer.count * 2))
  }
}

/// What stands between words, as far as it is read: where it begins, and what it means for the word behind it.
private struct Gap {
  /// Whether the next word starts a phrase or stands in a heading.
  private(set) var flags: UInt32 = SearchToken.phrase
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isMarkdown: Bool
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, isMarkdown: Bool) {
    self.bytes = bytes
    self.isMarkdown = isMarkdown
    if isMarkdown, bytes.first == UInt8(ascii: "#") { flags |= SearchToken.heading }
  }

  /// Begins anew behind a word.
  mutating func close(at end: Int) {
    place = end
    flags &= ~SearchToken.phrase
  }

  /// Reads on to the word at `start`; false where that is no word, but part of what is passed over.
  mutating func reaches(_ start: Int) -> Bool {
    while place < start {
      guard Self.isTelling(bytes[place]) else {
        place += 1
        continue
      }
      if endsPhrase { flags |= SearchToken.phrase }
      place += isMarkdown ? passSyntax() : 1
    }
    return place == start
  }

  /// Whether a byte may part phrases or have a meaning in Markdown; most that stand between words only part words.
  @inline(__always)
  private static func isTelling(_ byte: UInt8) -> Bool {
    byte < 64 ? telling >> UInt64(byte) & 1 == 1 : byte == UInt8(ascii: "|") || byte == UInt8(ascii: "]")
  }

  /// A bit each for a line feed and `!`, `&`, `.`, `;`, `?`.
  private static var telling: UInt64 { 1 << 0x0A | 1 << 0x21 | 1 << 0x26 | 1 << 0x2E | 1 << 0x3B | 1 << 0x3F }

  /// Whether the byte here parts phrases: the end of a sentence, a cell, a block or an item.
  private var endsPhrase: Bool {
    let next = place + 1 < bytes.count ? bytes[place + 1] : UInt8(ascii: "\n")
    switch bytes[place] {
    case UInt8(ascii: "|"): return true
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return ASCII.isSpace(next)
    case UInt8(ascii: "\n"): return !ASCII.isAlphanumeric(next) && next < 0x80 && next != UInt8(ascii: " ")
    default: return false
    }
  }

  /// How far to go from what is no word of Markdown: past the destination of a link, past an entity.
  private mutating func passSyntax() -> Int {
    switch bytes[place] {
    case UInt8(ascii: "\n"):
      let isInHeading = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "#")
      flags = flags & ~SearchToken.heading | (isInHeading ? SearchToken.heading : 0)
    case UInt8(ascii: "]") where place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "("):
      var end = place + 2
      var depth = 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "(") { depth += 1 }
        if bytes[end] == UInt8(ascii: ")") { depth -= 1 }
        end += 1
        if depth == 0 { return end - place }
      }
    case UInt8(ascii: "&"):
      var end = place + 1
      while end < bytes.count, end - place < 10, ASCII.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "#") {
        end += 1
      }
      if end > place + 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") { return end + 1 - place }
    default: break
    }
    return 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Up to eight bytes as a number, the first the lowest.
  @inline(__always)
  fileprivate func word(at start: Int, upTo end: Int) -> UInt64 {
    guard let base = baseAddress, start &+ 8 <= count else {
      return self[start..<end].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let word = UInt64(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
    let count = end &- start
    return count >= 8 ? word : word & ~(.max &<< UInt64(truncatingIfNeeded: 8 &* count))
  }
}
