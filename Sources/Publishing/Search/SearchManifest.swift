internal import Portal
internal import VietnameseText

/// What the first file of the index says in JSON: what the filters need of every document, where each part begins,
/// which words there are, and the abbreviations.
struct SearchManifest: Sendable {
  var version = ""
  var documentsPerPart = 1
  /// The first key of each part.
  var wordParts: [[UInt8]] = []
  var pairParts: [[UInt8]] = []

  private let count: Int
  private let kinds: [SearchDocument.Kind]
  private let kindColumn: [UInt8]
  private let years: [(year: Int, count: Int)]
  private let fields: [String]
  private let fieldColumn: [UInt8]
  private let lengthColumn: [UInt8]
  private let vocabulary: [UInt8]
  private let abbreviations: [Abbreviation]

  /// How many words are known for completion and for slips; rarer ones are found as they are typed.
  private static let vocabularyLimit = 5000
  /// Longer titles count as this long.
  private static let longestTitle = 20

  init(
    documents: [SearchDocument], titleLengths: [UInt32], lexicon: SearchLexicon, abbreviations: [Abbreviation]
  ) {
    count = documents.count
    var documentKinds: [SearchDocument.Kind] = []
    var documentFields: [String?] = []
    var years: [(year: Int, count: Int)] = []
    for document in documents {
      documentKinds.append(document.kind)
      documentFields.append(document.field)
      let year = document.date?.year ?? 0
      if years.last?.year == year { years[years.count - 1].count += 1 } else { years.append((year, 1)) }
    }
    self.years = years
    let kinds = SearchDocument.Kind.allCases.filter(Set(documentKinds).contains)
    self.kinds = kinds
    kindColumn = Self.column(documentKinds.map { kinds.firstIndex(of: $0) ?? 0 })
    let fields = Set(documentFields.compactMap(\.self)).sorted { SortKey($0) < SortKey($1) }
    let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0 + 1) })
    self.fields = fields
    fieldColumn = Self.column(documentFields.map { $0.flatMap { places[$0] } ?? 0 })
    lengthColumn = Self.column(titleLengths.map { min(Int($0), Self.longestTitle) })
    vocabulary = Self.vocabulary(lexicon)
    self.abbreviations = abbreviations
  }

  /// Numbers as characters of one string, from `]` on, where JSON needs no escape.
  private static func column(_ values: [Int]) -> [UInt8] {
    var column: [UInt8] = []
    column.reserveCapacity(values.count)
    for value in values {
      let scalar = value + 0x5D
      if scalar < 0x80 {
        column.append(UInt8(scalar))
      } else {
        column.append(contentsOf: String(Unicode.Scalar(UInt32(scalar)).map(Character.init) ?? "]").utf8)
      }
    }
    return column
  }

  /// The words without digits, each in its commonest form, with a digit that grows with the number of documents.
  private static func vocabulary(_ lexicon: SearchLexicon) -> [UInt8] {
    struct Word {
      var best: SearchWord
      var bestCount: UInt32
      var total: UInt32
    }
    var words: [Word] = []
    for (word, count) in zip(lexicon.words, lexicon.wordCounts) where word.form != SearchWord.impliedForm {
      if let last = words.last, last.best.letters == word.letters {
        words[words.count - 1].total += count
        if count > last.bestCount { (words[words.count - 1].best, words[words.count - 1].bestCount) = (word, count) }
      } else if word.folded.allSatisfy({ $0 > UInt8(ascii: "9") }) {
        words.append(Word(best: word, bestCount: count, total: count))
      }
    }
    if words.count > vocabularyLimit {
      let least = words.map(\.total).sorted(by: >)[vocabularyLimit - 1]
      words = words.filter { $0.total >= least }
    }
    return Array(
      words.map { word in
        let size = min(9, (UInt32.bitWidth - word.total.leadingZeroBitCount) * 2 / 3)
        return Array("\(word.best.text)\(size)".utf8)
      }.joined(separator: [UInt8(ascii: " ")]))
  }

  /// The file: how long the JSON is, as a varint, the JSON, and behind it the parts where they are few.
  func bytes(inside: [[UInt8]]) -> [UInt8] {
    var json: [UInt8] = []
    json += "{\"v\":\"\(version)\",\"n\":\(count),\"per\":\(documentsPerPart),\"kinds\":[".utf8
    json += kinds.map { "[\"\($0.name)\",\($0.weight)]" }.joined(separator: ",").utf8
    json += "],\"kind\":\"".utf8
    json += kindColumn
    json += "\",\"years\":[".utf8
    json += years.map { "[\"\($0.year > 0 ? String($0.year) : "")\",\($0.count)]" }.joined(separator: ",").utf8
    json += "],\"fields\":[".utf8
    json += ([""] + fields).map(Self.quoted).joined(separator: [UInt8(ascii: ",")])
    json += "],\"field\":\"".utf8
    json += fieldColumn
    json += "\",\"length\":\"".utf8
    json += lengthColumn
    json += "\",\"short\":[".utf8
    json += abbreviations.map { Self.quoted($0.short + " " + $0.long) }.joined(separator: [UInt8(ascii: ",")])
    json += "],\"tu\":[\"".utf8
    json += wordParts.joined(separator: Array("\",\"".utf8))
    json += "\"],\"cap\":[\"".utf8
    json += pairParts.joined(separator: Array("\",\"".utf8))
    json += "\"],\"vocabulary\":\"".utf8
    json += vocabulary
    json += "\",\"inside\":[".utf8
    json += inside.map { String($0.count) }.joined(separator: ",").utf8
    json += "]}".utf8
    var bytes: [UInt8] = []
    Varint.append(UInt32(json.count), to: &bytes)
    return bytes + json + inside.joined()
  }

  /// A JSON string.
  private static func quoted(_ text: String) -> [UInt8] {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
      case ..<0x20: quoted.append(UInt8(ascii: " "))
      default: quoted.append(byte)
      }
    }
    return quoted + [UInt8(ascii: "\"")]
  }
}
