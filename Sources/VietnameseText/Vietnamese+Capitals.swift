extension Vietnamese {
  /// Whether a title is written in capitals throughout, as headings are pasted from Word: at least two words, no small
  /// letter, and more than abbreviations.
  public static func isAllCapitals(_ title: String) -> Bool {
    var words = 0
    var longest = 0
    let hasSmallLetter = nfc(title).withBytes { bytes in
      let table = LatinLetter.table
      var index = 0
      var letters = 0
      while index < bytes.count {
        let (scalar, length) = bytes.scalar(at: index)
        let letter = table[scalar]
        if letter.isKnown, !letter.isUppercase { return true }
        if letter.isKnown, letters == 0 { words += 1 }
        letters = letter.isKnown ? letters + 1 : 0
        if letter.tone != LatinLetter.Tone.level || letter.mark == LatinLetter.Mark.circumflex {
          longest = max(longest, 5)
        }
        longest = max(longest, letters)
        index += length
      }
      return false
    }
    return !hasSmallLetter && words > 1 && longest > 4
  }
}
