/// A word as search knows it: its letters without marks, and apart from them what the marks were.
///
/// The tone is one property of the whole word, so "hoà" and "hòa" are one word, and so are NFC and NFD. Two numbers
/// instead of a string, because an index is made of millions of words.
public struct SearchWord: Hashable, Sendable {
  /// The folded word: the first ``limit`` letters and digits, in base 37, `0` = 1 … `9` = 10, `a` = 11 … `z` = 36.
  public var letters: UInt64
  /// Which letters bear which mark (two bits each, the first letter lowest), and above them the tone.
  public var form: UInt32

  public init(letters: UInt64, form: UInt32) {
    self.letters = letters
    self.form = form
  }

  /// How many letters of a word are looked at; no Vietnamese syllable has more than seven.
  public static let limit = 12
  /// Where the tone begins in ``form``.
  static let toneShift: UInt32 = 24
  /// A tone that no text has: the word is not written here, but stands for a phrase that is (KCN for khu công nghiệp).
  public static let impliedForm: UInt32 = 6 << toneShift
}

extension SearchWord {
  /// The letters in ASCII: "đường" gives "duong".
  public var folded: [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(Self.limit)
    var rest = letters
    while rest > 0 {
      let symbol = UInt8(rest % 37)
      folded.append(symbol < 11 ? symbol + 0x2F : symbol + 0x56)
      rest /= 37
    }
    folded.reverse()
    return folded
  }

  /// A number that sorts words as their letters sort in ASCII.
  public var alphabeticalKey: UInt64 {
    var key = letters
    while key != 0, key < Self.smallestFull { key *= 37 }
    return key
  }

  /// 37 to the power of one less than ``limit``: what a word of full length has at least.
  private static let smallestFull = (1..<limit).reduce(UInt64(1)) { power, _ in power * 37 }

  /// The word as a reader would write it, the tone where new spelling has it: "hoà".
  public var text: String {
    let letters = folded
    let tone = UInt8(form >> Self.toneShift)
    let place = tone > 0 && tone < 6 ? tonePlace(letters) : nil
    var bytes: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      bytes.append(
        scalar: LatinLetter.scalar(base: letter, mark: mark(of: index, letter), tone: index == place ? tone : 0))
    }
    return String(bytes: bytes)
  }

  private func mark(of index: Int, _ letter: UInt8) -> UInt8 {
    switch form >> UInt32(2 * index) & 3 {
    case 1: letter == UInt8(ascii: "d") ? LatinLetter.Mark.stroke : LatinLetter.Mark.circumflex
    case 2: letter == UInt8(ascii: "a") ? LatinLetter.Mark.breve : LatinLetter.Mark.horn
    default: LatinLetter.Mark.plain
    }
  }

  /// Which letter bears the tone: the last marked vowel; else the last vowel of a closed syllable; else the first of
  /// the core, past the glides of qu, gi, oa, oe and uy.
  private func tonePlace(_ letters: [UInt8]) -> Int? {
    let isVowel = { (letter: UInt8) in "aeiouy".utf8.contains(letter) }
    guard var first = letters.firstIndex(where: isVowel), let last = letters.lastIndex(where: isVowel) else {
      return nil
    }
    if let marked = (first...last).last(where: { form >> UInt32(2 * $0) & 3 != 0 && isVowel(letters[$0]) }) {
      return marked
    }
    let start = letters.prefix(first + 1)
    if first < last, start.elementsEqual("qu".utf8) || start.elementsEqual("gi".utf8) { first += 1 }
    if first == last || last < letters.count - 1 { return last }
    let pair = letters[first...(first + 1)]
    let glides = ["oa", "oe", "uy"].contains { pair.elementsEqual($0.utf8) }
    return last - first > 1 || glides ? first + 1 : first
  }
}
