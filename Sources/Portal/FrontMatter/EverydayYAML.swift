internal import CBytes

/// Reads the YAML that editors write every day straight from its bytes: `key: value` lines, lists, groups, quotes.
///
/// It is a strict part of YAML 1.1, and what it reads means exactly what the YAML library would say. Whatever is
/// beyond it (block texts, flow collections, escapes, values over several lines, faults) it leaves to the library, by
/// giving nothing. It exists because most of the first pass would otherwise be spent in the library.
struct EverydayYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: [Line]
  private var next = 0

  /// A line that says something.
  private struct Line {
    /// Where the text begins, behind the indentation.
    let start: Int
    /// Where it ends, before the line break.
    let end: Int
    /// The line of the file, counted from 1.
    let number: Int
    let indentation: Int
  }

  /// The node that `yaml` spells, its first line being line `firstLine` of the file; nothing where it is no everyday YAML.
  static func parse(_ yaml: UnsafeBufferPointer<UInt8>, firstLine: Int) -> YAMLNode? {
    guard let lines = lines(of: yaml, firstLine: firstLine), let first = lines.first else { return nil }
    var reader = EverydayYAML(bytes: yaml, lines: lines)
    guard let root = reader.collection(at: first.indentation, depth: 1), reader.next == lines.count else { return nil }
    return root
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The lines that are neither blank nor comments; nothing where some byte needs the library's judgement.
  private static func lines(of bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> [Line]? {
    guard isEveryday(bytes) else { return nil }
    var lines: [Line] = []
    lines.reserveCapacity(24)
    var number = firstLine
    var lineStart = 0
    while lineStart < bytes.count {
      let lineEnd = bytes.lineEnd(from: lineStart)
      var start = lineStart
      while start < lineEnd, bytes[start] == UInt8(ascii: " ") { start += 1 }
      var end = lineEnd
      while end > start, bytes[end - 1] == UInt8(ascii: "\r") || bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      if start < end, bytes[start] != UInt8(ascii: "#") {
        lines.append(Line(start: start, end: end, number: number, indentation: start - lineStart))
      }
      number += 1
      lineStart = lineEnd + 1
    }
    return lines
  }

  /// Whether no byte needs the library's judgement.
  private static func isEveryday(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    var index = scan_yaml(base, bytes.count)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xC2 {
        // A carriage return may only stand before the line's end.
        guard byte == UInt8(ascii: "\r"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") else {
          return false
        }
      } else if isSpecial(byte, bytes, index) {
        return false
      }
      index += 1 + scan_yaml(base + index + 1, bytes.count - index - 1)
    }
    return true
  }

  /// Whether a scalar is a control, a break or a mark to YAML 1.1 (C1, U+2028, U+2029, U+FEFF, U+FFFE), or one that
  /// turns the direction of text, which no value keeps.
  private static func isSpecial(_ lead: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    switch lead {
    case 0xC2: return bytes[index + 1] < 0xA0
    case 0xE2:
      guard index + 2 < bytes.count else { return true }
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return true
      default: return false
      }
    case 0xEF: return bytes[index + 1] >= 0xBB
    default: return false
    }
  }

  // MARK: Collections

  /// The list or group whose lines stand at `indentation`, from the next line on.
  private mutating func collection(at indentation: Int, depth: Int) -> YAMLNode? {
    guard depth <= YAMLNode.maximumDepth else { return nil }
    let line = lines[next]
    return isItem(line.start, line.end)
      ? sequence(at: indentation, depth: depth)
      : mapping(at: indentation, from: line.start, depth: depth)
  }

  /// A list of items that begin with a hyphen at `indentation`.
  private mutating func sequence(at indentation: Int, depth: Int) -> YAMLNode? {
    let place = position(lines[next], lines[next].start)
    var items: [YAMLNode] = []
    while next < lines.count {
      let line = lines[next]
      guard line.indentation == indentation, isItem(line.start, line.end) else { break }
      guard let item = item(line, depth: depth) else { return nil }
      items.append(item)
    }
    return YAMLNode(kind: .sequence(items), position: place)
  }

  private mutating func item(_ line: Line, depth: Int) -> YAMLNode? {
    var start = line.start + 1
    while start < line.end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    if start == line.end || bytes[start] == UInt8(ascii: "#") {
      next += 1
      return block(under: line, after: line.start + 1, above: line.indentation, depth: depth)
    }
    // A list straight inside a list is for the library.
    if isItem(start, line.end) { return nil }
    if keyEnd(from: start, to: line.end) != nil {
      return mapping(at: line.indentation + start - line.start, from: start, depth: depth + 1)
    }
    next += 1
    return scalar(line, from: start, above: line.indentation)
  }

  /// A group whose keys stand at `indentation`; the first may follow a hyphen on its line.
  private mutating func mapping(at indentation: Int, from first: Int, depth: Int) -> YAMLNode? {
    guard depth <= YAMLNode.maximumDepth else { return nil }
    let place = position(lines[next], first)
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    pairs.reserveCapacity(12)
    var start = first
    repeat {
      let line = lines[next]
      guard let colon = keyEnd(from: start, to: line.end) else { return nil }
      let key = YAMLNode(
        kind: .scalar(text(start..<trimmed(start, colon)), isQuoted: false), position: position(line, start))
      var valueStart = colon + 1
      while valueStart < line.end, bytes[valueStart] == UInt8(ascii: " ") { valueStart += 1 }
      next += 1
      let value: YAMLNode? =
        if valueStart == line.end || bytes[valueStart] == UInt8(ascii: "#") {
          block(under: line, after: colon + 1, above: indentation, depth: depth, allowsLevelList: true)
        } else {
          scalar(line, from: valueStart, above: indentation)
        }
      guard let value else { return nil }
      pairs.append((key, value))
      guard next < lines.count, lines[next].indentation == indentation else { break }
      start = lines[next].start
    } while !isItem(start, lines[next].end)
    // What follows must end the group: a line further out, never one further in.
    if next < lines.count, lines[next].indentation > indentation { return nil }
    return YAMLNode(kind: .mapping(pairs), position: place)
  }

  /// What stands below a key or a hyphen with nothing behind it, or an empty text.
  private mutating func block(
    under line: Line, after end: Int, above indentation: Int, depth: Int, allowsLevelList: Bool = false
  ) -> YAMLNode? {
    if next < lines.count {
      let below = lines[next]
      if below.indentation > indentation
        || (allowsLevelList && below.indentation == indentation && isItem(below.start, below.end))
      {
        return collection(at: below.indentation, depth: depth + 1)
      }
    }
    return YAMLNode(kind: .scalar("", isQuoted: false), position: position(line, end))
  }

  // MARK: Scalars

  /// The value from `start` to the end of its line, if it is a plain word, a quoted one or an empty list.
  private func scalar(_ line: Line, from start: Int, above indentation: Int) -> YAMLNode? {
    // A line further in would continue the value.
    if next < lines.count, lines[next].indentation > indentation { return nil }
    let place = position(line, start)
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return quoted(line, from: start).map { YAMLNode(kind: .scalar($0, isQuoted: true), position: place) }
    }
    if first == UInt8(ascii: "["), line.end == start + 2, bytes[start + 1] == UInt8(ascii: "]") {
      return YAMLNode(kind: .sequence([]), position: place)
    }
    guard let end = plainEnd(from: start, to: line.end) else { return nil }
    return YAMLNode(kind: .scalar(text(start..<end), isQuoted: false), position: place)
  }

  /// The text between quotes that end on the same line and hold no escapes.
  private func quoted(_ line: Line, from start: Int) -> String? {
    guard let base = bytes.baseAddress else { return nil }
    let quote = bytes[start]
    let first = base + start + 1
    let count = scan_byte(first, line.end - start - 1, quote)
    // A doubled quote, or something behind the last one.
    guard start + 1 + count == line.end - 1 else { return nil }
    if quote == UInt8(ascii: "\""), scan_byte(first, count, UInt8(ascii: "\\")) < count { return nil }
    return String(decoding: UnsafeBufferPointer(start: first, count: count), as: UTF8.self)
  }

  /// Where a plain value ends, before a comment; nothing if it is none.
  private func plainEnd(from start: Int, to end: Int) -> Int? {
    guard beginsPlain(start, end) else { return nil }
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), index + 1 == end || bytes[index + 1] == UInt8(ascii: " ") { return nil }
      if byte == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") { return trimmed(start, index) }
      index += 1
    }
    return end
  }

  /// Where a plain key ends, at its colon; nothing if the text is no key.
  private func keyEnd(from start: Int, to end: Int) -> Int? {
    guard beginsPlain(start, end) else { return nil }
    var index = start
    // The library takes no key longer than 1024 characters.
    while index < end, index - start < 1000 {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), index + 1 == end || bytes[index + 1] == UInt8(ascii: " ") { return index }
      if byte == UInt8(ascii: "#"), index > start, bytes[index - 1] == UInt8(ascii: " ") { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a plain word may begin with the byte at `start`.
  private func beginsPlain(_ start: Int, _ end: Int) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: "-"): start + 1 < end && bytes[start + 1] != UInt8(ascii: " ") && !isMarker(start, end)
    case UInt8(ascii: "."): !isMarker(start, end)
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default: true
    }
  }

  /// Whether the text begins as the marks between documents do.
  private func isMarker(_ start: Int, _ end: Int) -> Bool {
    end - start >= 3 && bytes[start + 1] == bytes[start] && bytes[start + 2] == bytes[start]
  }

  /// Whether a hyphen and a space, or a hyphen alone, begin an item.
  private func isItem(_ start: Int, _ end: Int) -> Bool {
    bytes[start] == UInt8(ascii: "-") && (start + 1 == end || bytes[start + 1] == UInt8(ascii: " "))
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func position(_ line: Line, _ offset: Int) -> Position {
    var column = line.indentation + 1
    for index in line.start..<offset where bytes[index] & 0xC0 != 0x80 { column += 1 }
    return Position(line: line.number, column: column)
  }
}
