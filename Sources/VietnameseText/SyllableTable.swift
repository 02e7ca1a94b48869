/// Onsets and rimes of written Vietnamese.
enum SyllableTable {
  struct Rime {
    /// Bit n stands for the rime's letter n.
    fileprivate let toneBearers: UInt8
    /// Whether it ends in c, ch, p or t (or k, in Đắk Lắk), which allow only the tones sắc and nặng.
    let isStopped: Bool

    @inline(__always)
    func bearsTone(at index: Int) -> Bool { toneBearers >> UInt8(index) & 1 == 1 }
  }

  /// By the rime's letters, tones aside.
  static let rimes = LetterTable(
    spelledRimes.split(separator: " ").map { rime in
      let letters = SyllableLetters(rime)
      let isStopped = ["c", "ch", "k", "p", "t"].contains { rime.hasSuffix($0) }
      return (letters.suffix(from: 0), Rime(toneBearers: toneBearers(of: letters, rime), isStopped: isStopped))
    })

  /// Whether a syllable may begin so: c, g, ng stand before a, o, u, and gh, ngh before e, ê, i.
  static func allows(onset: UInt64, before vowel: UInt8) -> Bool {
    if onset == 0 { return true }
    guard let place = onsets[onset] else { return false }
    return place == .anywhere || (place == .beforeFront) == frontVowels.contains(vowel)
  }

  static func isVowel(_ letter: UInt8) -> Bool { vowels.contains(letter) }

  private static let spelledRimes = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
    y yêm yên yêng yêt yêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng \
    oăt oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây \
    uê uêch uên uênh uêu uơ uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt \
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    """

  private enum Place {
    case anywhere, beforeFront, beforeBack
  }

  private static let onsets: LetterTable<Place> = {
    func places(_ onsets: String, _ place: Place) -> [(UInt64, Place)] {
      onsets.split(separator: " ").map { (SyllableLetters($0).suffix(from: 0), place) }
    }
    return LetterTable(
      places("b ch d đ h k kh l m n nh p ph r s t th tr v x", .anywhere) + places("gh ngh", .beforeFront)
        + places("c g ng", .beforeBack))
  }()

  private static let vowels = LetterSet("aăâeêioôơuưy")
  private static let frontVowels = LetterSet("eêiy")

  /// Where the tone stands.
  ///
  /// The letter with a mark bears it; else the vowel before a coda; else the first of two and the second of three vowels. In open oa, oe, uy both placements are in use.
  private static func toneBearers(of letters: SyllableLetters, _ rime: Substring) -> UInt8 {
    let indices = 0..<letters.count
    if let marked = indices.last(where: { letters[$0] >= 0x80 }) { return 1 << UInt8(marked) }
    let vowelCount = indices.first { !isVowel(letters[$0]) } ?? letters.count
    if vowelCount < letters.count { return 1 << UInt8(vowelCount - 1) }
    if ["oa", "oe", "uy"].contains(rime) { return 0b11 }
    return vowelCount == 3 ? 0b10 : 0b1
  }
}

/// What groups of letters mean, in a table with so much room that nearly every group is found at its first place.
struct LetterTable<Value: Sendable>: Sendable {
  /// A key of 0, no letter at all, marks a free place.
  private var keys: [UInt64]
  private var values: [Value?]
  private let shift: UInt64

  init(_ pairs: [(letters: UInt64, value: Value)]) {
    let bits = UInt64.bitWidth - (pairs.count * 2).leadingZeroBitCount
    keys = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: nil, count: 1 << bits)
    shift = UInt64(UInt64.bitWidth - bits)
    for (letters, value) in pairs {
      let place = place(of: letters)
      keys[place] = letters
      values[place] = value
    }
  }

  @inline(__always)
  subscript(letters: UInt64) -> Value? { values[place(of: letters)] }

  /// Where the letters stand, or the free place where they would.
  @inline(__always)
  private func place(of letters: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[place] != letters, keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
    return place
  }
}

/// A set of letters without tones.
private struct LetterSet {
  private let members: [Bool]

  init(_ letters: String) {
    var members = [Bool](repeating: false, count: 256)
    for scalar in letters.unicodeScalars {
      members[Int(SyllableLetters(String(scalar))[0])] = true
    }
    self.members = members
  }

  @inline(__always)
  func contains(_ letter: UInt8) -> Bool { members[Int(letter)] }
}
