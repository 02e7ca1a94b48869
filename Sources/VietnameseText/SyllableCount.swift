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
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !ASCII.isSpace(bytes[end]) { end += 1 }
      if end > start, !Self.isCode(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
        countWords(in: bytes, start..<end)
      }
      start = end + 1
    }
  }

  /// Whether what stands between two spaces is no word of a sentence: a number, an address, a path, a name with dots.
  private static func isCode(_ token: UnsafeBufferPointer<UInt8>) -> Bool {
    var isASCII = true
    var joints = 0
    for index in token.indices {
      switch token[index] {
      case 0x80...: isASCII = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return true
      case UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: "#"):
        return true
      case UInt8(ascii: "."):
        if token.isWordCharacter(before: index), token.isWordCharacter(at: index + 1) { return true }
      case UInt8(ascii: "/"): joints += 2
      case UInt8(ascii: "-"): joints += 1
      default: break
      }
    }
    return isASCII && joints > 1
  }

  private mutating func countWords(in bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>) {
    let table = LatinLetter.table
    var index = token.lowerBound
    while index < token.upperBound {
      var word = WordShape()
      let start = index
      while index < token.upperBound {
        let (scalar, length) = bytes.scalar(at: index)
        let letter = table[scalar]
        guard letter.isKnown else { break }
        word.add(letter)
        index += length
      }
      if index > start {
        count(UnsafeBufferPointer(rebasing: bytes[start..<index]), word)
      } else {
        index += bytes.scalar(at: index).length
      }
    }
  }

  private mutating func count(_ word: UnsafeBufferPointer<UInt8>, _ shape: WordShape) {
    // A single consonant is a list marker, "đ" a currency.
    if shape.letters < 2 || shape.isForeign { return }
    if Syllable.isPossible(word) {
      syllables += 1
    } else if !shape.isName {
      syllables += 1
      impossible += 1
      if examples.count < 5, word.count < 64 { examples.append(String(bytes: word)) }
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
