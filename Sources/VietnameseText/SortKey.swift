/// The place of a text in Vietnamese order; compare keys, not texts.
///
/// Four levels, each asked only when those before it are equal: letters in the order a ă â b c d đ e ê …
/// (spaces and punctuation before digits before letters, numbers by their value); tones in the order
/// level, huyền, hỏi, ngã, sắc, nặng; lower case before upper; the text itself. The order is total: two texts
/// have one key only when they are equal in NFC.
public struct SortKey: Hashable, Comparable, Sendable {
  /// Compares byte by byte as the texts do.
  public let bytes: [UInt8]

  /// The key of any text, composed or decomposed.
  public init(_ text: String) {
    var key: [UInt8] = []
    Vietnamese.nfc(text).withBytes { Self.append($0, to: &key) }
    bytes = key
  }

  public static func < (one: Self, other: Self) -> Bool {
    one.bytes.withUnsafeBufferPointer { one in
      other.bytes.withUnsafeBufferPointer { other in
        for index in 0..<min(one.count, other.count) where one[index] != other[index] {
          return one[index] < other[index]
        }
        return one.count < other.count
      }
    }
  }
}

extension Sequence {
  /// The elements in the Vietnamese order of a text of each, whose key is made once.
  public func sorted(inOrderOf text: (Element) -> String) -> [Element] {
    map { (key: SortKey(text($0)), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}

extension SortKey {
  private enum Weight {
    static let space: UInt8 = 0x02
    static let punctuation: UInt8 = 0x03
    static let number: UInt8 = 0x10
    static let letters: UInt8 = 0x20
    static let other: UInt8 = 0xF0
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
    key.reserveCapacity(text.count * 2 + 16)
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    let table = LatinLetter.table
    var isSpaceDue = false
    var index = 0
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      let start = index
      index += length
      if Vietnamese.isSpace(scalar) {
        isSpaceDue = !key.isEmpty
        continue
      }
      if Vietnamese.isInvisible(scalar) { continue }
      if isSpaceDue {
        key.append(Weight.space)
        isSpaceDue = false
      }
      let letter = table[scalar]
      if letter.isKnown {
        key.append(Weight.letters + rank(letter))
        tones.append(letter.mark == LatinLetter.Mark.foreign ? 9 : letter.tone + 1)
        cases.append(letter.isUppercase ? 2 : 1)
      } else if scalar < 0x80, ASCII.isDigit(UInt8(truncatingIfNeeded: scalar)) {
        index = appendNumber(text, from: start, to: &key)
      } else if LatinLetter.isCombining(scalar) {
        if !tones.isEmpty { tones.append(10) }
      } else if scalar < 0x80 || (scalar >= 0x2000 && scalar < 0x2070) {
        key.append(Weight.punctuation)
        key.append(contentsOf: text[start..<index])
      } else {
        key.append(Weight.other)
        key.append(lowercaseOf: scalar)
      }
    }
    key.append(0)
    key.append(contentsOf: tones)
    key.append(0)
    key.append(contentsOf: cases)
    key.append(0)
    key.append(contentsOf: text)
  }

  /// Adds a run of digits so that 9 comes before 10: first how many digits count, then the digits.
  private static func appendNumber(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to key: inout [UInt8]
  ) -> Int {
    var end = start
    while end < text.count, ASCII.isDigit(text[end]) { end += 1 }
    var first = start
    while first < end - 1, text[first] == UInt8(ascii: "0") { first += 1 }
    var count = end - first
    key.append(Weight.number)
    while count >= 0xFF {
      key.append(0xFF)
      count -= 0xFF
    }
    key.append(UInt8(truncatingIfNeeded: count))
    key.append(contentsOf: text[first..<end])
    return end
  }

  /// The place of a letter in the alphabet, tones aside.
  @inline(__always)
  private static func rank(_ letter: LatinLetter) -> UInt8 {
    // Four places for each base: a ă â, o ô ơ, d đ fit in the order of the alphabet.
    let place: UInt8
    switch letter.mark {
    case LatinLetter.Mark.plain, LatinLetter.Mark.foreign: place = 0
    case LatinLetter.Mark.circumflex where letter.base == UInt8(ascii: "a"): place = 2
    case LatinLetter.Mark.horn where letter.base == UInt8(ascii: "o"): place = 2
    default: place = 1
    }
    return (letter.base &- UInt8(ascii: "a")) * 4 + place
  }
}
