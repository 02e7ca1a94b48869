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
    var counts = (words: 0, tcvn3: 0, vni: 0)
    var index = 0
    while index < bytes.count {
      let start = index
      // Both encodings read as Latin-1 give two-byte scalars that begin with C2 or C3 (and so does clean text).
      var isSuspect = false
      while index < bytes.count, !ASCII.isSpace(bytes[index]) {
        if bytes[index] == 0xC2 || bytes[index] == 0xC3 { isSuspect = true }
        index += 1
      }
      if index > start {
        counts.words += 1
        if isSuspect {
          switch encoding(ofWord: UnsafeBufferPointer(rebasing: bytes[start..<index])) {
          case .tcvn3: counts.tcvn3 += 1
          case .vni: counts.vni += 1
          case nil: break
          }
        }
      }
      index += 1
    }
    let (more, encoding) = counts.tcvn3 > counts.vni ? (counts.tcvn3, LegacyEncoding.tcvn3) : (counts.vni, .vni)
    return more >= 3 && more * 10 >= counts.words ? encoding : nil
  }

  private static func encoding(ofWord word: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? {
    var index = 0
    var before: UInt32 = 0
    while index < word.count {
      let (scalar, length) = word.scalar(at: index)
      index += length
      let isAfterVowel = before < 0x80 && "aeouyAEOUY".utf8.contains(UInt8(truncatingIfNeeded: before))
      let isBesideLetter = isLetter(before) || (index < word.count && isLetter(word.scalar(at: index).value))
      if isAfterVowel, vniMarks.contains(scalar) { return .vni }
      if !isAfterVowel, isBesideLetter, vniLetters.contains(scalar), !isAlsoTCVN3(word) { return .vni }
      if isBesideLetter, tcvn3Letters.contains(scalar) { return .tcvn3 }
      before = scalar
    }
    return nil
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80 && ASCII.isLetter(UInt8(truncatingIfNeeded: scalar))
  }

  /// Whether a word also holds a sign that only TCVN 3 uses inside words.
  private static func isAlsoTCVN3(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < word.count {
      let (scalar, length) = word.scalar(at: index)
      if tcvn3Letters.contains(scalar) { return true }
      index += length
    }
    return false
  }

  private static let tcvn3Letters = Set("µ¶·¸¹¨»¾¼½Æ©ÇË®ªÎÏÑÖרÜÞß«¬÷".unicodeScalars.map(\.value))
  /// Tones and marks that VNI writes after a vowel and Unicode Vietnamese never has there.
  private static let vniMarks = Set("øûïåäëüØÛÏÅÄËÜ".unicodeScalars.map(\.value))
  /// ñ for đ, ö for ư, î for ị.
  private static let vniLetters = Set("ñöÑÖ".unicodeScalars.map(\.value))
}
