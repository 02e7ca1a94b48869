/// A word of a text, and how it stands there.
public struct FoundWord: Sendable {
  public var word: SearchWord
  /// Whether it begins a sentence, a cell or an item, so that it makes no phrase with the word before.
  public var startsPhrase: Bool
  /// Whether it stands in a heading of Markdown.
  public var isInHeading: Bool
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
    var tokens = SearchTokens()
    tokens.read(bytes, syntax)
    var startsPhrase = false
    for token in tokens.values {
      startsPhrase = startsPhrase || token.startsPhrase
      readWords(of: token, in: bytes) { word in
        words.append(FoundWord(word: word, startsPhrase: startsPhrase, isInHeading: token.isInHeading))
        startsPhrase = false
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
