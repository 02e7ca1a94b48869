extension UnsafeBufferPointer<UInt8> {
  /// The next byte from `start` on at which a citation may be noticed: a stroke, or the capital of Luật, Bộ luật, Pháp lệnh.
  func nextCitationMark(from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(baseAddress) else { return nil }
    let stroke = SIMD16<UInt8>(repeating: UInt8(ascii: "/"))
    let l = SIMD16<UInt8>(repeating: UInt8(ascii: "L"))
    let b = SIMD16<UInt8>(repeating: UInt8(ascii: "B"))
    let p = SIMD16<UInt8>(repeating: UInt8(ascii: "P"))
    var index = start
    while index < count {
      let blockEnd = Swift.min(index + 16, count)
      if blockEnd == index + 16 {
        let block = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        guard any((block .== stroke) .| (block .== l) .| (block .== b) .| (block .== p)) else {
          index = blockEnd
          continue
        }
      }
      while index < blockEnd {
        if isCitationMark(at: index) { return index }
        index += 1
      }
    }
    return nil
  }

  @inline(__always)
  private func isCitationMark(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "/"): true
    case UInt8(ascii: "L"): mayBegin(0x75, 0x55, at: index + 1)
    case UInt8(ascii: "B"): mayBegin(0xE1, 0xE1, at: index + 1)
    case UInt8(ascii: "P"): mayBegin(0x68, 0x48, at: index + 1)
    default: false
    }
  }

  @inline(__always)
  private func mayBegin(_ lower: UInt8, _ upper: UInt8, at index: Int) -> Bool {
    index < count && (self[index] == lower || self[index] == upper)
  }

  /// Whether a lower-case word or phrase stands alone at `start`, in any case.
  func isWord(_ word: [UInt8], at start: Int) -> Bool {
    start < count && hasPhrase(word, at: start) && !isWordCharacter(at: start + word.count)
  }

  /// Whether a lower-case word or phrase stands alone and ends at `end`, in any case.
  func isWord(_ word: [UInt8], endingAt end: Int) -> Bool {
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
}
