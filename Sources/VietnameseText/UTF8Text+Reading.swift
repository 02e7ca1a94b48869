extension UnsafeBufferPointer<UInt8> {
  /// The first index from `index` on that is no space; a no-break space is one.
  func indexAfterSpaces(_ index: Int) -> Int {
    var index = index
    while index < count {
      if ASCII.isSpace(self[index]) {
        index += 1
      } else if self[index] == 0xC2, index + 1 < count, self[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// The end of what stands before `index` and the spaces there; at most 64 bytes of spaces are read.
  func indexBeforeSpaces(_ index: Int) -> Int {
    var end = index
    while end > 0, index - end < 64 {
      if ASCII.isSpace(self[end - 1]) {
        end -= 1
      } else if end > 1, self[end - 1] == 0xA0, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return end
  }

  /// Where a hyphen, or what stands for one, begins if it ends at `index`.
  func indexBeforeHyphen(_ index: Int) -> Int? {
    if index > 0, self[index - 1] == UInt8(ascii: "-") { return index - 1 }
    return index > 2 && isLongHyphen(at: index - 3) ? index - 3 : nil
  }

  /// Where the text goes on after a hyphen, or what stands for one, at `index`.
  func indexAfterHyphen(_ index: Int) -> Int? {
    if index < count, self[index] == UInt8(ascii: "-") { return index + 1 }
    return index + 2 < count && isLongHyphen(at: index) ? index + 3 : nil
  }

  /// Whether three bytes stand for a hyphen: those of Unicode, one of which word processors write where no line may
  /// break, and the en dash.
  private func isLongHyphen(at index: Int) -> Bool {
    guard self[index] == 0xE2, self[index + 1] == 0x80 else { return false }
    return switch self[index + 2] {
    case 0x90, 0x91, 0x93: true
    default: false
    }
  }

  /// Whether a letter or digit stands right before `index`.
  func isWordCharacter(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if self[index - 1] < 0x80 { return ASCII.isAlphanumeric(self[index - 1]) }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return LatinLetter.table[scalar(at: start).value].isKnown
  }

  /// Whether a letter or digit stands at `index`.
  func isWordCharacter(at index: Int) -> Bool {
    guard index < count else { return false }
    return self[index] < 0x80 ? ASCII.isAlphanumeric(self[index]) : LatinLetter.table[scalar(at: index).value].isKnown
  }

  /// Where a lower-case phrase begins if it ends at `end`, in any case.
  ///
  /// Upper and lower case of a Vietnamese letter have equally many bytes in UTF-8.
  func indexBefore(_ phrase: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
    let start = end - phrase.count
    guard start >= 0 else { return nil }
    return hasPhrase(phrase, at: start) ? start : nil
  }

  /// Whether a lower-case phrase stands at `start`, in any case.
  func hasPhrase(_ phrase: [UInt8], at start: Int) -> Bool {
    phrase.withUnsafeBufferPointer { hasPhrase($0, at: start) }
  }

  /// Whether a lower-case phrase stands at `start`, in any case.
  func hasPhrase(_ phrase: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + phrase.count <= count else { return false }
    for index in 0..<phrase.count where self[start + index] != phrase[index] {
      let byte = self[start + index]
      if byte < 0x80 {
        guard ASCII.lowercase(byte) == phrase[index] else { return false }
      } else if !isCapital(at: start + index, of: phrase, at: index) {
        return false
      }
    }
    return true
  }

  /// Whether the letter around byte `index` is the capital of the letter around byte `other` of a phrase.
  private func isCapital(at index: Int, of phrase: UnsafeBufferPointer<UInt8>, at other: Int) -> Bool {
    // The first bytes of two letters may agree where their last do not: go back to where they begin.
    var back = 0
    while back < other, back < 3, phrase[other - back] & 0xC0 == 0x80 { back += 1 }
    guard index >= back else { return false }
    let (one, length) = scalar(at: index - back)
    let (small, smallLength) = phrase.scalar(at: other - back)
    return length == smallLength && LatinLetter.table[one].isUppercaseOf(LatinLetter.table[small])
  }
}

extension LatinLetter {
  /// Whether this is the capital of `other`.
  func isUppercaseOf(_ other: LatinLetter) -> Bool {
    isUppercase && !other.isUppercase && isKnown && base == other.base && mark == other.mark && tone == other.tone
  }
}
