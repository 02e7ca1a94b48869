extension BlockReader {
  /// The byte at `position` of the current line; a newline at its end and after it.
  func peek(_ position: Int) -> UInt8 {
    position < lineEnd ? source[position] : .newline
  }

  /// Finds where the text of the line begins.
  mutating func findFirstNonspace() {
    var position = offset
    var column = column
    scan: while position < lineEnd {
      switch source[position] {
      case .space: column += 1
      case .tab: column += 4 - column % 4
      default: break scan
      }
      position += 1
    }
    firstNonspace = position
    firstNonspaceColumn = column
    indent = column - self.column
    // A line that is cut by a zero byte is not blank: libcmark puts a replacement character there.
    isBlank = position >= lineEnd
  }

  /// Moves on by `count` columns; a tab may be used in part.
  mutating func advance(columns count: Int) {
    var count = count
    while count > 0, offset < lineEnd {
      if source[offset] == .tab {
        let width = 4 - column % 4
        let used = min(width, count)
        column += used
        count -= used
        if used == width { offset += 1 }
      } else {
        offset += 1
        column += 1
        count -= 1
      }
    }
  }

  /// Moves on to `position`, over whole bytes.
  mutating func advance(to position: Int) {
    while offset < position, offset < lineEnd {
      column += source[offset] == .tab ? 4 - column % 4 : 1
      offset += 1
    }
  }

  /// Goes through the prefixes of the open containers and says how many the line continues.
  mutating func matchContainers() -> Int {
    for index in containers.indices {
      findFirstNonspace()
      switch containers[index].kind {
      case .quote:
        guard indent <= 3, peek(firstNonspace) == UInt8(ascii: ">") else { return index }
        advance(columns: indent + 1)
        skipOptionalSpace()
      case .item, .footnote:
        if indent >= containers[index].indent {
          advance(columns: containers[index].indent)
        } else if isBlank, containers[index].hasChild {
          advance(to: firstNonspace)
        } else {
          return index
        }
      }
    }
    findFirstNonspace()
    return containers.count
  }

  /// Takes the one space that may follow the marker of a quote.
  mutating func skipOptionalSpace() {
    if offset < lineEnd, source[offset] == .space || source[offset] == .tab { advance(columns: 1) }
  }

  /// Whether the line continues the open leaf; nil where it ended it and nothing is left of the line.
  mutating func matchLeaf(allMatched: Bool) -> Bool? {
    guard allMatched else { return false }
    switch leaf {
    case .none: return true
    case .paragraph: return !isBlank
    case .html(let type): return type <= 5 || !isBlank
    case .table: return !isBlank && !(peek(firstNonspace) == UInt8(ascii: "|") && isBlankAfter(firstNonspace + 1))
    case .indented:
      if indent >= 4 {
        advance(columns: 4)
      } else if isBlank {
        advance(to: firstNonspace)
      } else {
        return false
      }
      return true
    case .fence(let character, let length, _):
      if indent <= 3, closesFence(character: character, length: length) {
        leaf = .none
        return nil
      }
      return true
    }
  }

  /// Whether only spaces and tabs follow.
  func isBlankAfter(_ position: Int) -> Bool {
    var position = position
    while position < lineEnd, source[position] == .space || source[position] == .tab { position += 1 }
    return position >= lineEnd
  }

  /// Writes what is not yet copied up to `position`, then `replacement` in place of the bytes up to `end`.
  mutating func replace(_ position: Int, upTo end: Int, with replacement: StaticString) {
    prepared.body.append(contentsOf: source[copied..<position])
    replacement.withUTF8Buffer { prepared.body.append(contentsOf: $0) }
    copied = end
    shift += replacement.utf8CodeUnitCount - (end - position)
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isUppercaseLetter: Bool { self &- 0x41 < 26 }
  var isLetterOrDigit: Bool { isLetter || isDigit }
  /// Space, tab, newline, vertical tab, form feed, carriage return.
  var isSpace: Bool { self == 0x20 || self &- 9 < 5 }
}
