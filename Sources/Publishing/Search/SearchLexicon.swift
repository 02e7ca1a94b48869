internal import VietnameseText

/// The words and pairs of a whole portal with their documents, put together from its parts.
struct SearchLexicon: Sendable {
  /// Every word as it is written, in alphabetical order.
  let words: [SearchWord]
  /// The documents of each word, with two bits of weight.
  let wordLists: PostingLists
  /// In how many documents each word is.
  let wordCounts: [UInt32]
  /// Two words that follow each other, folded, in alphabetical order.
  let pairs: [(first: UInt64, second: UInt64)]
  /// The documents of each pair, with one bit of weight.
  let pairLists: PostingLists

  /// Puts parts together; each holds the documents that follow those of the part before.
  init(_ parts: [SearchPart]) {
    (words, wordCounts, wordLists) = Self.words(of: parts)
    (pairs, pairLists) = Self.pairs(of: parts, folded: FoldedWords(parts))
  }

  /// How many documents have both words of each pair, but never one after the other.
  ///
  /// The more there are, the more a pair tells; for small portals, since every pair of words is compared.
  func ambiguities() -> [Int] {
    var bitmaps: [UInt64: [UInt8]] = [:]
    for (number, word) in words.enumerated() where word.form != SearchWord.impliedForm {
      let bitmap = wordLists.bitmap(of: number)
      bitmaps[word.letters] = bitmaps[word.letters].map { zip($0, bitmap).map { $0 | $1 } } ?? bitmap
    }
    return pairs.indices.map { number in
      let (one, other) = (bitmaps[pairs[number].first] ?? [], bitmaps[pairs[number].second] ?? [])
      let both = zip(one, other).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
      return both - pairLists.bitmap(of: number).reduce(0) { $0 + $1.nonzeroBitCount }
    }
  }

  private static func words(
    of parts: [SearchPart]
  ) -> (words: [SearchWord], counts: [UInt32], lists: PostingLists) {
    var table = NumberedTable<SearchCollector.Word>(capacity: 1 << 13)
    let numbers = parts.map { part in
      part.words.keys.indices.map { index in
        let number = table.number(of: part.words.keys[index])
        table.entries[number].documents += part.words.lists.counts[index]
        return UInt32(number)
      }
    }
    let keys = table.map(\.word)
    let counts = table.map(\.documents)
    let sortKeys = keys.map(\.alphabeticalKey)
    let order = keys.indices.sorted {
      sortKeys[$0] == sortKeys[$1] ? keys[$0].form < keys[$1].form : sortKeys[$0] < sortKeys[$1]
    }
    var rank = [UInt32](repeating: 0, count: keys.count)
    for (place, number) in order.enumerated() { rank[number] = UInt32(place) }
    let sortedCounts = order.map { counts[$0] }
    let lists = PostingLists(
      zip(parts, numbers).map { ($0.words.lists, $1.map { rank[Int($0)] }, $0.documents) }, counts: sortedCounts,
      weightBits: 2)
    return (order.map { keys[$0] }, sortedCounts, lists)
  }

  private static func pairs(
    of parts: [SearchPart], folded: FoldedWords
  ) -> (pairs: [(first: UInt64, second: UInt64)], lists: PostingLists) {
    var table = NumberedTable<SearchCollector.Count>(capacity: 1 << 15)
    let numbers = parts.enumerated().map { index, part in
      let ranks = folded.ranks[index]
      return part.pairs.keys.indices.map { index in
        let key = part.pairs.keys[index]
        let ranked = UInt64(ranks[Int(key >> 32)]) << 32 | UInt64(ranks[Int(key & 0xFFFF_FFFF)])
        let number = table.number(of: ranked)
        table.entries[number].documents += part.pairs.lists.counts[index]
        return UInt32(number)
      }
    }
    let keys = table.map(\.key)
    let counts = table.map(\.documents)
    // A pair that stands wherever its rarer word does says nothing that the words do not say.
    let order = keys.indices.filter { number in
      let key = keys[number]
      let rarer = min(folded.counts[Int(key >> 32)], folded.counts[Int(key & 0xFFFF_FFFF)])
      return counts[number] < rarer
    }.sorted { keys[$0] < keys[$1] }
    var rank = [UInt32](repeating: .max, count: keys.count)
    for (place, number) in order.enumerated() { rank[number] = UInt32(place) }
    let lists = PostingLists(
      zip(parts, numbers).map { ($0.pairs.lists, $1.map { rank[Int($0)] }, $0.documents) },
      counts: order.map { counts[$0] }, weightBits: 1)
    let pairs = order.map { number in
      (first: folded.letters[Int(keys[number] >> 32)], second: folded.letters[Int(keys[number] & 0xFFFF_FFFF)])
    }
    return (pairs, lists)
  }
}

/// The folded words of all parts in alphabetical order.
private struct FoldedWords {
  var letters: [UInt64] = []
  /// In how many documents each is, in any form.
  var counts: [UInt32] = []
  /// For each part the place of each of its folded words.
  var ranks: [[UInt32]] = []

  init(_ parts: [SearchPart]) {
    var table = NumberedTable<SearchCollector.Count>(capacity: 1 << 13)
    let numbers = parts.map { part in
      part.folded.indices.map { index in
        let number = table.number(of: part.folded[index])
        table.entries[number].documents += part.foldedCounts[index]
        return number
      }
    }
    let found = table.map(\.key)
    let totals = table.map(\.documents)
    let sortKeys = found.map { SearchWord(letters: $0, form: 0).alphabeticalKey }
    let order = found.indices.sorted { sortKeys[$0] < sortKeys[$1] }
    var rank = [UInt32](repeating: 0, count: found.count)
    for (place, number) in order.enumerated() { rank[number] = UInt32(place) }
    letters = order.map { found[$0] }
    counts = order.map { totals[$0] }
    ranks = numbers.map { $0.map { rank[$0] } }
  }
}
