/// What a written Vietnamese syllable can be: an onset, a rime, and a tone on the right letter.
///
/// The tables hold what standard spelling allows, in either tone placement (hoà, hòa), and what place names of the north
/// add (Kạn, Pắc). A syllable may be possible without being a word.
public enum Syllable {
  /// Whether one word of letters, composed or decomposed, in any case, is a possible syllable.
  public static func isPossible(_ word: String) -> Bool {
    Vietnamese.nfc(word).withBytes { isPossible($0) }
  }

  /// Whether NFC bytes, letters only, are a possible syllable.
  public static func isPossible(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    SyllableSpelling(word).isPossible
  }
}

/// The letters of a syllable without its tone, and the tone apart.
struct SyllableSpelling {
  private(set) var letters = SyllableLetters()
  private(set) var tone = LatinLetter.Tone.level
  /// Which letter bears the tone.
  private(set) var tonePosition = 0

  /// Whether the letters alone make it impossible: too many, foreign ones, two tones.
  private var isBroken = false

  /// A syllable whose letters are still to come.
  init() {}

  /// The letters of NFC bytes.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    let table = LatinLetter.table
    var index = 0
    while index < word.count, !isBroken {
      let (scalar, length) = word.scalar(at: index)
      index += length
      add(table[scalar])
    }
  }

  /// Adds the next letter.
  @inline(__always)
  mutating func add(_ letter: LatinLetter) {
    guard letter.isKnown, letter.mark != LatinLetter.Mark.foreign, letters.count < SyllableLetters.capacity else {
      isBroken = true
      return
    }
    if letter.tone != LatinLetter.Tone.level {
      if tone != LatinLetter.Tone.level { isBroken = true }
      tone = letter.tone
      tonePosition = letters.count
    }
    letters.append(letter)
  }

  var isPossible: Bool {
    if isBroken || letters.count == 0 { return false }
    if letters[0] == UInt8(ascii: "q") {
      // "quen" is qu + en, "quýt" is q + uyt; the u of qu never bears the tone.
      guard letters.count > 2, letters[1] == UInt8(ascii: "u"), tone == LatinLetter.Tone.level || tonePosition > 1
      else { return false }
      return isRime(from: 2) || isRime(from: 1)
    }
    if letters.count > 1, letters[0] == UInt8(ascii: "g"), letters[1] == UInt8(ascii: "i") {
      // "giá" is gi + a, "gìn" is g + in, "giếng" is g + iêng.
      return isRime(from: 1) || (letters.count > 2 && isRime(from: 2))
    }
    var vowel = 0
    while vowel < letters.count, !SyllableTable.isVowel(letters[vowel]) { vowel += 1 }
    guard vowel < letters.count else { return false }
    return SyllableTable.allows(onset: letters.prefix(vowel), before: letters[vowel]) && isRime(from: vowel)
  }

  private func isRime(from start: Int) -> Bool {
    guard start < letters.count, let rime = SyllableTable.rimes[letters.suffix(from: start)] else { return false }
    if tone == LatinLetter.Tone.level { return !rime.isStopped }
    guard tonePosition >= start, rime.bearsTone(at: tonePosition - start) else { return false }
    return !rime.isStopped || tone == LatinLetter.Tone.sắc || tone == LatinLetter.Tone.nặng
  }
}
