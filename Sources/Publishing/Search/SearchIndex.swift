internal import Portal
internal import Templates
internal import VietnameseText

/// The files that the search page asks: one that knows where everything is, and parts that are loaded when wanted.
///
/// `docs/reference/search.md` describes the format, `themes/default/search.js` reads it. The files are a pure function
/// of the documents and their order.
struct SearchIndex: Sendable {
  /// The folder that holds nothing but the index.
  static let folder = "/tim-kiem/chi-muc"
  /// Whether a file of the index may lie at `address`.
  static func holds(_ address: String) -> Bool { address.hasPrefix(folder + "/") }
  /// The file that is read first.
  static let address = SearchPage.index

  /// The files with their addresses, in the order of their making.
  let files: [(address: String, bytes: [UInt8])]

  /// How large the parts other than pairs may be, by estimate and compressed, in a file that holds the index whole.
  private static let singleFileLimit = 20_000
  /// How large the whole file may become, in the same measure.
  private static let singleFileGoal = 28_500
  /// How large a part with words or pairs becomes before the next begins.
  private static let partSize = 1 << 13
  /// How many documents a part of their table has.
  private static let documentsPerPart = 32

  /// The index of `documents`, whose words `parts` hold in the same order.
  init(documents: [SearchDocument], parts: [SearchPart], abbreviations: [Abbreviation]) {
    var files: [(address: String, bytes: [UInt8])] = []
    Self.write(documents, parts: parts, abbreviations: abbreviations) { files.append(($0, $1)) }
    self.files = files
  }

  /// Gives each file as soon as it is made, so that they are never in memory together; the first file comes last, since
  /// it names the others.
  static func write(
    _ documents: [SearchDocument], parts: [SearchPart], abbreviations: [Abbreviation],
    to put: (_ address: String, _ bytes: [UInt8]) -> Void
  ) {
    let lexicon = SearchLexicon(parts)
    var manifest = SearchManifest(
      documents: documents, titleLengths: parts.flatMap(\.titleLengths), lexicon: lexicon, abbreviations: abbreviations)
    if let whole = singleFile(documents, lexicon, &manifest) { return put(address, whole) }
    writeManyFiles(documents, lexicon, &manifest, to: put)
    put(address, manifest.bytes(inside: []))
  }

  /// The whole index in one file; nothing where there is too much of it.
  ///
  /// Pairs that tell little stay out until the file is small enough.
  private static func singleFile(
    _ documents: [SearchDocument], _ lexicon: SearchLexicon, _ manifest: inout SearchManifest
  ) -> [UInt8]? {
    // What gzip makes of each: text shrinks more than lists.
    var table: [UInt8] = []
    for document in documents {
      document.writeLine(to: &table)
      // A large portal is known by its first lines, and nothing more is written for it in vain.
      guard table.count * 3 / 10 < singleFileLimit else { return nil }
    }
    var (words, pairs): ([UInt8], [UInt8]) = ([], [])
    let head = manifest.bytes(inside: []).count
    manifest.wordParts = writeWords(lexicon, .max) { words = $0 }
    let others = head / 2 + table.count * 3 / 10 + words.count * 72 / 100
    guard others < singleFileLimit else { return nil }
    let ambiguities = lexicon.ambiguities()
    for least in [1, 2, 3, 4, 6, 9, 13, 20, 30, 50, .max] {
      pairs = []
      manifest.pairParts = writePairs(lexicon, .max, where: { ambiguities[$0] >= least }) { pairs = $0 }
      if others + pairs.count * 52 / 100 < singleFileGoal { break }
    }
    let inside = [words, pairs, table]
    manifest.documentsPerPart = documents.count
    manifest.version = version(of: inside.map(hash))
    return manifest.bytes(inside: inside)
  }

  /// A line for each of some documents.
  private static func table(of documents: ArraySlice<SearchDocument>) -> [UInt8] {
    var table: [UInt8] = []
    table.reserveCapacity(documents.count * 192)
    for document in documents { document.writeLine(to: &table) }
    return table
  }

  private static func writeManyFiles(
    _ documents: [SearchDocument], _ lexicon: SearchLexicon, _ manifest: inout SearchManifest,
    to put: (_ address: String, _ bytes: [UInt8]) -> Void
  ) {
    var hashes: [ContentHash] = []
    var number = 0
    func give(_ name: String, _ bytes: [UInt8]) {
      put("\(folder)/\(name)-\(number).bin", bytes)
      hashes.append(hash(bytes))
      number += 1
    }
    manifest.wordParts = writeWords(lexicon, partSize) { give("tu", $0) }
    number = 0
    manifest.pairParts = writePairs(lexicon, partSize, where: { _ in true }) { give("cap", $0) }
    number = 0
    for start in stride(from: 0, to: documents.count, by: documentsPerPart) {
      give("trang", table(of: documents[start..<min(documents.count, start + documentsPerPart)]))
    }
    manifest.documentsPerPart = documentsPerPart
    manifest.version = version(of: hashes)
  }

  /// Gives the parts with words, and returns the first key of each.
  private static func writeWords(_ lexicon: SearchLexicon, _ partSize: Int, to put: ([UInt8]) -> Void) -> [[UInt8]] {
    var first: [[UInt8]] = []
    var text: [UInt8] = []
    var lists: [UInt8] = []
    var last: UInt64?
    for (number, word) in lexicon.words.enumerated() {
      // All forms of a folded word stay together.
      if lists.count >= partSize, word.letters != last {
        put(part(text, lists))
        (text, lists, last) = ([], [], nil)
      }
      if last == nil { first.append(word.folded) } else { text.append(UInt8(ascii: "\n")) }
      text += spelling(word)
      lexicon.wordLists.write(number, to: &lists)
      last = word.letters
    }
    if last != nil { put(part(text, lists)) }
    return first
  }

  /// How a part writes a word; one that only stands for its long form bears a sign that no word has.
  private static func spelling(_ word: SearchWord) -> [UInt8] {
    word.form == SearchWord.impliedForm ? word.folded + [UInt8(ascii: "=")] : Array(word.text.utf8)
  }

  /// Gives the parts with pairs, and returns the first key of each.
  private static func writePairs(
    _ lexicon: SearchLexicon, _ partSize: Int, where isWanted: (Int) -> Bool, to put: ([UInt8]) -> Void
  ) -> [[UInt8]] {
    var firstKeys: [[UInt8]] = []
    var text: [UInt8] = []
    var lists: [UInt8] = []
    var last: (first: UInt64, second: UInt64)?
    func finish() {
      if last != nil { put(part(text, lists)) }
      (text, lists, last) = ([], [], nil)
    }
    for number in lexicon.pairs.indices where isWanted(number) {
      let pair = lexicon.pairs[number]
      let second = folded(pair.second)
      if last == nil { firstKeys.append(folded(pair.first) + [UInt8(ascii: " ")] + second) }
      if last?.first != pair.first {
        if last != nil { text.append(UInt8(ascii: "\n")) }
        text += folded(pair.first)
      }
      text.append(UInt8(ascii: " "))
      text += second
      lexicon.pairLists.write(number, to: &lists)
      last = pair
      if lists.count >= partSize { finish() }
    }
    finish()
    return firstKeys
  }

  private static func folded(_ letters: UInt64) -> [UInt8] {
    SearchWord(letters: letters, form: 0).folded
  }

  /// The length of the keys as a varint, the keys as text, and their lists in the same order.
  private static func part(_ text: [UInt8], _ lists: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    Varint.append(UInt32(text.count), to: &bytes)
    return bytes + text + lists
  }

  private static func hash(_ bytes: [UInt8]) -> ContentHash {
    bytes.withUnsafeBufferPointer { ContentHash($0) }
  }

  /// A name for all parts, by which browsers may keep them for ever.
  private static func version(of parts: [ContentHash]) -> String {
    String(hash(parts.flatMap { Array($0.hexadecimal.utf8) }).hexadecimal.prefix(10))
  }
}

extension SearchDocument {
  /// Writes the document's line in its table: title, address, day, unit.
  fileprivate func writeLine(to table: inout [UInt8]) {
    Self.write(title, to: &table)
    table.append(UInt8(ascii: "\t"))
    Self.write(address, to: &table)
    table.append(UInt8(ascii: "\t"))
    if let date { Self.write(date.iso, to: &table) }
    table.append(UInt8(ascii: "\t"))
    if let unit { Self.write(unit, to: &table) }
    table.append(UInt8(ascii: "\n"))
  }

  /// A text in which nothing ends a cell or a line.
  private static func write(_ text: String, to table: inout [UInt8]) {
    let start = table.count
    table.append(contentsOf: text.utf8)
    for index in start..<table.count where table[index] < 0x20 { table[index] = UInt8(ascii: " ") }
  }
}
