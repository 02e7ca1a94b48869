internal import CBytes
internal import VietnameseText

extension UnsafeBufferPointer<UInt8> {
  /// Numbers of citizens: every twelfth byte must lie in one if there is any.
  func findCitizenNumbers() -> [TextFinding] {
    var findings: [TextFinding] = []
    var index = Self.citizenDigits - 1
    while index < count {
      guard self[index] &- 0x30 < 10 else {
        index += Self.citizenDigits
        continue
      }
      let digits = digits(around: index)
      if isCitizenNumber(digits) { findings.append(TextFinding(code: .personalData, range: digits, arguments: [""])) }
      index = digits.upperBound + Self.citizenDigits
    }
    return findings
  }

  private static var citizenDigits: Int { 12 }

  private func digits(around index: Int) -> Range<Int> {
    var start = index
    var end = index + 1
    while start > 0, self[start - 1] &- 0x30 < 10 { start -= 1 }
    while end < count, self[end] &- 0x30 < 10 { end += 1 }
    return start..<end
  }

  /// Whether digits are the number of a citizen: twelve, a province first (001–096), and no part of an address or code.
  ///
  /// Source: Nghị định 137/2015/NĐ-CP, điều 13; the codes of provinces are those of its circular.
  private func isCitizenNumber(_ digits: Range<Int>) -> Bool {
    guard digits.count == Self.citizenDigits, self[digits.lowerBound] == UInt8(ascii: "0") else { return false }
    let province = Int(self[digits.lowerBound + 1] & 0x0F) * 10 + Int(self[digits.lowerBound + 2] & 0x0F)
    guard (1...96).contains(province) else { return false }
    let before = digits.lowerBound > 0 ? self[digits.lowerBound - 1] : 0x20
    let after = digits.upperBound < count ? self[digits.upperBound] : 0x20
    return !before.isNamePart && !"/=-_.%&#".utf8.contains(before) && !after.isNamePart && !"_%/".utf8.contains(after)
  }

  /// The slip "POPI" as a word; once is enough to learn from.
  func findIndexSlip() -> [TextFinding] {
    var start = 0
    while let slip = firstIndex(of: Words.slip, from: start) {
      let end = slip + Words.slip.count
      if slip == 0 || !self[slip - 1].isNamePart, end == count || !self[end].isNamePart {
        return [TextFinding(code: .indexSlip, range: slip..<end, arguments: [])]
      }
      start = end
    }
    return []
  }

  /// Where a word next begins, in just these letters.
  private func firstIndex(of word: [UInt8], from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    let index = start + scan_find(base + start, count - start, word, word.count)
    return index < count ? index : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Dates in words that lack the zero that official form wants: "ngày 5 tháng 3 năm 2026".
  func findClauseDates() -> [TextFinding] {
    var findings: [TextFinding] = []
    var start = 0
    while let month = firstIndex(of: Words.month, from: start) {
      start = month + Words.month.count
      if let finding = clauseDate(around: month..<start) { findings.append(finding) }
    }
    return findings
  }

  /// The date whose word "tháng" stands at `month`, if all of it is there and a zero is missing.
  private func clauseDate(around month: Range<Int>) -> TextFinding? {
    let dayEnd = indexBeforeSpaces(month.lowerBound)
    let day = digits(endingAt: dayEnd)
    let wordEnd = indexBeforeSpaces(day.lowerBound)
    guard (1...2).contains(day.count), wordEnd < day.lowerBound,
      let start = start(of: Words.day, endingAt: wordEnd)
    else { return nil }
    let number = digits(from: indexAfterSpaces(month.upperBound))
    guard (1...2).contains(number.count) else { return nil }
    let yearWord = indexAfterSpaces(number.upperBound)
    guard yearWord > number.upperBound,
      Words.year.indices.allSatisfy({ offset in
        yearWord + offset < count && self[yearWord + offset] == Words.year[offset]
      })
    else { return nil }
    let year = digits(from: indexAfterSpaces(yearWord + Words.year.count))
    let lacksZero = day.count == 1 || (number.count == 1 && value(number) < 3)
    guard lacksZero, year.count == 4,
      let date = CivilDate(year: value(year), month: value(number), day: value(day))
    else { return nil }
    let range = start..<year.upperBound
    return TextFinding(
      code: .clauseDate, range: range,
      arguments: [String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self), date.spelledOut])
  }

  private func indexBeforeSpaces(_ end: Int) -> Int {
    var end = end
    while end > 0, self[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func indexAfterSpaces(_ start: Int) -> Int {
    var start = start
    while start < count, self[start] == 0x20 { start += 1 }
    return start
  }

  private func digits(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, self[start - 1] &- 0x30 < 10 { start -= 1 }
    return start..<end
  }

  private func digits(from start: Int) -> Range<Int> {
    var end = start
    while end < count, self[end] &- 0x30 < 10 { end += 1 }
    return start..<end
  }

  private func value(_ digits: Range<Int>) -> Int {
    self[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// Where a word with a small or a capital first letter begins that ends at `end`.
  private func start(of word: [UInt8], endingAt end: Int) -> Int? {
    let start = end - word.count
    guard start >= 0, self[start] | 0x20 == word[0] else { return nil }
    for offset in 1..<word.count where self[start + offset] != word[offset] { return nil }
    return start
  }
}

private enum Words {
  static let day = Array("ngày".utf8)
  static let month = Array("tháng".utf8)
  static let year = Array("năm".utf8)
  static let slip = Array("POPI".utf8)
  static let sign = [UInt8(ascii: "#")]
}

extension UnsafeBufferPointer<UInt8> {
  /// Values of front matter that end at a `#` where no comment is meant: "Bản tin #5" is just "Bản tin".
  ///
  /// YAML says which signs are just signs: those behind the beginning of a text that is quoted or has lines of its own.
  func findCutValues(in source: SourceText) -> [TextFinding] {
    let cuts = likelyCuts(in: source.frontMatter)
    guard !cuts.isEmpty,
      let root = try? YAMLNode.parse(source.bytes[source.frontMatter], firstLine: source.frontMatterLine)
    else { return [] }
    return cuts.compactMap { cut in
      guard case .scalar(_, isQuoted: false)? = root.lastScalar(before: position(of: cut.lowerBound))?.kind else {
        return nil
      }
      return TextFinding(
        code: .cutValue, range: cut,
        arguments: [String(decoding: UnsafeBufferPointer(rebasing: self[cut]), as: UTF8.self)])
    }
  }

  /// From the first sign of a comment on a line to the line's end, where something stands before it and a letter or a
  /// digit right behind it.
  private func likelyCuts(in frontMatter: Range<Int>) -> [Range<Int>] {
    guard let base = baseAddress else { return [] }
    var cuts: [Range<Int>] = []
    var start = frontMatter.lowerBound
    while start < frontMatter.upperBound {
      let sign = start + scan_find(base + start, frontMatter.upperBound - start, Words.sign, 1)
      start = sign + 1
      guard start < frontMatter.upperBound, self[sign - 1].isBlank else { continue }
      let line = self[frontMatter.lowerBound..<sign].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      let isAlone = self[(line ?? frontMatter.lowerBound)..<sign].allSatisfy(\.isBlank)
      var end = lineEnd(from: sign)
      if self[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if !isAlone, self[start].isNamePart { cuts.append(sign..<indexBeforeSpaces(end)) }
      start = end
    }
    return cuts
  }
}

extension YAMLNode {
  /// The last text that begins before a place.
  fileprivate func lastScalar(before place: Position) -> YAMLNode? {
    switch kind {
    case .scalar: position < place ? self : nil
    case .sequence(let items): items.reversed().lazy.compactMap { $0.lastScalar(before: place) }.first
    case .mapping(let pairs):
      pairs.reversed().lazy.compactMap {
        $0.value.lastScalar(before: place) ?? $0.key.lastScalar(before: place)
      }.first
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Numbers of mobile telephones, which are private ones.
  func findMobileNumbers() -> [TextFinding] {
    var findings: [TextFinding] = []
    var index = 0
    while index < count {
      let byte = self[index]
      let isStart = byte == UInt8(ascii: "0") || byte == UInt8(ascii: "+")
      guard isStart, index == 0 || !(self[index - 1].isNamePart || "./".utf8.contains(self[index - 1])) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < count, self[end] &- 0x30 < 10 || " .-()".utf8.contains(self[end]) { end += 1 }
      let next = end
      while end > index + 1, self[end - 1] &- 0x30 >= 10 { end -= 1 }
      if case .success(let number) = PhoneNumber.parse(
        String(decoding: UnsafeBufferPointer(rebasing: self[index..<end]), as: UTF8.self)), number.kind == .mobile
      {
        findings.append(TextFinding(code: .personalData, range: index..<end, arguments: ["phone"]))
      }
      index = next
    }
    return findings
  }
}

extension UInt8 {
  /// Whether the byte belongs to a word: a letter, a digit, or part of a letter beyond ASCII.
  fileprivate var isNamePart: Bool {
    self >= 0x80 || (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10
  }
}
