/// Reads NFC text once, from stroke to stroke and from law to law, and gives its citations one after the other.
public struct CitationScanner: IteratorProtocol {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where to go on.
  private var index = 0
  /// Where the last citation ended; none may begin before.
  private var floor = 0

  /// A scanner of a text that must outlive it; byte positions count from its start.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether nothing in the text can be a citation; what most texts have of them is found out without looking further.
  public var isIdle: Bool { bytes.nextCitationMark(from: index) == nil }

  /// The next citation.
  public mutating func next() -> Citation? {
    while let hit = bytes.nextCitationMark(from: index) {
      let isStroke = bytes[hit] == UInt8(ascii: "/")
      if isStroke, let end = endOfAddress(at: hit) {
        index = end
      } else if let (citation, end) = isStroke ? numbered(at: hit) : law(at: hit) {
        floor = end
        index = end
        return citation
      } else {
        index = hit + 1
      }
    }
    index = bytes.count
    return nil
  }

  /// Where a web address ends of whose "://" the stroke at `slash` is part.
  private func endOfAddress(at slash: Int) -> Int? {
    guard slash > 0, slash + 1 < bytes.count, bytes[slash - 1] == UInt8(ascii: ":"),
      bytes[slash + 1] == UInt8(ascii: "/")
    else { return nil }
    var index = slash
    while index < bytes.count, !ASCII.isSpace(bytes[index]), bytes[index] != UInt8(ascii: "<") { index += 1 }
    return index
  }
}

extension CitationScanner {
  private func numbered(at slash: Int) -> (citation: Citation, end: Int)? {
    guard let match = DocumentNumberMatch(in: bytes, slash: slash), match.start >= floor else { return nil }
    let word = bytes.indexBeforeNumberWord(match.start)
    if match.number == nil, word == nil { return nil }
    let typeEnd = bytes.indexBeforeSpaces(word ?? match.start)
    guard DocumentWords.forms.start(in: bytes, endingAt: typeEnd) == nil else { return nil }
    let typeStart = typeStart(endingAt: typeEnd)
    guard typeStart != nil || word != nil || !isDoubtful(match) else { return nil }

    let tail = CitationTail(in: bytes, from: match.end)
    let citation = Citation(
      target: match.number.map { .number($0) } ?? .blank(symbol: match.symbol),
      range: max(
        floor, typeStart ?? (match.number == nil ? word ?? match.start : match.start))..<(tail.dateEnd ?? match.end),
      typeWord: typeStart.map { bytes.text($0..<typeEnd) },
      date: tail.date, year: tail.year ?? match.number?.year, issuer: tail.issuer)
    return (citation, tail.end)
  }

  /// Whether a number needs a word before it to be believed: `1/TP-HCM` is none.
  private func isDoubtful(_ match: DocumentNumberMatch) -> Bool {
    match.number?.family == .letter && match.number?.number.utf8.count == 1
  }

  private func typeStart(endingAt end: Int) -> Int? {
    DocumentWords.types.start(in: bytes, endingAt: end).flatMap { $0 >= floor ? $0 : nil }
  }
}

extension CitationScanner {
  /// A law named at `start`: its name runs up to its date, year or number, without which it is no citation.
  private func law(at start: Int) -> (citation: Citation, end: Int)? {
    guard start >= floor,
      let wordEnd = DocumentWords.laws.end(in: bytes, at: start), !bytes.isWordCharacter(before: start)
    else { return nil }
    let nameStart = bytes.indexAfterSpaces(wordEnd)
    guard nameStart > wordEnd, bytes.isUppercase(at: nameStart) || bytes.hasPhrase(Self.amending, at: nameStart) else {
      return nil
    }
    let isAmending = !bytes.isUppercase(at: nameStart)
    let limit = min(bytes.count, nameStart + 480)
    var cursor = nameStart
    var nameEnd = nameStart
    while cursor < limit {
      if cursor > nameStart, let found = lawEnd(from: start, wordEnd: wordEnd, nameEnd: nameEnd, at: cursor) {
        return found
      }
      if cursor > nameStart, stopsLaw(at: cursor, isAmending: isAmending) { return nil }
      let end = bytes.endOfWord(from: cursor)
      guard end > cursor else { return nil }
      nameEnd = end
      let isComma = end < bytes.count && bytes[end] == UInt8(ascii: ",")
      let next = bytes.indexAfterSpaces(isComma ? end + 1 : end)
      guard next > end, !isComma || !bytes.isUppercase(at: next) || isAmending else { return nil }
      cursor = next
    }
    return nil
  }

  private static let amending = Array("sửa đổi".utf8)

  /// The citation whose law's name ends at `nameEnd`, if number, date or year stands at `cursor`.
  private func lawEnd(
    from start: Int, wordEnd: Int, nameEnd: Int, at cursor: Int
  ) -> (citation: Citation, end: Int)? {
    if bytes.isWord(DocumentWords.so, at: cursor) {
      let digits = bytes.indexAfterSpaces(cursor + DocumentWords.so.count)
      guard let slash = bytes[digits..<min(digits + 8, bytes.count)].firstIndex(of: UInt8(ascii: "/")),
        let match = DocumentNumberMatch(in: bytes, slash: slash), match.start == digits,
        let number = match.number, number.family == .assembly
      else { return nil }
      let tail = CitationTail(in: bytes, from: match.end)
      let citation = Citation(
        target: .numberedLaw(name: bytes.text(start..<nameEnd), number), range: start..<(tail.dateEnd ?? match.end),
        typeWord: bytes.text(start..<wordEnd), date: tail.date, year: tail.year ?? number.year, issuer: tail.issuer)
      return (citation, tail.end)
    }
    let bareYear = bytes.year(at: cursor)
    guard bareYear != nil || bytes.isWord(DocumentWords.ngay, at: cursor) || bytes.isWord(DocumentWords.nam, at: cursor)
    else { return nil }
    let tail = CitationTail(in: bytes, from: nameEnd)
    guard let end = tail.dateEnd ?? bareYear.map({ _ in cursor + 4 }) else { return nil }
    let citation = Citation(
      target: .law(name: bytes.text(start..<nameEnd)), range: start..<end, typeWord: bytes.text(start..<wordEnd),
      date: tail.date, year: tail.year ?? bareYear, issuer: tail.issuer)
    return (citation, max(tail.end, end))
  }

  /// Whether the word at `cursor` cannot stand in a law's name; the name of an amending law holds other laws' names.
  private func stopsLaw(at cursor: Int, isAmending: Bool) -> Bool {
    guard bytes.isUppercase(at: cursor) else { return DocumentWords.afterLaw.end(in: bytes, at: cursor) != nil }
    if isAmending, let lawEnd = DocumentWords.laws.end(in: bytes, at: cursor) {
      // An amending law does not amend an amending law: here another citation begins.
      return bytes.hasPhrase(Self.amending, at: bytes.indexAfterSpaces(lawEnd))
    }
    return DocumentWords.types.end(in: bytes, at: cursor) != nil
  }
}
