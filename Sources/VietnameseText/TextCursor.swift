/// A reader of short folded text, such as a date or an amount, from left to right.
struct TextCursor {
  let bytes: [UInt8]
  private(set) var position = 0

  /// Reads folded text: lower case, no diacritics, every space " ".
  init(folding text: String) {
    bytes = Vietnamese.foldedBytes(text)
  }

  var isAtEnd: Bool { position == bytes.count }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpaces() {
    while let next, ASCII.isSpace(next) { position += 1 }
  }

  mutating func rewind(to position: Int) {
    self.position = position
  }

  /// Steps over one ASCII byte if it comes next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == scalar.value else { return false }
    position += 1
    return true
  }

  /// Steps over one of several ASCII bytes and says which.
  mutating func skipOne(of scalars: String) -> UInt8? {
    guard let next, scalars.utf8.contains(next) else { return nil }
    position += 1
    return next
  }

  /// Steps over a folded word that stands alone, with the spaces before it.
  mutating func skipWord(_ word: StaticString) -> Bool {
    let start = position
    skipSpaces()
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length,
      bytes[position..<position + length].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: length)),
      position + length == bytes.count || !ASCII.isLetter(bytes[position + length])
    else {
      position = start
      return false
    }
    position += length
    return true
  }

  /// Reads a run of digits, with the spaces before it; nothing when longer than `digits`.
  mutating func number(digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    let start = position
    skipSpaces()
    let first = position
    var value = 0
    while let next, ASCII.isDigit(next), position - first < digits.upperBound {
      value = value * 10 + Int(next & 0x0F)
      position += 1
    }
    guard digits.contains(position - first), next.map(ASCII.isDigit) != true else {
      position = start
      return nil
    }
    return (value, position - first)
  }
}
