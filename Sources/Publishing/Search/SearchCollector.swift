internal import VietnameseText

/// Collects the words of neighbouring documents, one after the other, for the index.
///
/// One for each run of pass 2, so that nothing is shared between threads. Every word of every document passes here: a
/// token that was met before costs one look-up, its pair with the word before another, and the rest is plain numbers.
struct SearchCollector: ~Copyable {
  /// Where a word stands decides what it weighs; a word counts where it weighs most.
  enum Zone {
    static let title: UInt8 = 3
    /// Summary, field values, headings.
    static let field: UInt8 = 2
    /// The body, where it says the word several times.
    static let frequent: UInt8 = 1
    static let body: UInt8 = 0
  }

  /// How often a body says a word that is more than mentioned.
  private static let frequent = 3

  private let abbreviations: PhraseBook
  private let plain = SearchWordScanner(.plain)
  private let markdown = SearchWordScanner(.markdown)

  private var tokens = NumberedTable<Token>(capacity: 1 << 12)
  private var words = NumberedTable<Word>(capacity: 1 << 12)
  private var folded = NumberedTable<Count>(capacity: 1 << 12)
  private var pairs = NumberedTable<Count>(capacity: 1 << 14)

  private var wordLog = Column<UInt32>(capacity: 1 << 16)
  private var pairLog = Column<UInt32>(capacity: 1 << 16)
  private var part = SearchPart()
  private var document: UInt32 = 0
  /// The words of the document so far, each once.
  private var found = Column<UInt32>()

  // What is read of a text: its tokens, which words they are, and the pairs that these make. Each is done for the whole
  // text before the next, so that the look-ups, which wait for memory, wait together.
  private var scanned: [SearchToken] = []
  private var known = Column<UInt32>()
  private var paired = Column<(key: UInt64, isStrong: Bool)>()
  /// The folded words of the phrase that is read, by their numbers.
  private var phrase: [UInt32] = []

  init(abbreviations: PhraseBook) {
    self.abbreviations = abbreviations
  }

  /// Adds the next document.
  mutating func add(title: [UInt8], fields: [UInt8], body: UnsafeBufferPointer<UInt8>) {
    document += 1
    title.withUnsafeBufferPointer { read($0, plain, Zone.title) }
    fields.withUnsafeBufferPointer { read($0, plain, Zone.field) }
    read(body, markdown, Zone.body)
    wordLog.reserve(found.count)
    for number in found.values {
      let word = words.entries[Int(number)]
      let isFrequent = word.zone == Zone.body && word.count >= Self.frequent
      wordLog.append(number << 2 | UInt32(isFrequent ? Zone.frequent : word.zone))
      words.entries[Int(number)].documents &+= 1
      _ = folded.entries[Int(word.folded)].note(document)
    }
    found.removeAll()
    part.words.ends.append(UInt32(wordLog.count))
    part.pairs.ends.append(UInt32(pairLog.count))
  }

  /// Everything that was collected.
  consuming func finish() -> SearchPart {
    part.words.keys = words.map(\.word)
    part.words.counts = words.map(\.documents)
    part.words.log = Array(wordLog.values)
    part.pairs.log = Array(pairLog.values)
    part.pairs.keys = pairs.map(\.key)
    part.pairs.counts = pairs.map(\.documents)
    part.folded = folded.map(\.key)
    part.foldedCounts = folded.map(\.documents)
    return part
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: SearchWordScanner, _ zone: UInt8) {
    scanned.removeAll(keepingCapacity: true)
    scanner.scan(bytes, into: &scanned)
    known.removeAll()
    known.reserve(scanned.count)
    for token in scanned {
      let number = token.isShort ? tokens.find((token.head, token.tail)) : nil
      known.append(number.map { tokens.entries[$0].word } ?? .max)
    }
    phrase.removeAll(keepingCapacity: true)
    paired.removeAll()
    for (token, number) in zip(scanned, known.values) {
      let zone = token.isInHeading ? Zone.field : zone
      if token.startsPhrase { phrase.removeAll(keepingCapacity: true) }
      if number != .max { read(Int(number), zone) } else { learn(token, of: bytes, scanner, zone) }
    }
    pairLog.reserve(paired.count)
    for (key, isStrong) in paired.values {
      let number = pairs.number(of: key)
      if pairs.entries[number].note(document) { pairLog.append(UInt32(number) << 1 | (isStrong ? 1 : 0)) }
    }
  }

  /// Reads a token letter by letter, and remembers it where it is one word.
  @inline(never)
  private mutating func learn(
    _ token: SearchToken, of bytes: UnsafeBufferPointer<UInt8>, _ scanner: SearchWordScanner, _ zone: UInt8
  ) {
    var first: Int?
    var isOneWord = true
    scanner.readWords(of: token, in: bytes) { word in
      let number = self.number(of: word)
      isOneWord = first == nil
      first = first ?? number
      read(number, zone)
    }
    guard token.isShort, isOneWord, let first else { return }
    let number = tokens.number(of: (token.head, token.tail))
    tokens.entries[number].word = UInt32(first)
  }

  /// Takes a word, its pair with the word before, and the abbreviations whose long form ends with it.
  @inline(__always)
  private mutating func read(_ number: Int, _ zone: UInt8) {
    note(number, zone)
    let word = words.entries[number]
    if let before = phrase.last {
      paired.reserve(1)
      paired.append((UInt64(before) << 32 | UInt64(word.folded), zone >= Zone.field))
    }
    phrase.append(word.folded)
    if word.phrases != 0 { noteShortForms(Int(word.phrases) - 1, zone) }
  }

  /// Counts a word of the document.
  @inline(__always)
  private mutating func note(_ number: Int, _ zone: UInt8) {
    let word = words.entries + number
    if word.pointee.document == document {
      if word.pointee.count < Self.frequent { word.pointee.count += 1 }
      word.pointee.zone = max(word.pointee.zone, zone)
    } else {
      word.pointee.document = document
      word.pointee.count = 1
      word.pointee.zone = zone
      found.reserve(1)
      found.append(UInt32(number))
    }
  }

  @inline(never)
  private mutating func noteShortForms(_ group: Int, _ zone: UInt8) {
    for phrase in abbreviations.group(group) where self.phrase.count >= phrase.length {
      let isHere = (1...phrase.length).allSatisfy { back in
        folded.entries[Int(self.phrase[self.phrase.count - back])].key
          == abbreviations.letters(of: phrase, fromEnd: back)
      }
      if isHere { note(number(of: phrase.short), zone) }
    }
  }

  /// The number of a word, which may be new.
  private mutating func number(of word: SearchWord) -> Int {
    let known = words.count
    let number = words.number(of: word)
    guard number == known else { return number }
    words.entries[number].folded = UInt32(folded.number(of: word.letters))
    if let group = abbreviations.group(endingWith: word.letters) { words.entries[number].phrases = UInt32(group + 1) }
    return number
  }
}
