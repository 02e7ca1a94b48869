/// A script without what only its readers need: comments, indentation, spaces that part nothing.
///
/// Names stay as they are, and nothing is computed; `const` becomes the shorter `let`, declarations that follow each other
/// become one, and a semicolon goes where a brace ends its statement. The script must end its statements with semicolons, since line breaks go too. Strings, templates
/// and regular expressions are copied byte by byte.
struct CompactScript {
  /// The script that browsers get.
  private(set) var bytes: [UInt8] = []

  private let source: [UInt8]
  private var index = 0
  /// Whether something was left out since the last byte.
  private var hasGap = false
  /// For each bracket that is open, whether the statement in it is a declaration.
  private var isDeclaring = [false]

  init(_ source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
    while index < source.count { step() }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func step() {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      index += 1
      hasGap = true
    case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
      while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
      hasGap = true
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
      index += 2
      while index < source.count, !(source[index] == UInt8(ascii: "*") && next == UInt8(ascii: "/")) { index += 1 }
      index = min(index + 2, source.count)
      hasGap = true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): copy(through: byte)
    case UInt8(ascii: "/") where startsExpression: copyExpression()
    case UInt8(ascii: "}"):
      // An empty statement behind a parenthesis, `while (…);`, keeps its semicolon.
      if bytes.last == UInt8(ascii: ";"), bytes.dropLast().last != UInt8(ascii: ")") { bytes.removeLast() }
      put(byte)
      _ = isDeclaring.popLast()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      put(byte)
      isDeclaring.append(false)
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      put(byte)
      _ = isDeclaring.popLast()
    case let byte where byte.isNamePart: copyName()
    default: put(byte)
    }
  }

  /// Copies a name, a keyword or a number.
  private mutating func copyName() {
    let name = source[index...].prefix { $0.isNamePart }
    guard bytes.last != UInt8(ascii: "."), name.elementsEqual("const".utf8) || name.elementsEqual("let".utf8) else {
      for byte in name { put(byte) }
      return
    }
    if isDeclaring.last == true, bytes.last == UInt8(ascii: ";") {
      bytes[bytes.count - 1] = UInt8(ascii: ",")
      index += name.count
      hasGap = false
    } else {
      for byte in "let".utf8 { put(byte) }
      index += name.count - 3
    }
    noteStatement(isDeclaration: true)
  }

  /// Remembers what sort of statement begins within the innermost bracket.
  private mutating func noteStatement(isDeclaration: Bool) {
    if !isDeclaring.isEmpty { isDeclaring[isDeclaring.count - 1] = isDeclaration }
  }

  private var next: UInt8? { index + 1 < source.count ? source[index + 1] : nil }

  /// Copies one byte, with a space before it where two words or two signs would grow together.
  private mutating func put(_ byte: UInt8) {
    if bytes.last == UInt8(ascii: ";") { noteStatement(isDeclaration: false) }
    if hasGap, let last = bytes.last, last.isNamePart && byte.isNamePart || last.isSign && last == byte {
      bytes.append(UInt8(ascii: " "))
    }
    hasGap = false
    bytes.append(byte)
    index += 1
  }

  /// Copies up to the next `end` that no backslash stands before.
  private mutating func copy(through end: UInt8) {
    put(source[index])
    while index < source.count {
      let byte = source[index]
      put(byte)
      if byte == UInt8(ascii: "\\"), index < source.count { put(source[index]) } else if byte == end { return }
    }
  }

  /// Whether a slash here begins a regular expression: nothing stands before it that could be divided.
  private var startsExpression: Bool {
    guard let last = bytes.last else { return true }
    return "(,=:[!&|?{};>".utf8.contains(last)
  }

  private mutating func copyExpression() {
    put(source[index])
    var isInSet = false
    while index < source.count, source[index] != UInt8(ascii: "\n") {
      let byte = source[index]
      put(byte)
      switch byte {
      case UInt8(ascii: "\\") where index < source.count: put(source[index])
      case UInt8(ascii: "["): isInSet = true
      case UInt8(ascii: "]"): isInSet = false
      case UInt8(ascii: "/") where !isInSet: return
      default: break
      }
    }
  }
}

extension UInt8 {
  /// Whether a name, a keyword or a number can hold the byte.
  fileprivate var isNamePart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "#"), 0x80...:
      true
    default: false
    }
  }

  /// Whether two of the byte are another sign than one and one.
  fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }
}
