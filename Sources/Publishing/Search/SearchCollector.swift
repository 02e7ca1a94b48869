internal import VietnameseText

/// Collects the words of neighbouring documents, one after the other, for the index.
///
/// One for each run of pass 2, so that nothing is shared between threads. Every word of every document passes here: the
/// loops look a word up once and keep the rest in plain numbers.
struct SearchCollector {
  /// Where a word stands decides what it weighs; a word counts where it weighs most.
  enum Zone {
    static let title: UInt32 = 3
    /// Summary, field values, headings.
    static let field: UInt32 = 2
    /// The body, where it says the word several times.
    static let frequent: UInt32 = 1
    static let body: UInt32 = 0
  }

  /// How often a body says a word that is more than mentioned.
  private static let frequent = 3

  private struct Word {
    /// The number of its folded form.
    let folded: UInt32
    /// The group of phrases with an abbreviation that may end here.
    let phrases: Int?
    /// The document that last had it, counted from 1.
    var document: UInt32 = 0
    var count: UInt32 = 0
    var zone: UInt32 = 0
  }

  private let abbreviations: PhraseBook
  private let plain = SearchWordScanner(.plain)
  private let markdown = SearchWordScanner(.markdown)

  private var words = KeyTable(capacity: 1 << 12)
  private var states: [Word] = []
  private var folded = KeyTable(capacity: 1 << 12)
  private var foldedDocument: [UInt32] = []
  private var pairs = KeyTable(capacity: 1 << 15)
  private var pairDocument: [UInt32] = []

  private var part = SearchPart()
  private var document: UInt32 = 0
  /// The words of the document so far, each once.
  private var found: [UInt32] = []
  private var scanned: [FoundWord] = []

  init(abbreviations: PhraseBook) {
    self.abbreviations = abbreviations
  }

  /// Adds the next document.
  mutating func add(title: [UInt8], fields: [UInt8], body: UnsafeBufferPointer<UInt8>) {
    document += 1
    title.withUnsafeBufferPointer { read($0, plain, Zone.title) }
    fields.withUnsafeBufferPointer { read($0, plain, Zone.field) }
    read(body, markdown, Zone.body)
    for number in found {
      let state = states[Int(number)]
      let isFrequent = state.zone == Zone.body && state.count >= Self.frequent
      part.words.log.append(number << 2 | (isFrequent ? Zone.frequent : state.zone))
      part.words.counts[Int(number)] += 1
      let fold = Int(state.folded)
      if foldedDocument[fold] != document {
        foldedDocument[fold] = document
        part.foldedCounts[fold] += 1
      }
    }
    found.removeAll(keepingCapacity: true)
    part.words.ends.append(UInt32(part.words.log.count))
    part.pairs.ends.append(UInt32(part.pairs.log.count))
  }

  /// Everything that was collected.
  consuming func finish() -> SearchPart { part }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: SearchWordScanner, _ zone: UInt32) {
    scanned.removeAll(keepingCapacity: true)
    scanner.scan(bytes, into: &scanned)
    var before = UInt32.max
    for index in scanned.indices {
      let found = scanned[index]
      let zone = found.isInHeading ? Zone.field : zone
      let state = note(found.word, zone)
      if !found.startsPhrase, before != .max { note(pairOf: before, state.folded, isStrong: zone >= Zone.field) }
      if let group = state.phrases {
        abbreviations.forEachShortForm(of: group, endingAt: index, of: scanned) { short in _ = note(short, zone) }
      }
      before = state.folded
    }
  }

  /// Counts a word of the document.
  @inline(__always)
  private mutating func note(_ word: SearchWord, _ zone: UInt32) -> Word {
    let number = words.number(of: word.letters, word.form)
    if number == states.count { learn(word) }
    if states[number].document == document {
      states[number].count &+= 1
    } else {
      states[number].document = document
      states[number].count = 1
      states[number].zone = zone
      found.append(UInt32(number))
    }
    return states[number]
  }

  @inline(never)
  private mutating func learn(_ word: SearchWord) {
    let fold = folded.number(of: word.letters)
    if fold == foldedDocument.count {
      foldedDocument.append(0)
      part.folded.append(word.letters)
      part.foldedCounts.append(0)
    }
    states.append(Word(folded: UInt32(fold), phrases: abbreviations.group(endingWith: word.letters)))
    part.words.keys.append(word)
    part.words.counts.append(0)
  }

  @inline(__always)
  private mutating func note(pairOf one: UInt32, _ other: UInt32, isStrong: Bool) {
    let key = UInt64(one) << 32 | UInt64(other)
    let number = pairs.number(of: key)
    if number == pairDocument.count {
      pairDocument.append(0)
      part.pairs.keys.append(key)
      part.pairs.counts.append(0)
    }
    guard pairDocument[number] != document else { return }
    pairDocument[number] = document
    part.pairs.counts[number] += 1
    part.pairs.log.append(UInt32(number) << 1 | (isStrong ? 1 : 0))
  }
}

/// What a collector found: keys by their number, and for each document which keys it has.
struct SearchPart: Sendable {
  /// Keys in order of their numbers, in how many documents each is, and the documents' keys one after the other.
  struct Log<Key: Sendable>: Sendable {
    var keys: [Key] = []
    var counts: [UInt32] = []
    /// The number of a key, and below it in one or two bits its weight.
    var log: [UInt32] = []
    /// Where each document ends in ``log``.
    var ends: [UInt32] = []
  }

  /// The words as they are written, with two bits of weight.
  var words = Log<SearchWord>()
  /// Two words that follow each other, as the numbers of their folded forms; one bit tells strong places from the body.
  var pairs = Log<UInt64>()
  /// The folded forms in order of their numbers.
  var folded: [UInt64] = []
  /// In how many documents each folded form is.
  var foldedCounts: [UInt32] = []

  /// How many documents there are.
  var documents: Int { words.ends.count }
}
