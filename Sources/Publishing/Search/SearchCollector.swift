internal import CBytes
internal import VietnameseText

/// Collects the words of neighbouring documents, one after the other, for the index.
///
/// One for each run of pass 2, so that nothing is shared between threads. Every word of every document passes here: a
/// token that was met before costs one look-up, its pair with the word before another, and the rest is plain numbers.
struct SearchCollector: ~Copyable {
  /// Where a word stands decides what it weighs; a word counts where it weighs most.
  ///
  /// Each zone has its bit in what a ``Word`` is to a document; the body has none.
  enum Zone {
    static let title: UInt32 = 0b10000
    /// Summary, field values, headings.
    static let field: UInt32 = 0b01000
    static let body: UInt32 = 0
  }

  private let abbreviations: PhraseBook
  private let scanner = SearchWordScanner(.plain)

  private var tokens = NumberedTable<Token>(capacity: 1 << 13)
  private var words = NumberedTable<Word>(capacity: 1 << 12)
  private var folded = NumberedTable<Count>(capacity: 1 << 12)
  private var pairs = NumberedTable<Count>(capacity: 1 << 14)

  private var wordLog: PostingLog
  private var pairLog: PostingLog
  private var room = ListRoom()
  private var document: UInt32 = 0
  private var titleLengths = Column<UInt32>()
  /// The words of the document so far, each once.
  private var found = Column<UInt32>()

  // What is read of a text: its tokens, which words they are, and the pairs that these make. Each is done for the whole
  // text before the next: a loop that does one thing keeps all it needs at hand.
  private var scanned = SearchTokens()
  /// The numbers of words; those in headings and those that start phrases are marked.
  private var sequence = Column<UInt32>()
  /// The numbers of two folded words, strong places marked.
  private var paired = Column<UInt64>()
  /// Where tokens, then pairs, are likely to stand in their tables.
  private var guesses = Column<UInt32>()

  /// What stands beside numbers in ``sequence`` and ``paired``.
  private enum Mark {
    /// How far ``SearchToken/flags`` are moved up, so that they stand above a number.
    static let shift: UInt32 = 30
    static let phrase: UInt32 = 0b01 << shift
    static let heading: UInt32 = 0b10 << shift
    static let number: UInt32 = phrase - 1
    static let strong: UInt64 = 1 << 63
  }

  /// A collector for up to about `documents` at a time.
  init(abbreviations: PhraseBook, documents: Int) {
    self.abbreviations = abbreviations
    wordLog = PostingLog(weightBits: 2, documents: documents)
    pairLog = PostingLog(weightBits: 1, documents: documents)
  }

  /// Adds the next document.
  mutating func add(title: [UInt8], fields: [UInt8], body: UnsafeBufferPointer<UInt8>) {
    document += 1
    title.withUnsafeBufferPointer { read($0, .plain, Zone.title) }
    titleLengths.append(UInt32(sequence.count))
    fields.withUnsafeBufferPointer { read($0, .plain, Zone.field) }
    read(body, .markdown, Zone.body)
    wordLog.reserve(found.count)
    for number in found.values {
      let word = words.entries + Int(number)
      wordLog.add(number, weight: word.pointee.weight)
      word.pointee.documents &+= 1
      _ = folded.entries[Int(word.pointee.folded)].note(document)
    }
    found.restart()
    wordLog.endDocument()
    pairLog.endDocument()
  }

  /// Everything that was collected; then it is forgotten, for others to come.
  mutating func finish() -> SearchPart {
    let part = SearchPart(
      titleLengths: Array(titleLengths.values),
      words: .init(keys: words.map(\.word), lists: wordLog.lists(counts: words.map(\.documents), in: &room)),
      pairs: .init(keys: pairs.map(\.key), lists: pairLog.lists(counts: pairs.map(\.documents), in: &room)),
      folded: folded.map(\.key), foldedCounts: folded.map(\.documents))
    document = 0
    titleLengths.restart()
    tokens.restart()
    words.restart()
    folded.restart()
    pairs.restart()
    wordLog.restart()
    pairLog.restart()
    return part
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ syntax: SearchWordScanner.Syntax, _ zone: UInt32) {
    scanned.read(bytes, syntax)
    findWords(in: bytes)
    notePhrases(zone)
    notePairs()
  }

  /// Finds out which words the tokens are.
  private mutating func findWords(in bytes: UnsafeBufferPointer<UInt8>) {
    sequence.restart(scanned.count)
    guesses.restart(scanned.count)
    let values = scanned.values
    var known = tokens.lookup
    for place in values.indices { guesses.start[place] = known.guess((values[place].head, values[place].tail)) }
    var place = 0
    while place < values.count {
      place = findWords(of: values, from: place, known)
      // What starts with a sign that is no word, starts with the word behind it.
      var marks: UInt32 = 0
      var isWord = false
      while place < values.count, !isWord {
        marks = marks & Mark.phrase | values[place].flags << Mark.shift
        isWord = learn(values[place], of: bytes, marks)
        place += 1
      }
      known = tokens.lookup
      sequence.reserve(values.count - place)
    }
  }

  /// Finds words from `place` on while they stand where they are guessed; returns the place of the first that does not.
  @inline(__always)
  private mutating func findWords(
    of values: UnsafeBufferPointer<SearchToken>, from place: Int, _ known: NumberedTable<Token>.Lookup
  ) -> Int {
    let (guesses, words) = (guesses.start, words.entries)
    var place = place
    var end = sequence.end
    while place < values.count {
      let token = values[place]
      guard let number = known.number((token.head, token.tail), at: guesses[place]), token.count <= 16 else { break }
      let word = known.entries[number].word
      end.pointee = word | token.flags &<< Mark.shift
      end += 1
      fetch_ahead(words + Int(word))
      place &+= 1
    }
    sequence.close(at: end)
    return place
  }

  /// Notes the words, each word's pair with the word before, and the abbreviations whose long form ends with it.
  private mutating func notePhrases(_ zone: UInt32) {
    found.reserve(sequence.count)
    paired.restart(sequence.count)
    var place = 0
    while place < sequence.count {
      place = notePhrases(from: place, zone)
      noteShortForms(endingAt: place - 1, zone)
      found.reserve(sequence.count - place)
    }
  }

  /// Notes words from `place` on until an abbreviation may end with one; returns the place behind that.
  @inline(__always)
  private mutating func notePhrases(from place: Int, _ zone: UInt32) -> Int {
    let (items, entries, document) = (sequence.values, words.entries, document)
    let strong = zone != Zone.body ? Mark.strong : 0
    var place = place
    var foundEnd = found.end
    var pairedEnd = paired.end
    var before = place > 0 ? entries[Int(items[place - 1] & Mark.number)].folded : 0
    var mayEnd = false
    while place < items.count, !mayEnd {
      let item = items[place]
      place &+= 1
      let number = item & Mark.number
      let word = entries + Int(number)
      let isHeading = item &>> 31
      foundEnd.pointee = number
      foundEnd += word.pointee.note(document, zone | isHeading &* Zone.field) ? 1 : 0
      let folded = word.pointee.folded
      pairedEnd.pointee = UInt64(before) &<< 32 | UInt64(folded) | strong | UInt64(isHeading) &<< 63
      pairedEnd += item & Mark.phrase == 0 ? 1 : 0
      before = folded
      mayEnd = word.pointee.phrases != 0
    }
    found.close(at: foundEnd)
    paired.close(at: pairedEnd)
    return place
  }

  /// Notes the pairs that the document has not had yet.
  private mutating func notePairs() {
    let values = paired.values
    pairLog.reserve(values.count)
    guesses.restart(values.count)
    var known = pairs.lookup
    for place in values.indices { guesses.start[place] = known.guess(values[place] & ~Mark.strong) }
    var place = 0
    while true {
      place = notePairs(from: place, known)
      guard place < values.count else { break }
      // Where it is to be found from now on, among all pairs that are guessed already.
      guesses.start[place] = UInt32(pairs.number(of: values[place] & ~Mark.strong)) + 1
      known = pairs.lookup
    }
  }

  /// Notes pairs from `place` on while they stand where they are guessed; returns the place of the first that does not.
  @inline(__always)
  private mutating func notePairs(from place: Int, _ known: NumberedTable<Count>.Lookup) -> Int {
    let (values, guesses, document) = (paired.values, guesses.start, document)
    var place = place
    var end = pairLog.end
    while place < values.count {
      let pair = values[place]
      guard let number = known.number(pair & ~Mark.strong, at: guesses[place]) else { break }
      end.pointee = pairLog.item(UInt32(truncatingIfNeeded: number), weight: UInt32(pair &>> 63))
      end += known.entries[number].note(document) ? 1 : 0
      place &+= 1
    }
    pairLog.close(at: end)
    return place
  }

  /// Finds out which words a token is that is not where it was guessed; false where it is none.
  ///
  /// What is new is read letter by letter, and remembered where it is one word.
  @inline(never)
  private mutating func learn(
    _ token: SearchToken, of bytes: UnsafeBufferPointer<UInt8>, _ marks: UInt32
  ) -> Bool {
    if token.count <= 16, let number = tokens.lookup.find((token.head, token.tail)) {
      sequence.append(tokens.entries[number].word | marks)
      return true
    }
    let first = sequence.count
    scanner.readWords(of: token, in: bytes) { word in
      // Only the first word of a token starts a phrase.
      let isFirst = sequence.count == first
      sequence.append(UInt32(number(of: word)) | (isFirst ? marks : marks & Mark.heading))
    }
    guard token.count <= 16, sequence.count == first + 1 else { return sequence.count > first }
    let new = tokens.number(of: (token.head, token.tail))
    tokens.entries[new].word = sequence.start[first] & Mark.number
    return true
  }

  /// Notes the abbreviations whose long form ends with the word at a place of ``sequence``.
  @inline(never)
  private mutating func noteShortForms(endingAt place: Int, _ zone: UInt32) {
    let last = sequence.start[place]
    let group = words.entries[Int(last & Mark.number)].phrases
    guard group != 0 else { return }
    let zone = last & Mark.heading != 0 ? Zone.field : zone
    for phrase in abbreviations.group(Int(group) - 1) where phrase.length <= place + 1 {
      let isHere = (1...phrase.length).allSatisfy { back in
        let item = sequence.start[place + 1 - back]
        return words.entries[Int(item & Mark.number)].letters == abbreviations.letters(of: phrase, fromEnd: back)
          && (back == phrase.length || item & Mark.phrase == 0)
      }
      guard isHere else { continue }
      let number = number(of: phrase.short)
      found.reserve(1)
      found.add(UInt32(number), if: words.entries[number].note(document, zone))
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
