internal import Portal
internal import VietnameseText

/// The abbreviations of a portal, ready to be noticed in running text.
///
/// Where a text writes "khu công nghiệp" in full, the index says that it has KCN too: then a search for the short form
/// loads one word instead of three words and their neighbourhood.
struct PhraseBook: Sendable {
  /// A short form and the words it stands for, folded.
  private struct Phrase: Sendable {
    let letters: [UInt64]
    /// The last word but one: most candidates fall at it.
    let beforeLast: UInt64
    let short: SearchWord
  }

  /// Phrases that share their last word.
  private var groups: [[Phrase]] = []
  private var groupByLast: [UInt64: Int] = [:]

  init(_ abbreviations: [Abbreviation]) {
    for abbreviation in abbreviations {
      let long = Self.letters(abbreviation.long)
      let short = Self.letters(abbreviation.short)
      guard let last = long.last, long.count > 1, short.count == 1, let first = short.first else { continue }
      let phrase = Phrase(
        letters: long, beforeLast: long[long.count - 2],
        short: SearchWord(letters: first, form: SearchWord.impliedForm))
      if let group = groupByLast[last] {
        groups[group].append(phrase)
      } else {
        groupByLast[last] = groups.count
        groups.append([phrase])
      }
    }
  }

  private static func letters(_ text: String) -> [UInt64] {
    var words: [FoundWord] = []
    Array(text.utf8).withUnsafeBufferPointer { SearchWordScanner(.plain).scan($0, into: &words) }
    return words.map(\.word.letters)
  }

  /// The group of the phrases that end with this word.
  func group(endingWith letters: UInt64) -> Int? {
    groupByLast[letters]
  }

  /// Calls `body` with the short form of each phrase of a group that ends at `index`; none runs over the end of a sentence.
  @inline(__always)
  func forEachShortForm(of group: Int, endingAt index: Int, of words: [FoundWord], _ body: (SearchWord) -> Void) {
    guard index > 0, !words[index].startsPhrase else { return }
    let before = words[index - 1].word.letters
    for phrase in groups[group] where phrase.beforeLast == before {
      let start = index + 1 - phrase.letters.count
      guard start >= 0, !words[(start + 1)...index].contains(where: \.startsPhrase) else { continue }
      if zip(words[start...index], phrase.letters).allSatisfy({ $0.word.letters == $1 }) { body(phrase.short) }
    }
  }
}
