// Recognisers for the beginnings and ends of leaf blocks, each at `firstNonspace` of the current line.
extension BlockReader {
  func beginsHeading() -> Bool {
    var position = firstNonspace
    while peek(position) == UInt8(ascii: "#") { position += 1 }
    guard position - firstNonspace <= 6 else { return false }
    let next = peek(position)
    return next == .space || next == .tab || next == .newline
  }

  /// The number of signs that begin an ATX heading.
  func headingLevel() -> Int {
    var position = firstNonspace
    while peek(position) == UInt8(ascii: "#") { position += 1 }
    return position - firstNonspace
  }

  func openingFence(character: UInt8) -> Int? {
    var position = firstNonspace
    while peek(position) == character { position += 1 }
    let length = position - firstNonspace
    guard length >= 3 else { return nil }
    // A zero byte is a replacement character by the time libcmark reads it.
    if character == UInt8(ascii: "`"), source[position..<lineEnd].contains(character) { return nil }
    return length
  }

  func closesFence(character: UInt8, length: Int) -> Bool {
    var position = firstNonspace
    while peek(position) == character { position += 1 }
    return position - firstNonspace >= length && isBlankAfter(position)
  }

  func isSetextUnderline() -> Bool {
    let character = peek(firstNonspace)
    guard character == UInt8(ascii: "=") || character == UInt8(ascii: "-") else { return false }
    var position = firstNonspace
    while peek(position) == character { position += 1 }
    return isBlankAfter(position)
  }

  mutating func isThematicBreak() -> Bool {
    let character = peek(firstNonspace)
    guard character != UInt8(ascii: "=") else { return false }
    var count = 0
    var position = firstNonspace
    while position < lineEnd {
      let byte = source[position]
      if byte == character {
        count += 1
      } else if byte != .space, byte != .tab {
        thematicBreakLimit = position
        return false
      }
      position += 1
    }
    if count < 3 { thematicBreakLimit = position }
    return count >= 3
  }

  /// The type, 1 to 7, of the HTML block that begins with `<` here (CommonMark 0.30, section 4.6).
  func htmlBlockStart(mayBeAnyTag: Bool) -> Int? {
    let tag = firstNonspace + 1
    switch peek(tag) {
    case UInt8(ascii: "!"):
      if peek(tag + 1) == UInt8(ascii: "-"), peek(tag + 2) == UInt8(ascii: "-") { return 2 }
      if peek(tag + 1).isLetter { return 4 }
      return hasPrefix("[cdata[", at: tag + 1) ? 5 : nil
    case UInt8(ascii: "?"): return 3
    default: break
    }
    let isClosing = peek(tag) == UInt8(ascii: "/")
    let nameStart = isClosing ? tag + 1 : tag
    var nameEnd = nameStart
    while peek(nameEnd).isLetterOrDigit { nameEnd += 1 }
    guard nameEnd > nameStart else { return nil }
    let next = peek(nameEnd)
    let endsTag = next.isSpace || next == UInt8(ascii: ">")
    if !isClosing, endsTag, HTMLNames.verbatim.contains(source, nameStart..<nameEnd) { return 1 }
    if endsTag || (next == UInt8(ascii: "/") && peek(nameEnd + 1) == UInt8(ascii: ">")),
      HTMLNames.blocks.contains(source, nameStart..<nameEnd)
    {
      return 6
    }
    guard mayBeAnyTag, let end = isClosing ? closingTagEnd(tag) : openingTagEnd(tag) else { return nil }
    var position = end
    while position < lineEnd, source[position] == .space || source[position] == .tab || source[position] == 0x0C {
      position += 1
    }
    return position >= lineEnd ? 7 : nil
  }

  func endsHTMLBlock(type: Int) -> Bool {
    var position = firstNonspace
    while position < lineEnd {
      let byte = source[position]
      switch (type, byte) {
      case (1, UInt8(ascii: "<")):
        if peek(position + 1) == UInt8(ascii: "/") {
          var end = position + 2
          while peek(end).isLetter { end += 1 }
          if peek(end) == UInt8(ascii: ">"), HTMLNames.verbatim.contains(source, position + 2..<end) { return true }
        }
      case (2, UInt8(ascii: "-")): if hasPrefix("-->", at: position) { return true }
      case (3, UInt8(ascii: "?")): if peek(position + 1) == UInt8(ascii: ">") { return true }
      case (4, UInt8(ascii: ">")): return true
      case (5, UInt8(ascii: "]")): if hasPrefix("]]>", at: position) { return true }
      default: break
      }
      position += 1
    }
    return false
  }

  /// Whether lower-case `text` stands at `position`, in any case.
  func hasPrefix(_ text: StaticString, at position: Int) -> Bool {
    text.withUTF8Buffer { text in
      guard position + text.count <= lineEnd else { return false }
      for index in text.indices {
        let byte = source[position + index]
        guard (byte.isUppercaseLetter ? byte | 0x20 : byte) == text[index] else { return false }
      }
      return true
    }
  }

  private func skipSpaces(_ position: Int) -> Int {
    var position = position
    while position < lineEnd, source[position].isSpace { position += 1 }
    return position
  }

  private func tagNameEnd(_ start: Int) -> Int? {
    guard peek(start).isLetter else { return nil }
    var position = start
    while peek(position).isLetterOrDigit || peek(position) == UInt8(ascii: "-") { position += 1 }
    return position
  }

  private func closingTagEnd(_ slash: Int) -> Int? {
    guard let name = tagNameEnd(slash + 1) else { return nil }
    let end = skipSpaces(name)
    return peek(end) == UInt8(ascii: ">") ? end + 1 : nil
  }

  private func openingTagEnd(_ start: Int) -> Int? {
    guard var position = tagNameEnd(start) else { return nil }
    while true {
      let afterSpaces = skipSpaces(position)
      switch peek(afterSpaces) {
      case UInt8(ascii: ">"): return afterSpaces + 1
      case UInt8(ascii: "/"): return peek(afterSpaces + 1) == UInt8(ascii: ">") ? afterSpaces + 2 : nil
      default: break
      }
      guard afterSpaces > position, let end = attributeEnd(afterSpaces) else { return nil }
      position = end
    }
  }

  private func attributeEnd(_ start: Int) -> Int? {
    let first = peek(start)
    guard first.isLetter || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else { return nil }
    var position = start
    while true {
      let byte = peek(position)
      guard
        byte.isLetterOrDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "-")
      else { break }
      position += 1
    }
    let equals = skipSpaces(position)
    guard peek(equals) == UInt8(ascii: "=") else { return position }
    var value = skipSpaces(equals + 1)
    let quote = peek(value)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      value += 1
      while value < lineEnd, source[value] != quote { value += 1 }
      return value < lineEnd ? value + 1 : nil
    }
    let valueStart = value
    while value < lineEnd {
      switch source[value] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "`"):
        return value > valueStart ? value : nil
      case let byte where byte.isSpace: return value > valueStart ? value : nil
      default: value += 1
      }
    }
    return value > valueStart ? value : nil
  }
}
