internal import CBytes

/// A word of a text, and how it stands there.
public struct FoundWord: Sendable {
  public var word: SearchWord
  /// Whether it begins a sentence, a cell or an item, so that it makes no phrase with the word before.
  public var startsPhrase: Bool
  /// Whether it stands in a heading of Markdown.
  public var isInHeading: Bool
}

/// A run of ASCII letters and digits and of characters beyond ASCII: mostly one word, as it is written.
///
/// A text has millions of them and few that differ, so whoever reads many remembers what each of them was.
public struct SearchToken: Sendable, BitwiseCopyable {
  /// The first eight bytes and the next eight, zero behind the end.
  public let head: UInt64
  public let tail: UInt64
  private let start: UInt32
  private let count: UInt32
  /// Whether a sentence, a cell or an item ended before it.
  public let startsPhrase: Bool
  /// Whether it stands in a heading of Markdown.
  public let isInHeading: Bool

  /// Whether ``head`` and ``tail`` are all of it.
  public var isShort: Bool { count <= 16 }
  /// Where it stands in its text.
  public var range: Range<Int> { Int(start)..<Int(start + count) }

  @inline(__always)
  fileprivate init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, startsPhrase: Bool, isInHeading: Bool
  ) {
    (self.start, self.count) = (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: count))
    (self.startsPhrase, self.isInHeading) = (startsPhrase, isInHeading)
    head = Self.load(bytes, start, count)
    tail = count > 8 ? Self.load(bytes, start + 8, count - 8) : 0
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
}

/// Reads the words of a text for search.
///
/// A word is a run of Latin letters and digits in any case, composed or decomposed; what leaves no trace on paper (soft
/// hyphens, zero-width spaces) does not part it. Other scripts and symbols only part words.
public struct SearchWordScanner: Sendable {
  /// What a text is written in.
  public enum Syntax: Sendable {
    case plain
    /// Where links lead and the names of entities are no words of the text.
    case markdown
  }

  private let characters = SearchCharacter.table
  private let syntax: Syntax

  public init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Adds the words of UTF-8 text to `words`, in order.
  public func scan(_ bytes: UnsafeBufferPointer<UInt8>, into words: inout [FoundWord]) {
    var tokens: [SearchToken] = []
    scan(bytes, into: &tokens)
    var startsPhrase = false
    for token in tokens {
      startsPhrase = startsPhrase || token.startsPhrase
      readWords(of: token, in: bytes) { word in
        words.append(FoundWord(word: word, startsPhrase: startsPhrase, isInHeading: token.isInHeading))
        startsPhrase = false
      }
    }
  }

  /// Adds the tokens of UTF-8 text to `tokens`, in order.
  public func scan(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [SearchToken]) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    var startsPhrase = true
    var isInHeading = syntax == .markdown && bytes.first == UInt8(ascii: "#")
    while index < bytes.count {
      let count = scan_word(base + index, bytes.count - index)
      if count > 0 {
        tokens.append(
          SearchToken(bytes, index, count, startsPhrase: startsPhrase, isInHeading: isInHeading))
        startsPhrase = false
        index += count
        // One space as a rule.
        if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      } else {
        if Self.endsPhrase(bytes, index) { startsPhrase = true }
        index += syntax == .markdown ? Self.pastSyntax(bytes, index, &isInHeading) : 1
      }
    }
  }

  /// Calls `body` with each word of a token of `bytes`: one as a rule, none of a dash, two of a dash between words.
  public func readWords(of token: SearchToken, in bytes: UnsafeBufferPointer<UInt8>, _ body: (SearchWord) -> Void) {
    let bytes = UnsafeBufferPointer(rebasing: bytes[token.range])
    var index = 0
    var word = SearchWord(letters: 0, form: 0)
    var length: UInt32 = 0
    while index < bytes.count {
      let (scalar, step) = bytes.scalar(at: index)
      let character = scalar < 0x2000 ? characters[Int(scalar)] : SearchCharacter(rare: scalar)
      index += step
      if character.isLetter {
        if length < SearchWord.limit {
          word.letters = word.letters &* 37 &+ character.symbol
          word.form |= character.mark << (2 &* length)
        }
        if character.tone != 0 { word.form = Self.toned(word.form, character.tone) }
        length += 1
      } else if character.isCombining {
        if length > 0, length <= SearchWord.limit { word.form |= character.mark << (2 &* (length &- 1)) }
        if character.tone != 0 { word.form = Self.toned(word.form, character.tone) }
      } else if !character.isInvisible {
        if length > 0 { body(word) }
        (word, length) = (SearchWord(letters: 0, form: 0), 0)
      }
    }
    if length > 0 { body(word) }
  }

  @inline(__always)
  private static func toned(_ form: UInt32, _ tone: UInt32) -> UInt32 {
    form & ((1 << SearchWord.toneShift) - 1) | tone << SearchWord.toneShift
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

/// What a scalar is to search, in sixteen bits.
struct SearchCharacter: Sendable {
  private let bits: UInt16

  /// The digit of base 37 that stands for the letter.
  @inline(__always)
  var symbol: UInt64 { UInt64(bits & 0x3F) }

  @inline(__always)
  var mark: UInt32 { UInt32(bits >> 6 & 3) }

  @inline(__always)
  var tone: UInt32 { UInt32(bits >> 8 & 7) }

  @inline(__always)
  var isLetter: Bool { bits & 0x3F != 0 }

  @inline(__always)
  var isCombining: Bool { bits & 0x800 != 0 }

  @inline(__always)
  var isInvisible: Bool { bits & 0x1000 != 0 }

  private init(bits: UInt16) {
    self.bits = bits
  }

  /// A scalar beyond the table.
  @inline(never)
  init(rare scalar: UInt32) {
    bits = Vietnamese.isInvisible(scalar) ? 0x1000 : 0
  }

  private init(scalar: UInt32) {
    let letter = LatinLetter.table[scalar]
    if letter.isKnown || (0x30...0x39).contains(scalar) {
      let base = letter.isKnown ? letter.base : UInt8(scalar)
      let symbol = UInt16(base < 0x3A ? base - 0x2F : base - 0x56)
      bits = symbol | Self.marks(letter) << 6 | UInt16(letter.tone) << 8
    } else if LatinLetter.isCombining(scalar) {
      bits = 0x800 | (Self.combining[scalar] ?? 0)
    } else {
      bits = Vietnamese.isInvisible(scalar) ? 0x1000 : 0
    }
  }

  private static func marks(_ letter: LatinLetter) -> UInt16 {
    switch letter.mark {
    case LatinLetter.Mark.circumflex, LatinLetter.Mark.stroke: 1
    case LatinLetter.Mark.breve, LatinLetter.Mark.horn: 2
    default: 0
    }
  }

  /// Marks and tones of decomposed text; other combining marks leave the letter as it is.
  private static let combining: [UInt32: UInt16] = [
    0x302: 1 << 6, 0x306: 2 << 6, 0x31B: 2 << 6,
    0x300: UInt16(LatinLetter.Tone.huyền) << 8, 0x301: UInt16(LatinLetter.Tone.sắc) << 8,
    0x303: UInt16(LatinLetter.Tone.ngã) << 8, 0x309: UInt16(LatinLetter.Tone.hỏi) << 8,
    0x323: UInt16(LatinLetter.Tone.nặng) << 8, 0x340: UInt16(LatinLetter.Tone.huyền) << 8,
    0x341: UInt16(LatinLetter.Tone.sắc) << 8,
  ]

  /// The scalars below U+2000.
  static let table: [SearchCharacter] = (0..<0x2000).map { SearchCharacter(scalar: UInt32($0)) }
}
