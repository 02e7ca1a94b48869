internal import Portal
internal import VietnameseText

/// The abbreviations of a portal, ready to be noticed in running text.
///
/// Where a text writes "khu công nghiệp" in full, the index says that it has KCN too: then a search for the short form
/// loads one word instead of three words and their neighbourhood.
struct PhraseBook: Sendable {
  /// A short form and how many words it stands for.
  struct Phrase: Sendable {
    let short: SearchWord
    let length: Int
    /// Where its words begin in ``PhraseBook/letters``.
    fileprivate let start: Int
  }

  /// The abbreviations of one word for several, which alone search can expand.
  private(set) var abbreviations: [Abbreviation] = []
  /// The folded words of all long forms, one after the other.
  private var letters: [UInt64] = []
  /// Phrases that share their last word.
  private var groups: [[Phrase]] = []
  private var groupByLast: [UInt64: Int] = [:]

  init(_ abbreviations: [Abbreviation]) {
    for abbreviation in abbreviations {
      let long = Self.letters(abbreviation.long)
      let short = Self.letters(abbreviation.short)
      guard let last = long.last, long.count > 1, short.count == 1, let first = short.first else { continue }
      let phrase = Phrase(
        short: SearchWord(letters: first, form: SearchWord.impliedForm), length: long.count, start: letters.count)
      self.abbreviations.append(abbreviation)
      letters += long
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
  func group(endingWith letters: UInt64) -> Int? { groupByLast[letters] }

  /// The phrases of a group.
  func group(_ number: Int) -> [Phrase] { groups[number] }

  /// A word of a phrase, counted from its end: the last is 1.
  func letters(of phrase: Phrase, fromEnd back: Int) -> UInt64 { letters[phrase.start + phrase.length - back] }
}
