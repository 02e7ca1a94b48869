/// What follows a document's number: "ngày 15/7/2021 của Chính phủ".
struct CitationTail {
  private(set) var date: CivilDate?
  /// Of the date, or alone where the day is open: "ngày    tháng    năm 2025", "năm 2015".
  private(set) var year: Int?
  /// Where the date ends, when it follows at once.
  private(set) var dateEnd: Int?
  private(set) var issuer: String?
  /// Where everything ends.
  private(set) var end: Int

  init(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    end = start
    if let found = Self.date(in: bytes, from: start) {
      (date, year, dateEnd, end) = (found.date, found.year, found.end, found.end)
    }
    guard let issuerRange = Self.issuer(in: bytes, from: end) else { return }
    issuer = bytes.text(issuerRange)
    end = issuerRange.upperBound
    if dateEnd == nil, let found = Self.date(in: bytes, from: end) {
      (date, year, end) = (found.date, found.year, found.end)
    }
  }

  /// Reads "ngày 15/7/2021", "ngày 06 tháng 01 năm 2022", "ngày … tháng … năm 2025" or "năm 2015".
  private static func date(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (date: CivilDate?, year: Int, end: Int)? {
    var cursor = bytes.indexAfterSpaces(start)
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: ",") { cursor = bytes.indexAfterSpaces(cursor + 1) }
    guard bytes.isWord(DocumentWords.ngay, at: cursor) else {
      return bytes.yearInWords(at: cursor).map { (nil, $0.year, $0.end) }
    }
    cursor = bytes.indexAfterBlank(cursor + DocumentWords.ngay.count)
    let day = bytes.shortNumber(at: cursor)
    cursor = day?.end ?? cursor
    let month: (value: Int, end: Int)?
    let year: (year: Int, end: Int)?
    if let day, let separator = bytes.dateSeparator(at: cursor) {
      month = bytes.shortNumber(at: separator.end)
      year = month.flatMap { month in
        bytes.dateSeparator(at: month.end).flatMap { second in
          second.byte == separator.byte ? bytes.year(at: second.end).map { ($0, second.end + 4) } : nil
        }
      }
      guard day.value > 0, month != nil else { return nil }
    } else {
      cursor = bytes.indexAfterBlank(cursor)
      guard bytes.isWord(DocumentWords.thang, at: cursor) else { return nil }
      cursor = bytes.indexAfterBlank(cursor + DocumentWords.thang.count)
      month = bytes.shortNumber(at: cursor)
      year = bytes.yearInWords(at: bytes.indexAfterBlank(month?.end ?? cursor))
    }
    guard let year else { return nil }
    guard let day, let month else { return (nil, year.year, year.end) }
    return CivilDate(year: year.year, month: month.value, day: day.value).map { ($0, year.year, year.end) }
  }

  /// Reads the issuer after "của": a capital first, then words up to one that goes on with the sentence.
  private static func issuer(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    let word = bytes.indexAfterSpaces(start)
    guard word > start, bytes.isWord(DocumentWords.cua, at: word) else { return nil }
    let first = bytes.indexAfterSpaces(word + DocumentWords.cua.count)
    guard bytes.isUppercase(at: first) else { return nil }
    var end = first
    var cursor = first
    while cursor < bytes.count, cursor - first < 160 {
      let wordEnd = bytes.endOfWord(from: cursor)
      guard wordEnd > cursor, bytes[cursor] != UInt8(ascii: "-"), !stopsIssuer(in: bytes, at: cursor) else { break }
      end = wordEnd
      let next = bytes.indexAfterSpaces(wordEnd)
      guard next > wordEnd else { break }
      cursor = next
    }
    return end > first ? first..<end : nil
  }

  private static func stopsIssuer(in bytes: UnsafeBufferPointer<UInt8>, at cursor: Int) -> Bool {
    if bytes.isWord(DocumentWords.va, at: cursor) {
      // "Bộ Khoa học và Công nghệ" goes on; "Chính phủ và Quyết định số …" does not.
      let next = bytes.indexAfterSpaces(cursor + DocumentWords.va.count)
      return !bytes.isUppercase(at: next) || DocumentWords.types.end(in: bytes, at: next) != nil
    }
    return !bytes.isUppercase(at: cursor) && DocumentWords.afterIssuer.end(in: bytes, at: cursor) != nil
  }
}
