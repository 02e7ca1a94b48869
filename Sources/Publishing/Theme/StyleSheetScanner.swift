/// The places of a style sheet that lead to files: `url(…)`, the texts of `image-set(…)`, and `@import`.
///
/// Source: CSS Syntax Module Level 3, as far as needed to step over comments and texts and to find these.
struct StyleSheetScanner {
  /// One place that leads to a file.
  struct Reference: Equatable {
    let text: String
    let isImport: Bool
    /// The bytes that the reference stands in, with its quotation marks.
    let range: Range<Int>
  }

  private(set) var references: [Reference] = []
  private let bytes: [UInt8]
  private var index = 0
  /// The functions that are open, and whether each is an `image-set`.
  private var functions: [Bool] = []
  private var isImporting = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while index < bytes.count { step() }
  }

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let start = index
      let text = readText()
      if isImporting || functions.last == true { add(text, from: start) }
    case UInt8(ascii: "("):
      functions.append(false)
      index += 1
    case UInt8(ascii: ")"):
      _ = functions.popLast()
      index += 1
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      // What an editor left open does not swallow the rest of the sheet.
      functions = []
      isImporting = false
      index += 1
    case UInt8(ascii: "@"):
      index += 1
      let name = readName()
      isImporting = name == "import"
      // The address of a namespace is a name; nothing is loaded from it.
      if name == "namespace" { skipStatement() }
    case let byte where byte.isNameByte: readFunction()
    default: index += 1
    }
  }

  private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

  private mutating func add(_ text: String, from start: Int) {
    references.append(Reference(text: text, isImport: isImporting, range: start..<index))
    isImporting = false
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
  }

  private mutating func skipStatement() {
    while index < bytes.count, bytes[index] != UInt8(ascii: ";") { index += 1 }
  }

  /// Reads a text between quotation marks; `\` takes the next byte as it is.
  private mutating func readText() -> String {
    let quote = bytes[index]
    var text: [UInt8] = []
    index += 1
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      text.append(bytes[index])
      index += 1
    }
    if index < bytes.count, bytes[index] == quote { index += 1 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads a name in lower case.
  private mutating func readName() -> String {
    let start = index
    while index < bytes.count, bytes[index].isNameByte { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private mutating func readFunction() {
    let name = readName()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return }
    index += 1
    if name == "url" || name == "src" {
      readURL()
    } else {
      functions.append(name.hasSuffix("image-set"))
    }
  }

  /// Reads what stands between the brackets of `url(…)`.
  private mutating func readURL() {
    skipBlanks()
    guard index < bytes.count else { return }
    let start = index
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      let text = readText()
      add(text, from: start)
    } else {
      while index < bytes.count, bytes[index] != UInt8(ascii: ")"), !bytes[index].isBlank { index += 1 }
      add(String(decoding: bytes[start..<index], as: UTF8.self), from: start)
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: ")"), bytes[index] != UInt8(ascii: "\n") { index += 1 }
    if index < bytes.count { index += 1 }
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index].isBlank { index += 1 }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isNameByte: Bool {
    self >= 0x80 || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
