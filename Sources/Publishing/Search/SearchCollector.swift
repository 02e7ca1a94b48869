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
  /// The numbers of words, headings marked, and ``Mark/phrase`` where one begins.
  private var sequence = Column<UInt32>()
  /// The numbers of two folded words, strong places marked.
  private var paired = Column<UInt64>()
  /// Where tokens, then pairs, are likely to stand in their tables.
  private var guesses = Column<UInt32>()

  /// What stands beside numbers in ``sequence`` and ``paired``.
  private enum Mark {
    static let heading: UInt32 = 1 << 31
    static let phrase: UInt32 = .max
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
    titleLengths.append(UInt32(sequence.values.count { $0 != Mark.phrase }))
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
    sequence.restart(2 * scanned.count)
    guesses.restart(scanned.count)
    var known = tokens.lookup
    var guess = guesses.start
    for token in scanned.values {
      guess.pointee = known.guess((token.head, token.tail))
      guess += 1
    }
    guess = guesses.start
    var end = sequence.start
    for token in scanned.values {
      end.pointee = Mark.phrase
      end += token.startsPhrase ? 1 : 0
      let heading = token.isInHeading ? Mark.heading : 0
      if token.count <= 16, let number = known.find((token.head, token.tail), guess: guess.pointee) {
        let word = known.entries[number].word
        end.pointee = word | heading
        end += 1
        fetch_ahead(words.entries + Int(word))
      } else {
        sequence.close(at: end)
        learn(token, of: bytes, heading)
        known = tokens.lookup
        sequence.reserve(2 * scanned.count)
        end = sequence.end
      }
      guess += 1
    }
    sequence.close(at: end)
  }

  /// Notes the words, each word's pair with the word before, and the abbreviations whose long form ends with it.
  private mutating func notePhrases(_ zone: UInt32) {
    let items = sequence.values
    let document = document
    found.reserve(items.count)
    paired.restart(items.count)
    var entries = words.entries
    var foundEnd = found.end
    var pairedEnd = paired.start
    var before = Mark.phrase
    for place in items.indices {
      let item = items[place]
      guard item != Mark.phrase else {
        before = Mark.phrase
        continue
      }
      let zone = item & Mark.heading != 0 ? Zone.field : zone
      let number = item & ~Mark.heading
      let word = entries + Int(number)
      foundEnd.pointee = number
      foundEnd += word.pointee.note(document, zone) ? 1 : 0
      let folded = word.pointee.folded
      pairedEnd.pointee = UInt64(before) << 32 | UInt64(folded) | (zone != Zone.body ? Mark.strong : 0)
      pairedEnd += before != Mark.phrase ? 1 : 0
      before = folded
      if word.pointee.phrases != 0 {
        found.close(at: foundEnd)
        noteShortForms(endingAt: place, zone)
        found.reserve(items.count)
        (foundEnd, entries) = (found.end, words.entries)
      }
    }
    found.close(at: foundEnd)
    paired.close(at: pairedEnd)
  }

  /// Notes the pairs that the document has not had yet.
  private mutating func notePairs() {
    let document = document
    pairLog.reserve(paired.count)
    guesses.restart(paired.count)
    var known = pairs.lookup
    var guess = guesses.start
    for pair in paired.values {
      guess.pointee = known.guess(pair & ~Mark.strong)
      guess += 1
    }
    guess = guesses.start
    var end = pairLog.end
    for pair in paired.values {
      var number = known.find(pair & ~Mark.strong, guess: guess.pointee)
      if number == nil {
        number = pairs.number(of: pair & ~Mark.strong)
        known = pairs.lookup
      }
      guess += 1
      guard let number else { continue }
      let isNew = known.entries[number].note(document)
      end.pointee = pairLog.item(UInt32(truncatingIfNeeded: number), weight: pair & Mark.strong != 0 ? 1 : 0)
      end += isNew ? 1 : 0
    }
    pairLog.close(at: end)
  }

  /// Reads a token letter by letter, and remembers it where it is one word.
  @inline(never)
  private mutating func learn(_ token: SearchToken, of bytes: UnsafeBufferPointer<UInt8>, _ heading: UInt32) {
    let known = sequence.count
    scanner.readWords(of: token, in: bytes) { word in
      sequence.reserve(1)
      sequence.add(UInt32(number(of: word)) | heading)
    }
    guard token.count <= 16, sequence.count == known + 1 else { return }
    let new = tokens.number(of: (token.head, token.tail))
    tokens.entries[new].word = sequence.start[known] & ~Mark.heading
  }

  /// Notes the abbreviations whose long form ends with the word at a place of ``sequence``.
  @inline(never)
  private mutating func noteShortForms(endingAt place: Int, _ zone: UInt32) {
    let last = words.entries[Int(sequence.start[place] & ~Mark.heading)]
    for phrase in abbreviations.group(Int(last.phrases) - 1) where phrase.length <= place + 1 {
      let isHere = (1...phrase.length).allSatisfy { back in
        let item = sequence.start[place + 1 - back]
        return item != Mark.phrase
          && words.entries[Int(item & ~Mark.heading)].letters == abbreviations.letters(of: phrase, fromEnd: back)
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
