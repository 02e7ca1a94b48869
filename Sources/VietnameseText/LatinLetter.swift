/// What is known of one Latin letter: its base, the mark that makes it another letter, its tone, its case.
///
/// `ặ` is base `a`, mark breve, tone nặng. Letters of other languages have mark `foreign`. Packed in
/// sixteen bits, because whole documents are read through the table.
struct LatinLetter: Equatable {
  private let bits: UInt16

  /// The letter without marks, in lower-case ASCII; 0 when the scalar is no letter of the table.
  @inline(__always)
  var base: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// One of `Mark`.
  @inline(__always)
  var mark: UInt8 { UInt8(truncatingIfNeeded: bits >> 8 & 7) }

  /// One of `Tone`.
  @inline(__always)
  var tone: UInt8 { UInt8(truncatingIfNeeded: bits >> 11 & 7) }

  @inline(__always)
  var isUppercase: Bool { bits & 0x4000 != 0 }

  @inline(__always)
  var isKnown: Bool { bits != 0 }

  static let none = LatinLetter(bits: 0)

  private init(bits: UInt16) {
    self.bits = bits
  }

  init(base: UInt8, mark: UInt8 = Mark.plain, tone: UInt8 = Tone.level, isUppercase: Bool = false) {
    bits = UInt16(base) | UInt16(mark) << 8 | UInt16(tone) << 11 | (isUppercase ? 0x4000 : 0)
  }

  /// The marks that make another letter of the alphabet.
  enum Mark {
    static let plain: UInt8 = 0
    static let breve: UInt8 = 1
    static let circumflex: UInt8 = 2
    static let horn: UInt8 = 3
    static let stroke: UInt8 = 4
    static let foreign: UInt8 = 5
  }

  /// The six tones, in the order of Vietnamese dictionaries.
  enum Tone {
    static let level: UInt8 = 0
    static let huyền: UInt8 = 1
    static let hỏi: UInt8 = 2
    static let ngã: UInt8 = 3
    static let sắc: UInt8 = 4
    static let nặng: UInt8 = 5
  }
}

extension LatinLetter {
  /// A combining mark of NFD text.
  @inline(__always)
  static func isCombining(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar < 0x370 }

  /// The scalar of a Vietnamese letter in lower case; the base when the letter does not exist.
  static func scalar(base: UInt8, mark: UInt8, tone: UInt8) -> UInt32 {
    if mark == Mark.stroke { return 0x111 }
    for row in vowelRows where row.base == base && row.mark == mark {
      return row.lower[Int(tone)]
    }
    return UInt32(base)
  }

  /// The table itself: index it by `LatinLetterTable.index`.
  static let table = LatinLetterTable()

  struct VowelRow {
    let base: UInt8
    let mark: UInt8
    /// By tone.
    let lower: [UInt32]
    let upper: [UInt32]

    init(_ base: Unicode.Scalar, _ mark: UInt8, _ lower: String, _ upper: String) {
      self.base = UInt8(ascii: base)
      self.mark = mark
      self.lower = lower.unicodeScalars.map(\.value)
      self.upper = upper.unicodeScalars.map(\.value)
    }
  }

  static let vowelRows: [VowelRow] = [
    VowelRow("a", Mark.plain, "aàảãáạ", "AÀẢÃÁẠ"),
    VowelRow("a", Mark.breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"),
    VowelRow("a", Mark.circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
    VowelRow("e", Mark.plain, "eèẻẽéẹ", "EÈẺẼÉẸ"),
    VowelRow("e", Mark.circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"),
    VowelRow("i", Mark.plain, "iìỉĩíị", "IÌỈĨÍỊ"),
    VowelRow("o", Mark.plain, "oòỏõóọ", "OÒỎÕÓỌ"),
    VowelRow("o", Mark.circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"),
    VowelRow("o", Mark.horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
    VowelRow("u", Mark.plain, "uùủũúụ", "UÙỦŨÚỤ"),
    VowelRow("u", Mark.horn, "ưừửữứự", "ƯỪỬỮỨỰ"),
    VowelRow("y", Mark.plain, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
  ]
}

/// Latin letters by scalar: U+0000–U+01FF and U+1E00–U+1EFF.
struct LatinLetterTable {
  private let letters: [LatinLetter]

  @inline(__always)
  subscript(scalar: UInt32) -> LatinLetter {
    if scalar < 0x200 { return letters[Int(scalar)] }
    if scalar >= 0x1E00, scalar < 0x1F00 { return letters[Int(scalar) - 0x1C00] }
    return .none
  }

  init() {
    var letters = [LatinLetter](repeating: .none, count: 0x300)
    func set(_ scalar: UInt32, _ letter: LatinLetter) {
      letters[Int(scalar < 0x200 ? scalar : scalar - 0x1C00)] = letter
    }
    for upper in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      set(UInt32(upper), LatinLetter(base: upper | 0x20, isUppercase: true))
      set(UInt32(upper | 0x20), LatinLetter(base: upper | 0x20))
    }
    for (start, bases) in Self.foreignBases {
      for (offset, base) in bases.utf8.enumerated() where base != UInt8(ascii: ".") {
        let scalar = start + UInt32(offset)
        let isUppercase = Unicode.Scalar(scalar)?.properties.isUppercase ?? false
        set(scalar, LatinLetter(base: base, mark: LatinLetter.Mark.foreign, isUppercase: isUppercase))
      }
    }
    for row in LatinLetter.vowelRows {
      for tone in 0..<6 {
        let letter = { LatinLetter(base: row.base, mark: row.mark, tone: UInt8(tone), isUppercase: $0) }
        set(row.lower[tone], letter(false))
        set(row.upper[tone], letter(true))
      }
    }
    let d = UInt8(ascii: "d")
    set(0x110, LatinLetter(base: d, mark: LatinLetter.Mark.stroke, isUppercase: true))
    set(0x111, LatinLetter(base: d, mark: LatinLetter.Mark.stroke))
    // U+00D0 (Eth) looks like Đ and is often typed for it.
    set(0xD0, LatinLetter(base: d, mark: LatinLetter.Mark.stroke, isUppercase: true))
    self.letters = letters
  }

  /// The bases of accented letters from a scalar on; `.` where a scalar has no single base.
  private static let foreignBases: [(start: UInt32, bases: String)] = [
    (0xC0, "aaaaaa.ceeeeiiii.nooooo.ouuuuy.."),
    (0xE0, "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"),
    (0x100, "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnnn..oooooo..rrrrrrssssssss"),
    (0x162, "ttttttuuuuuuuuuuuuwwyyyzzzzzzs"),
    (0x1CD, "aaiioouuuuuuuuuu"),
    (0x1E00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp"),
    (0x1E58, "rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas"),
  ]
}
