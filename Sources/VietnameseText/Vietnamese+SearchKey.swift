extension Vietnamese {
  /// The form by which exact words are compared: NFC, lower case, one tone placement; diacritics stay.
  ///
  /// "Hòa" and "hoà" both give "hoà": where o, u glides into the vowel (oa, oe, uy) the tone stands on the vowel.
  public static func searchKey(_ text: String) -> String {
    var output: [UInt8] = []
    nfc(text).withBytes { appendSearchKey($0, to: &output) }
    return String(bytes: output)
  }

  /// Adds the search key of NFC text to `output`.
  public static func appendSearchKey(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    let table = LatinLetter.table
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        output.append(ASCII.lowercase(byte))
        index += 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: index)
      index += length
      let letter = table[scalar]
      guard letter.isKnown, letter.mark != LatinLetter.Mark.foreign else {
        if !isInvisible(scalar) { output.append(lowercaseOf: scalar) }
        continue
      }
      if letter.tone != LatinLetter.Tone.level, index < bytes.count {
        let next = bytes[index] < 0x80 ? ASCII.lowercase(bytes[index]) : 0
        if isGlide(letter, before: next) {
          output.append(letter.base)
          output.append(scalar: LatinLetter.scalar(base: next, mark: LatinLetter.Mark.plain, tone: letter.tone))
          index += 1
          continue
        }
      }
      output.append(scalar: LatinLetter.scalar(base: letter.base, mark: letter.mark, tone: letter.tone))
    }
  }

  /// Whether a toned letter is the glide of oa, oe, uy, so that its tone belongs to the vowel that follows.
  @inline(__always)
  static func isGlide(_ letter: LatinLetter, before next: UInt8) -> Bool {
    guard letter.mark == LatinLetter.Mark.plain else { return false }
    switch letter.base {
    case UInt8(ascii: "o"): return next == UInt8(ascii: "a") || next == UInt8(ascii: "e")
    case UInt8(ascii: "u"): return next == UInt8(ascii: "y")
    default: return false
    }
  }
}
