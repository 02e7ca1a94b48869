internal import Yams

/// A node of front matter with its place in the file; the only face of the YAML library in this room.
struct YAMLNode {
  let kind: Kind
  let position: Position

  enum Kind {
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = kind { text } else { nil }
  }

  /// Whether the editor left the value out: nothing, `~` or `null`.
  var isBlank: Bool {
    guard case .scalar(let text, let isQuoted) = kind else { return false }
    return text.utf8.allSatisfy(\.isBlank) || (!isQuoted && (text == "~" || text == "null"))
  }

  /// A scalar as a list of one; a list stays as it is.
  func wrappedInList() -> YAMLNode {
    guard case .scalar = kind else { return self }
    return YAMLNode(kind: .sequence([self]), position: position)
  }

  /// The scalar as a list of its parts between commas or semicolons, each with its own place.
  func splitAtCommas() -> YAMLNode {
    guard case .scalar(let text, _) = kind else { return self }
    var parts: [YAMLNode] = []
    var column = position.column
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";")]
    for bytes in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: marks.contains) {
      let part = Substring(bytes)
      let leading = part.prefix(while: \.isWhitespace).unicodeScalars.count
      let trimmed = part.trimmingBlanks
      if !trimmed.isEmpty {
        let place = Position(line: position.line, column: column + leading)
        parts.append(YAMLNode(kind: .scalar(String(trimmed), isQuoted: true), position: place))
      }
      column += part.unicodeScalars.count + 1
    }
    return YAMLNode(kind: .sequence(parts), position: position)
  }
}

extension Substring {
  /// The text without white space at either end.
  var trimmingBlanks: Substring {
    // Nearly every text begins and ends with a letter or a mark, which needs no look at whole characters.
    if utf8.withContiguousStorageIfAvailable(\.beginsAndEndsWithInk) == true { return self }
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether first and last come letters of U+00C0–U+027F or U+1E00–U+1EFF, or ASCII beyond blanks and controls.
  fileprivate var beginsAndEndsWithInk: Bool {
    guard count > 0 else { return false }
    let first = self[0]
    let last = self[count - 1]
    let begins = first.isPlainInk || first.leadsLetters || (first == 0xE1 && count > 2 && self[1] & 0xFC == 0xB8)
    let ends =
      last.isPlainInk || (count > 1 && self[count - 2].leadsLetters)
      || (count > 2 && self[count - 3] == 0xE1 && self[count - 2] & 0xFC == 0xB8)
    return begins && ends
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII character that is neither a blank nor a control.
  fileprivate var isPlainInk: Bool { self > 0x20 && self < 0x7F }

  /// Whether the byte leads one of two that spell U+00C0–U+027F, all of them letters but for × and ÷.
  fileprivate var leadsLetters: Bool { (0xC3...0xC9).contains(self) }
}

extension YAMLNode {
  /// The deepest nesting that front matter may have; the deepest record of the domain needs 6.
  static let maximumDepth = 24

  /// Reads one YAML document, whose first line is line `firstLine` of the file.
  ///
  /// Values stay text: what they mean is decided by the schema, so a phone keeps its zero. A key given twice stays
  /// twice where the text is everyday YAML, so that the fault is found with all others of the file.
  static func parse(_ yaml: ArraySlice<UInt8>, firstLine: Int) throws(YAMLFault) -> YAMLNode {
    if let node = yaml.withUnsafeBufferPointer({ EverydayYAML.parse($0, firstLine: firstLine) }) { return node }
    return try parseByLibrary(yaml, firstLine: firstLine)
  }

  /// Reads all of YAML, with the library.
  static func parseByLibrary(_ yaml: ArraySlice<UInt8>, firstLine: Int) throws(YAMLFault) -> YAMLNode {
    let guardian = YAMLGuard(yaml, firstLine: firstLine)
    if let fault = guardian.fault { throw fault }
    let text = String(decoding: yaml, as: UTF8.self)
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return YAMLNode(kind: .mapping([]), position: Position(line: firstLine, column: 1))
      }
      return try YAMLNode(root, lineOffset: firstLine - 1, depth: 1)
    } catch let fault as YAMLFault {
      throw fault
    } catch {
      throw YAMLFault(error, in: yaml, firstLine: firstLine)
    }
  }

  private init(_ node: Node, lineOffset: Int, depth: Int) throws(YAMLFault) {
    position = Position(line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
    guard depth <= Self.maximumDepth else {
      throw YAMLFault(code: .yamlDepth, position: position, arguments: ["\(Self.maximumDepth)"])
    }
    // An anchor is needed for an alias, and aliases make small files enormous.
    guard node.anchor == nil else { throw YAMLFault(code: .yamlAlias, position: position, arguments: []) }
    switch node {
    case .scalar(let scalar):
      kind = .scalar(scalar.string.withoutUnprintable, isQuoted: scalar.style != .plain && scalar.style != .any)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try YAMLNode(item, lineOffset: lineOffset, depth: depth + 1)) }
      kind = .sequence(items)
    case .mapping(let mapping):
      var pairs: [(YAMLNode, YAMLNode)] = []
      for (key, value) in mapping {
        pairs.append(
          (
            try YAMLNode(key, lineOffset: lineOffset, depth: depth + 1),
            try YAMLNode(value, lineOffset: lineOffset, depth: depth + 1)
          ))
      }
      kind = .mapping(pairs)
    case .alias:
      throw YAMLFault(code: .yamlAlias, position: position, arguments: [])
    }
  }
}

extension String {
  /// The text without what no page may show: controls, and what turns the direction of text.
  ///
  /// Separators of lines are blanks. Everyday YAML has none of these.
  fileprivate var withoutUnprintable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: text.append(scalar)
      case 0x2028, 0x2029: text.append(" ")
      default: if !scalar.isUnprintable { text.append(scalar) }
      }
    }
    return String(text)
  }
}

/// Why front matter could not be read as YAML.
struct YAMLFault: Error {
  let code: FaultCode
  let position: Position
  let arguments: [String]

  init(code: FaultCode, position: Position, arguments: [String]) {
    self.code = code
    self.position = position
    self.arguments = arguments
  }

  /// What the YAML library complained of, in terms of this file.
  init(_ error: any Error, in yaml: ArraySlice<UInt8>, firstLine: Int) {
    func place(_ mark: Mark?) -> Position {
      Position(line: (mark?.line ?? 1) + firstLine - 1, column: max(1, mark?.column ?? 1))
    }
    switch error {
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      let places = Self.places(of: key, column: context.mark.column, in: yaml, firstLine: firstLine)
      let second = places.count > 1 ? places[1] : place(context.mark)
      let first = places.count > 1 ? ["", String(places[0].line)] : []
      self.init(code: .duplicateKey, position: second, arguments: [key] + first)
    case YamlError.scanner(let context, let problem, let mark, _):
      // A quotation that never ends is found at the end of the text; its mark is missing where it begins.
      let isOpen = context?.text.contains("quoted scalar") ?? false
      self.init(
        code: Self.isTab(at: mark, in: yaml) ? .yamlTab : .yaml, position: place(isOpen ? context?.mark : mark),
        arguments: [problem])
    case YamlError.parser(_, let problem, let mark, _), YamlError.composer(_, let problem, let mark, _):
      self.init(code: .yaml, position: place(mark), arguments: [problem])
    case YamlError.reader(let problem, let offset, _, _):
      let before = yaml.prefix(offset ?? 0)
      let line = before.count { $0 == UInt8(ascii: "\n") }
      let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 }
      self.init(
        code: .yaml, position: Position(line: firstLine + line, column: column + 1), arguments: [problem])
    default:
      self.init(code: .yaml, position: place(nil), arguments: ["\(error)"])
    }
  }

  /// Whether the library stumbled over a tab: it says the same of other bytes that may not begin a value.
  private static func isTab(at mark: Mark, in yaml: ArraySlice<UInt8>) -> Bool {
    let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].prefix { $0.isBlank }.contains(UInt8(ascii: "\t"))
  }

  /// Where the key stands at the same column; the library tells only of one of the places.
  private static func places(of key: String, column: Int, in yaml: ArraySlice<UInt8>, firstLine: Int) -> [Position] {
    let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { number, line in
      let rest = line.dropFirst(column - 1)
      guard rest.starts(with: key.utf8), let next = rest.dropFirst(key.utf8.count).first,
        next == UInt8(ascii: ":") || next == UInt8(ascii: " ")
      else { return nil }
      return Position(line: firstLine + number, column: column)
    }
  }
}
