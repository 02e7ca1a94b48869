internal import CBytes

extension UnsafeBufferPointer<UInt8> {
  /// The next byte from `start` on at which a citation may be noticed: a stroke, or the capital of Luật, Bộ luật, Pháp lệnh.
  func nextCitationMark(from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    let mark = start + scan_nameless(base + start, count - start)
    return mark < count ? mark : nil
  }

  /// Whether a lower-case word or phrase stands alone at `start`, in any case.
  func isWord(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start < count && hasPhrase(word, at: start) && !isWordCharacter(at: start + word.count)
  }

  func isWord(_ word: [UInt8], at start: Int) -> Bool {
    word.withUnsafeBufferPointer { isWord($0, at: start) }
  }

  /// Whether a lower-case word or phrase stands alone and ends at `end`, in any case.
  func isWord(_ word: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    guard let start = indexBefore(word, endingAt: end) else { return false }
    return !isWordCharacter(before: start)
  }

  func isUppercase(at index: Int) -> Bool {
    index < count && LatinLetter.table[scalar(at: index).value].isUppercase
  }

  /// Where a word of letters, digits and inner hyphens ends.
  func endOfWord(from start: Int) -> Int {
    var index = start
    while index < count, index - start < 64 {
      let (scalar, length) = scalar(at: index)
      let isDigit = scalar < 0x80 && ASCII.isDigit(UInt8(truncatingIfNeeded: scalar))
      guard isDigit || LatinLetter.table[scalar].isKnown || scalar == 0x2D else { break }
      index += length
    }
    return index
  }

  /// A number of one or two digits.
  func shortNumber(at start: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < count, ASCII.isDigit(self[index]), index - start < 3 {
      value = value * 10 + Int(self[index] & 0x0F)
      index += 1
    }
    return index > start && index - start < 3 ? (value, index) : nil
  }

  func dateSeparator(at index: Int) -> (byte: UInt8, end: Int)? {
    guard index < count, "/-.".utf8.contains(self[index]) else { return nil }
    return (self[index], index + 1)
  }

  /// "năm 2025".
  func yearInWords(at index: Int) -> (year: Int, end: Int)? {
    guard isWord(DocumentWords.nam, at: index) else { return nil }
    let digits = indexAfterSpaces(index + DocumentWords.nam.count)
    return year(at: digits).map { ($0, digits + 4) }
  }

  /// The first index from `index` on that is neither space nor the dots of a form to be filled in.
  func indexAfterBlank(_ index: Int) -> Int {
    var index = indexAfterSpaces(index)
    while index < count {
      if self[index] == UInt8(ascii: ".") || self[index] == UInt8(ascii: "_") {
        index += 1
      } else if index + 2 < count, self[index] == 0xE2, self[index + 1] == 0x80, self[index + 2] == 0xA6 {
        index += 3
      } else {
        break
      }
      index = indexAfterSpaces(index)
    }
    return index
  }

  /// A piece of the text with every run of spaces as one.
  func text(_ range: Range<Int>) -> String {
    if isSpacedSingly(range) { return String(bytes: UnsafeBufferPointer(rebasing: self[range])) }
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let next = indexAfterSpaces(index)
      if next > index {
        output.append(UInt8(ascii: " "))
        index = next
      } else {
        output.append(self[index])
        index += 1
      }
    }
    return String(bytes: output)
  }

  /// Whether every space is one plain space.
  private func isSpacedSingly(_ range: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    for byte in self[range] {
      if byte == 0xA0 || byte &- 0x09 < 5 || (byte == 0x20 && previous == 0x20) { return false }
      previous = byte
    }
    return true
  }
}
