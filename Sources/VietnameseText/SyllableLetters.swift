/// Up to seven letters (nghiêng) without their tones, a byte each, in one machine word.
struct SyllableLetters: Hashable {
  private var bytes: UInt64 = 0
  private(set) var count = 0

  static let capacity = 7

  /// A plain letter is its ASCII byte; a marked one has the top bit set.
  @inline(__always)
  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> (8 * UInt64(index))) }

  /// Adds a letter; there must be room.
  @inline(__always)
  mutating func append(_ letter: LatinLetter) {
    let isPlain = letter.mark == LatinLetter.Mark.plain
    let code = isPlain ? letter.base : 0x80 | letter.mark << 5 & 0x60 | letter.base & 0x1F
    bytes |= UInt64(code) << (8 * UInt64(count))
    count += 1
  }

  /// The letters before `end`, as a key.
  @inline(__always)
  func prefix(_ end: Int) -> UInt64 { bytes & ((1 << (8 * UInt64(end))) - 1) }

  /// The letters from `start` on, as a key.
  @inline(__always)
  func suffix(from start: Int) -> UInt64 { bytes >> (8 * UInt64(start)) }
}

extension SyllableLetters {
  /// The letters of a table's entry.
  init(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars where count < Self.capacity {
      append(LatinLetter.table[scalar.value])
    }
  }
}
