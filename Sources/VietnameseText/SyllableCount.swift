/// How many syllables of a text cannot be Vietnamese: about 0.3 % in a clean document, 20–30 % in a bad scan.
public struct SyllableCount: Hashable, Sendable {
  /// The words that were judged.
  public private(set) var syllables = 0
  /// Those that no Vietnamese spelling allows.
  public private(set) var impossible = 0
  /// The first few of them, for a message.
  public private(set) var examples: [String] = []

  /// Impossible syllables among all, 0–1; 0 for an empty text.
  public var impossibleShare: Double {
    syllables == 0 ? 0 : Double(impossible) / Double(syllables)
  }

  /// Judges a text, composed or decomposed.
  public init(_ text: String) {
    self = Vietnamese.nfc(text).withBytes { SyllableCount($0) }
  }

  /// Judges NFC text.
  ///
  /// Passed over are words that are not meant to be Vietnamese: with digits, addresses, abbreviations in capitals,
  /// words with capitals inside (VNeID), capitalised names without diacritics, letters of other languages.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let signs = TokenSign.table
    var start = 0
    while start < bytes.count {
      var seen: UInt8 = 0
      var end = start
      while end < bytes.count {
        let sign = signs[Int(bytes[end])]
        if sign == TokenSign.space { break }
        seen |= sign
        end += 1
      }
      if end > start, !Self.isCode(UnsafeBufferPointer(rebasing: bytes[start..<end]), seen) {
        countWords(in: bytes, start..<end)
      }
      start = end + 1
    }
  }

  /// Whether what stands between two spaces is no word of a sentence: a number, an address, a path, a name with dots.
  @inline(__always)
  private static func isCode(_ token: UnsafeBufferPointer<UInt8>, _ seen: UInt8) -> Bool {
    seen & (TokenSign.code | TokenSign.point | TokenSign.joint) != 0 && isCodeAtLength(token, seen)
  }

  private static func isCodeAtLength(_ token: UnsafeBufferPointer<UInt8>, _ seen: UInt8) -> Bool {
    if seen & TokenSign.code != 0 { return true }
    if seen & TokenSign.point != 0 {
      for index in token.indices where token[index] == UInt8(ascii: ".") {
        if token.isWordCharacter(before: index), token.isWordCharacter(at: index + 1) { return true }
      }
    }
    if seen & TokenSign.wide != 0 { return false }
    let joints = token.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 2 : $1 == UInt8(ascii: "-") ? 1 : 0) }
    return joints > 1
  }

  private mutating func countWords(in bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>) {
    let table = LatinLetter.table
    var index = token.lowerBound
    while index < token.upperBound {
      var shape = WordShape()
      var spelling = SyllableSpelling()
      let start = index
      var length = 0
      while index < token.upperBound {
        let (scalar, scalarLength) = bytes.scalar(at: index)
        length = scalarLength
        let letter = table[scalar]
        guard letter.isKnown else { break }
        shape.add(letter)
        spelling.add(letter)
        index += length
      }
      // A single consonant is a list marker, "đ" a currency.
      if shape.letters >= 2, !shape.isForeign {
        if spelling.isPossible {
          syllables += 1
        } else if !shape.isName {
          noteImpossible(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        }
      }
      if index < token.upperBound { index += length }
    }
  }

  private mutating func noteImpossible(_ word: UnsafeBufferPointer<UInt8>) {
    syllables += 1
    impossible += 1
    if examples.count < 5, word.count < 64 { examples.append(String(bytes: word)) }
  }
}

/// What bytes tell about the token they stand in; a set of flags.
private enum TokenSign {
  static let space: UInt8 = 1
  /// A byte that no word of a sentence has.
  static let code: UInt8 = 2
  static let point: UInt8 = 4
  /// A stroke or a hyphen.
  static let joint: UInt8 = 8
  /// A byte beyond ASCII.
  static let wide: UInt8 = 16

  static let table: [UInt8] = (0...UInt8.max).map { byte in
    switch byte {
    case _ where ASCII.isSpace(byte): space
    case _ where ASCII.isDigit(byte): code
    case UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "<"),
      UInt8(ascii: "#"):
      code
    case UInt8(ascii: "."): point
    case UInt8(ascii: "/"), UInt8(ascii: "-"): joint
    case 0x80...: wide
    default: 0
    }
  }
}

/// What a word's letters tell about it before it is read.
private struct WordShape {
  private(set) var letters = 0
  private(set) var isForeign = false
  private var capitals = 0
  private var isCapitalFirst = false
  private var hasMarks = false

  @inline(__always)
  mutating func add(_ letter: LatinLetter) {
    if letter.isUppercase {
      if letters == 0 { isCapitalFirst = true }
      capitals += 1
    }
    if letter.mark == LatinLetter.Mark.foreign {
      isForeign = true
    } else if letter.tone != LatinLetter.Tone.level
      || (letter.mark != LatinLetter.Mark.plain && letter.mark != LatinLetter.Mark.stroke)
    {
      hasMarks = true
    }
    letters += 1
  }

  /// An abbreviation (UBND, HĐND), a mixed name (VNeID, iOS) or a name without diacritics (Facebook).
  var isName: Bool {
    if capitals > 0, !hasMarks { return true }
    // "BTTTTƯ" is an abbreviation, "CHÍNHQ" a fault: more than half must be consonants, which only short words are.
    return capitals == letters && letters <= 3 || (capitals > 1 && capitals < letters)
  }
}
