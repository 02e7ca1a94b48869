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
    for part in text.split(separator: /[,;]/, omittingEmptySubsequences: false) {
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
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}

extension YAMLNode {
  /// The deepest nesting that front matter may have; the deepest record of the domain needs 6.
  static let maximumDepth = 24

  /// Reads one YAML document, whose first line is line `firstLine` of the file.
  ///
  /// Values stay text: what they mean is decided by the schema, so a phone keeps its zero.
  static func parse(_ yaml: String, firstLine: Int) throws(YAMLFault) -> YAMLNode {
    try refuseDeepNesting(yaml, firstLine: firstLine)
    do {
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return YAMLNode(kind: .mapping([]), position: Position(line: firstLine, column: 1))
      }
      return try YAMLNode(root, lineOffset: firstLine - 1)
    } catch let fault as YAMLFault {
      throw fault
    } catch {
      throw YAMLFault(error, firstLine: firstLine)
    }
  }

  private init(_ node: Node, lineOffset: Int) throws(YAMLFault) {
    position = Position(line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
    // An anchor is needed for an alias, and aliases make small files enormous.
    guard node.anchor == nil else { throw YAMLFault(code: .yamlAlias, position: position, arguments: []) }
    switch node {
    case .scalar(let scalar):
      kind = .scalar(scalar.string, isQuoted: scalar.style != .plain && scalar.style != .any)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try YAMLNode(item, lineOffset: lineOffset)) }
      kind = .sequence(items)
    case .mapping(let mapping):
      var pairs: [(YAMLNode, YAMLNode)] = []
      for (key, value) in mapping {
        pairs.append((try YAMLNode(key, lineOffset: lineOffset), try YAMLNode(value, lineOffset: lineOffset)))
      }
      kind = .mapping(pairs)
    case .alias:
      throw YAMLFault(code: .yamlAlias, position: position, arguments: [])
    }
  }

  /// The parser is recursive; nesting that no record needs is refused before it sees it.
  private static func refuseDeepNesting(_ yaml: String, firstLine: Int) throws(YAMLFault) {
    var flowDepth = 0
    var line = firstLine
    var column = 1
    var indentation = 0
    var atLineStart = true
    for byte in yaml.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        column = 0
        indentation = 0
        atLineStart = true
      case UInt8(ascii: " ") where atLineStart, UInt8(ascii: "-") where atLineStart:
        indentation += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flowDepth += 1
        atLineStart = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        atLineStart = false
      default:
        atLineStart = false
      }
      if flowDepth > maximumDepth || indentation > maximumDepth * 8 {
        throw YAMLFault(
          code: .yamlDepth, position: Position(line: line, column: column), arguments: ["\(maximumDepth)"])
      }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
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
  init(_ error: any Error, firstLine: Int) {
    func place(_ mark: Mark?) -> Position {
      Position(line: (mark?.line ?? 1) + firstLine - 1, column: max(1, mark?.column ?? 1))
    }
    switch error {
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      self.init(code: .duplicateKey, position: place(context.mark), arguments: [duplicates.first ?? ""])
    case YamlError.scanner(_, let problem, let mark, _):
      // libyaml says this, and only this, of a tab where indentation is expected.
      let isTab = problem.contains("cannot start any token")
      self.init(code: isTab ? .yamlTab : .yaml, position: place(mark), arguments: [problem])
    case YamlError.parser(_, let problem, let mark, _), YamlError.composer(_, let problem, let mark, _):
      self.init(code: .yaml, position: place(mark), arguments: [problem])
    case YamlError.reader(let problem, let offset, _, _):
      _ = offset
      self.init(code: .yaml, position: place(nil), arguments: [problem])
    default:
      self.init(code: .yaml, position: place(nil), arguments: ["\(error)"])
    }
  }
}
