/// Looks at YAML before the library does, for what the library would not survive.
struct YAMLGuard {
  /// Why the text must not be parsed.
  private(set) var fault: YAMLFault?

  /// The library recurses; far beyond what any record needs, and far from what its stack holds.
  private static let deepest = 400

  /// Looks for nesting without end, and for anchors that are used.
  init(_ yaml: ArraySlice<UInt8>, firstLine: Int) {
    var flowDepth = 0
    var blockDepth = 0
    var place = Position(line: firstLine, column: 1)
    var isLineStart = true
    var anchor: Position?
    var hasAlias = false
    for index in yaml.indices {
      let byte = yaml[index]
      switch byte {
      case UInt8(ascii: "\n"):
        blockDepth = 0
        isLineStart = true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"):
        if isLineStart { blockDepth += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flowDepth += 1
        isLineStart = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        isLineStart = false
      case UInt8(ascii: "&") where Self.isName(at: index, in: yaml): anchor = anchor ?? place
      case UInt8(ascii: "*") where Self.isName(at: index, in: yaml): hasAlias = true
      default: isLineStart = false
      }
      if flowDepth > Self.deepest || blockDepth > Self.deepest {
        fault = YAMLFault(code: .yamlDepth, position: place, arguments: ["\(YAMLNode.maximumDepth)"])
        return
      }
      if let anchor, hasAlias {
        // Aliases of aliases grow beyond all bounds where keys are compared.
        fault = YAMLFault(code: .yamlAlias, position: anchor, arguments: [])
        return
      }
      if byte == UInt8(ascii: "\n") {
        place = Position(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
  }

  /// Whether the mark at `index` stands where a value begins and has a name behind it, unlike the "&" of "A & B".
  private static func isName(at index: Int, in yaml: ArraySlice<UInt8>) -> Bool {
    let before = index > yaml.startIndex ? yaml[index - 1] : UInt8(ascii: "\n")
    guard before.isBlank || [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(before) else {
      return false
    }
    guard index + 1 < yaml.endIndex else { return false }
    let next = yaml[index + 1] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
  }
}
