import Portal
import Testing
import VietnameseText

@testable import Publishing

/// What a collector finds in many texts, beside what one finds who reads them word by word.
@Suite struct SearchCollectorTests {
  /// A document: its title, its fields and its body.
  private typealias Texts = (title: String, fields: String, body: String)
  /// What was found: the documents of each word or pair, each with its weight.
  private typealias Found = [String: [Int: UInt32]]

  private static let abbreviations = [
    Abbreviation(short: "KCN", long: "khu công nghiệp"), Abbreviation(short: "CN", long: "công nghiệp"),
  ]

  @Test(arguments: 0..<12) func `A text gives the words and the pairs that it has`(seed: UInt64) {
    var random = Pieces(state: seed)
    let documents = (0..<30).map { _ in
      Texts(random.text(6, of: Pieces.plain), random.text(10, of: Pieces.plain), random.text(120, of: Pieces.markdown))
    }
    let (words, pairs, titleLengths) = expected(documents)
    var collector = SearchCollector(abbreviations: PhraseBook(Self.abbreviations), documents: 8)
    // The second time in memory that served other texts.
    for documents in [Array(documents.reversed().prefix(20)), documents] {
      for texts in documents {
        Array(texts.body.utf8).withUnsafeBufferPointer {
          collector.add(title: Array(texts.title.utf8), fields: Array(texts.fields.utf8), body: $0)
        }
      }
      let part = collector.finish()
      guard documents.count == titleLengths.count else { continue }
      #expect(part.titleLengths == titleLengths)
      #expect(found(part.words, weightBits: 2) { name($0) } == words)
      #expect(
        found(part.pairs, weightBits: 1) {
          "\(letters(part.folded[Int($0 >> 32)])) \(letters(part.folded[Int($0 & 0xFFFF_FFFF)]))"
        } == pairs)
      for (number, key) in part.folded.enumerated() {
        let written = Set(words.filter { $0.key.hasPrefix(letters(key) + "/") }.values.flatMap(\.keys))
        #expect(Int(part.foldedCounts[number]) == written.count)
      }
    }
  }

  private func name(_ word: SearchWord) -> String { "\(letters(word.letters))/\(word.form)" }
  private func letters(_ folded: UInt64) -> String {
    String(decoding: SearchWord(letters: folded, form: 0).folded, as: UTF8.self)
  }

  private func found<Key>(_ found: SearchPart.Found<Key>, weightBits: UInt32, _ name: (Key) -> String) -> Found {
    var all: Found = [:]
    for (number, key) in found.keys.enumerated() {
      let range = found.lists.range(of: number)
      var document = -1
      found.lists.bytes.withUnsafeBufferPointer { bytes in
        var place = range.lowerBound
        while place < range.upperBound {
          let value = Varint.read(bytes, at: &place)
          document += Int(value >> weightBits)
          all[name(key), default: [:]][document] = value & (1 << weightBits - 1)
        }
      }
    }
    return all
  }

  /// What there is to be found, by `docs/reference/search.md`.
  private func expected(_ documents: [Texts]) -> (words: Found, pairs: Found, titleLengths: [UInt32]) {
    var (words, pairs, titleLengths): (Found, Found, [UInt32]) = ([:], [:], [])
    for (document, texts) in documents.enumerated() {
      var weights: [String: (highest: UInt32, times: Int)] = [:]
      func note(_ word: SearchWord, _ weight: UInt32) {
        let known = weights[name(word), default: (0, 0)]
        weights[name(word)] = (max(known.highest, weight), known.times + 1)
      }
      for (text, syntax, weight) in [
        (texts.title, SearchWordScanner.Syntax.plain, UInt32(3)), (texts.fields, .plain, 2), (texts.body, .markdown, 0),
      ] {
        var all: [FoundWord] = []
        Array(text.utf8).withUnsafeBufferPointer { SearchWordScanner(syntax).scan($0, into: &all) }
        if weight == 3 { titleLengths.append(UInt32(all.count)) }
        var phrase: [UInt64] = []
        for word in all {
          let weight = word.isInHeading ? 2 : weight
          note(word.word, weight)
          if word.startsPhrase { phrase = [] }
          phrase.append(word.word.letters)
          if phrase.count > 1 {
            let pair = phrase.suffix(2).map { letters($0) }.joined(separator: " ")
            if pairs[pair]?[document] == nil { pairs[pair, default: [:]][document] = weight > 0 ? 1 : 0 }
          }
          for (short, long) in [("kcn", ["khu", "cong", "nghiep"]), ("cn", ["cong", "nghiep"])]
          where phrase.suffix(long.count).map({ letters($0) }) == long {
            var shortWord: [FoundWord] = []
            Array(short.utf8).withUnsafeBufferPointer { SearchWordScanner(.plain).scan($0, into: &shortWord) }
            note(SearchWord(letters: shortWord[0].word.letters, form: SearchWord.impliedForm), weight)
          }
        }
      }
      for (word, weight) in weights {
        words[word, default: [:]][document] = weight.highest > 0 ? weight.highest : weight.times >= 3 ? 1 : 0
      }
    }
    return (words, pairs, titleLengths)
  }
}

/// Texts made of what words and the signs between them can be.
private struct Pieces {
  var state: UInt64

  static let plain = [
    "khu", "công", "nghiệp", "Công", "NGHIỆP", "kcn", "hồ", "sơ", "so\u{31B}", "–", "a–b", "“hành", "chính”", "1.004",
    "phảnánhkiếnnghịcủadân", "trưởng", "721/KH-BQL", "…", "một.", "hai;", "ba?", "·",
  ]
  static let markdown =
    plain + ["\n", "\n\n", "\n# ", "\n- ", "| ", "[x](/hồ/sơ.pdf)", "&nbsp;", "](", "&", "**đậm**", "– Hồ"]

  mutating func text(_ count: Int, of pieces: [String]) -> String {
    (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(state >> 33)
      return pieces[number % pieces.count] + (number / 64 % 8 == 0 ? "" : " ")
    }.joined()
  }
}
