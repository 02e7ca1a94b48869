/// An encoding of Vietnamese from before Unicode, recognised in text that was read as if it were Latin-1.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712:1993, the ".VnTime" fonts (ABC): "Céng hßa x· héi".
  case tcvn3
  /// VNI Windows: "Coäng hoøa xaõ hoäi".
  case vni

  /// The encoding that a text was written in, or nothing for Unicode, the usual case.
  ///
  /// At least one word in ten, and three words, must show letters that Unicode Vietnamese never joins.
  public static func detect(in text: String) -> LegacyEncoding? {
    text.withBytes { detect(in: $0) }
  }

  /// The encoding that NFC bytes were written in.
  public static func detect(in bytes: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? {
    let signs = Sign.table
    var counts = (words: 0, tcvn3: 0, vni: 0)
    var start = 0
    while start < bytes.count {
      // Read as Latin-1, the signs of both are two bytes in UTF-8, of which the first is C2 or C3.
      var isSuspect = false
      var end = start
      while end < bytes.count, !ASCII.isSpace(bytes[end]) {
        if bytes[end] & 0xFE == 0xC2, signs[Int(bytes.scalar(at: end).value & 0xFF)] != 0 { isSuspect = true }
        end += 1
      }
      if end > start { counts.words += 1 }
      if isSuspect {
        switch encoding(ofWord: UnsafeBufferPointer(rebasing: bytes[start..<end]), signs) {
        case .tcvn3: counts.tcvn3 += 1
        case .vni: counts.vni += 1
        case nil: break
        }
      }
      start = end + 1
    }
    let (more, encoding) = counts.tcvn3 > counts.vni ? (counts.tcvn3, LegacyEncoding.tcvn3) : (counts.vni, .vni)
    return more >= 3 && more * 10 >= counts.words ? encoding : nil
  }

  private static func encoding(ofWord word: UnsafeBufferPointer<UInt8>, _ signs: [UInt8]) -> LegacyEncoding? {
    var index = 0
    var before: UInt32 = 0
    while index < word.count {
      let (scalar, length) = word.scalar(at: index)
      index += length
      let sign = scalar < 0x100 ? signs[Int(scalar)] : 0
      if sign & Sign.vniMark != 0, isLetter(before, of: "aeouyAEOUY") { return .vni }
      let isBesideLetter = isLetter(before) || (index < word.count && isLetter(word.scalar(at: index).value))
      if sign & Sign.tcvn3 != 0, isBesideLetter { return .tcvn3 }
      before = scalar
    }
    return nil
  }

  private static func isLetter(_ scalar: UInt32, of letters: StaticString? = nil) -> Bool {
    guard scalar < 0x80 else { return false }
    let byte = UInt8(truncatingIfNeeded: scalar)
    guard let letters else { return ASCII.isLetter(byte) }
    return UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount).contains(byte)
  }

  /// What a scalar of Latin-1 betrays; a set of flags.
  private enum Sign {
    static let tcvn3: UInt8 = 1
    static let vniMark: UInt8 = 2

    static let table: [UInt8] = {
      var table = [UInt8](repeating: 0, count: 256)
      func add(_ letters: String, _ sign: UInt8) {
        for scalar in letters.unicodeScalars where scalar.value < 256 { table[Int(scalar.value)] |= sign }
      }
      add("µ¶·¸¹¨»¾¼½Æ©ÇË®ªÎÏÖרÜÞß«¬÷", tcvn3)
      // Tones and marks that VNI writes after a vowel, where Unicode Vietnamese never has them.
      add("øûïåäëüØÛÏÅÄËÜ", vniMark)
      return table
    }()
  }
}
