internal import CBytes

/// Finds URLs and e-mail addresses that stand in text without marks (GFM 0.29, section 6.9).
struct BareLinkScanner {
  let text: Bytes
  /// GFM links `ftp:` too.
  let allowsFTP: Bool
  private var position = 0
  /// No link may begin before this: the end of the last one.
  private var floor = 0

  init(text: Bytes, allowsFTP: Bool) {
    self.text = text
    self.allowsFTP = allowsFTP
  }

  struct Link {
    var range: Range<Int>
    /// What the address needs before the text.
    var prefix: StaticString
  }

  /// The next link.
  mutating func next() -> Link? {
    guard let base = text.baseAddress else { return nil }
    while true {
      position += scan_linkless(base + position, text.count - position)
      guard position < text.count else { return nil }
      let byte = text[position]
      let found: Link?
      switch byte {
      case UInt8(ascii: ":"): found = url()
      case UInt8(ascii: "@"): found = mail()
      default: found = web()
      }
      if let found {
        position = found.range.upperBound
        floor = position
        return found
      }
      position += 1
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

  private func web() -> Link? {
    guard byte(position + 1) == UInt8(ascii: "w"), byte(position + 2) == UInt8(ascii: "w"),
      byte(position + 3) == UInt8(ascii: ".")
    else { return nil }
    if position > 0 {
      switch text[position - 1] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): break
      case let before where before.isSpace: break
      default: return nil
      }
    }
    guard let domain = domainEnd(from: position, isShortAllowed: false) else { return nil }
    let end = trimmed(position..<urlEnd(from: domain))
    // `www.` alone is no domain.
    return end > position + 4 ? Link(range: position..<end, prefix: "http://") : nil
  }

  private func url() -> Link? {
    guard byte(position + 1) == UInt8(ascii: "/"), byte(position + 2) == UInt8(ascii: "/") else { return nil }
    var start = position
    while start > floor, position - start < 5, text[start - 1].isLetter { start -= 1 }
    guard start == floor || !text[start - 1].isLetter else { return nil }
    switch String(decoding: text[start..<position], as: UTF8.self).lowercased() {
    case "http", "https": break
    case "ftp" where allowsFTP: break
    default: return nil
    }
    guard isHostCharacter(position + 3), let domain = domainEnd(from: position + 3, isShortAllowed: true) else {
      return nil
    }
    let end = trimmed(start..<urlEnd(from: domain))
    return end > position + 3 ? Link(range: start..<end, prefix: "") : nil
  }

  private func mail() -> Link? {
    var start = position
    while start > floor {
      let before = text[start - 1]
      guard
        before.isLetterOrDigit || before == UInt8(ascii: ".") || before == UInt8(ascii: "+")
          || before == UInt8(ascii: "-") || before == UInt8(ascii: "_")
      else { break }
      start -= 1
    }
    guard start < position else { return nil }
    var end = position + 1
    var dots = 0
    while end < text.count {
      let byte = text[end]
      if byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        end += 1
      } else if byte == UInt8(ascii: "."), self.byte(end + 1).isLetterOrDigit {
        dots += 1
        end += 1
      } else if byte == UInt8(ascii: "@") {
        return nil
      } else {
        break
      }
    }
    guard dots > 0, text[end - 1].isLetter else { return nil }
    return Link(range: start..<end, prefix: "mailto:")
  }

  private func urlEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, !text[end].isSpace, text[end] != UInt8(ascii: "<") { end += 1 }
    return end
  }

  /// The end of the domain that begins at `start`; nil where there is none or it has an underscore in its last two
  /// parts.
  private func domainEnd(from start: Int, isShortAllowed: Bool) -> Int? {
    var dots = 0
    var underscores = (last: 0, before: 0)
    var end = start + 1
    scan: while end < text.count {
      switch text[end] {
      case UInt8(ascii: "_"): underscores.last += 1
      case UInt8(ascii: "-"): break
      case UInt8(ascii: "."):
        underscores = (0, underscores.last)
        dots += 1
      default: if !isHostCharacter(end) { break scan }
      }
      end += text[end] < 0x80 ? 1 : max(1, scalarLength(end))
    }
    if underscores.last + underscores.before > 0, dots <= 10 { return nil }
    return isShortAllowed || dots > 0 ? end : nil
  }

  private func scalarLength(_ index: Int) -> Int { text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2 }

  /// Neither space nor punctuation.
  private func isHostCharacter(_ index: Int) -> Bool {
    let first = byte(index)
    if first < 0x80 { return first.isLetterOrDigit || (first < 0x20 && !first.isSpace && first != 0) }
    switch (first, byte(index + 1), byte(index + 2)) {
    // U+00A0, U+00A1, U+00A7, U+00AB, U+00B6, U+00B7, U+00BB, U+00BF; U+2000 to U+206F; U+3000 to U+3003 and brackets
    case (0xC2, 0xA0, _), (0xC2, 0xA1, _), (0xC2, 0xA7, _), (0xC2, 0xAB, _), (0xC2, 0xB6, _), (0xC2, 0xB7, _),
      (0xC2, 0xBB, _), (0xC2, 0xBF, _), (0xE2, 0x80, _), (0xE2, 0x81, 0x80...0xAF), (0xE3, 0x80, 0x80...0x91):
      return false
    default: return true
    }
  }

  /// The end of a URL without the punctuation that belongs to the sentence around it.
  private func trimmed(_ range: Range<Int>) -> Int {
    var opening = 0
    var closing = 0
    for index in range {
      if text[index] == UInt8(ascii: "(") { opening += 1 }
      if text[index] == UInt8(ascii: ")") { closing += 1 }
    }
    var end = range.upperBound
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: ")"):
        guard closing > opening else { return end }
        closing -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var entity = end - 2
        while entity > range.lowerBound, text[entity].isLetter { entity -= 1 }
        end = entity < end - 2 && text[entity] == UInt8(ascii: "&") ? entity : end - 1
      default: return end
      }
    }
    return end
  }
}
