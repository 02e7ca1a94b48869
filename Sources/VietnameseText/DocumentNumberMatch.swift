/// A document number found around one stroke of a text.
struct DocumentNumberMatch {
  /// Where the number begins; the stroke itself where the number is blank.
  let start: Int
  /// Where the symbol ends.
  let end: Int
  /// Nothing where the number is blank.
  let number: DocumentNumber?
  /// "KH-BQL", "NQ/TW".
  var symbol: String { blankSymbol ?? number?.symbol ?? "" }
  private let blankSymbol: String?

  /// Looks around the stroke at `slash`, where nothing but the stroke is known.
  ///
  /// `isField` admits lower case and symbols that running text would leave in doubt.
  init?(in bytes: UnsafeBufferPointer<UInt8>, slash: Int, isField: Bool = false) {
    // Most strokes stand in dates, fractions and "và/hoặc": the byte behind tells.
    var cursor = bytes.indexAfterSpaces(slash + 1)
    let isApart = cursor > slash + 1
    guard cursor < bytes.count, cursor <= slash + 3 else { return nil }
    var year: Int?
    if ASCII.isDigit(bytes[cursor]) {
      guard let found = bytes.year(at: cursor), cursor + 5 < bytes.count, bytes[cursor + 4] == UInt8(ascii: "/") else {
        return nil
      }
      year = found
      cursor += 5
    }
    guard let symbol = DocumentSymbol(in: bytes, from: cursor, isField: isField) else { return nil }
    let before = bytes.indexBeforeSpaces(slash)

    if year == nil, let party = Self.partyType(in: bytes, endingAt: before, isField: isField) {
      guard let start = bytes.numberStart(endingAt: party.numberEnd), symbol.isIssuer else { return nil }
      self.init(
        start: start, end: symbol.end,
        number: DocumentNumber(
          number: String(bytes: bytes[start..<party.numberEnd]), year: nil, typeAbbreviation: party.type,
          issuer: symbol.text, family: .party))
      return
    }
    guard let parts = symbol.parts(year: year, isField: isField) else { return nil }
    guard let start = bytes.numberStart(endingAt: before) else {
      guard year == nil, parts.family != .letter || isField else { return nil }
      self.init(start: slash, end: symbol.end, number: nil, symbol: symbol.text)
      return
    }
    if parts.family == .letter, !isField, !ASCII.isDigit(bytes[before - 1]) { return nil }
    if isApart || before < slash, parts.family == .letter, !isField { return nil }
    self.init(
      start: start, end: symbol.end,
      number: DocumentNumber(
        number: String(bytes: bytes[start..<before]), year: year, typeAbbreviation: parts.type, issuer: parts.issuer,
        family: parts.family))
  }

  private init(start: Int, end: Int, number: DocumentNumber?, symbol: String? = nil) {
    self.start = start
    self.end = end
    self.number = number
    blankSymbol = symbol
  }

  /// The "NQ" of `57-NQ/TW` and where the digits before its hyphen end.
  private static func partyType(
    in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, isField: Bool
  ) -> (type: String, numberEnd: Int)? {
    var start = end
    while start > 0, end - start < 8, ASCII.isLetter(bytes[start - 1]) || bytes[start - 1] >= 0x80,
      bytes.indexBeforeHyphen(start) == nil
    {
      start -= 1
    }
    guard start < end else { return nil }
    let hyphenEnd = bytes.indexBeforeSpaces(start)
    guard let hyphenStart = bytes.indexBeforeHyphen(hyphenEnd) else { return nil }
    let written = String(bytes: bytes[start..<end])
    guard let type = DocumentType.abbreviated(written)?.abbreviation else { return nil }
    guard isField || written.first?.isUppercase == true else { return nil }
    return (type, bytes.indexBeforeSpaces(hyphenStart))
  }
}
