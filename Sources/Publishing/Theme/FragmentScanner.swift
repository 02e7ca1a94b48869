/// The places of an operator's fragment that lead to files: `src`, `poster` and `href` within tags.
struct FragmentScanner {
  /// One attribute that leads somewhere.
  struct Reference: Equatable {
    let text: String
    /// Whether a file has to stand there; `href` may as well lead to a page.
    let isFile: Bool
    /// The bytes of the value, without its quotation marks.
    let range: Range<Int>
  }

  private(set) var references: [Reference] = []
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while index < bytes.count {
      if bytes[index...].starts(with: "<!--".utf8) {
        skipComment()
      } else if bytes[index] == UInt8(ascii: "<") {
        index += 1
        readTag()
      } else {
        index += 1
      }
    }
  }

  private mutating func skipComment() {
    index += 4
    while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
  }

  /// Reads the attributes of a tag up to its end.
  private mutating func readTag() {
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let name = readName()
      if name.isEmpty {
        index += 1
        continue
      }
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
      index += 1
      skipBlanks()
      let range = readValue()
      if ["src", "poster", "href"].contains(name) {
        references.append(
          Reference(text: String(decoding: bytes[range], as: UTF8.self), isFile: name != "href", range: range))
      }
    }
  }

  private mutating func readName() -> String {
    let start = index
    while index < bytes.count, !bytes[index].isBlank, !"=>/\"'".utf8.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private mutating func readValue() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      index = min(end + 1, bytes.count)
      return start..<end
    }
    let start = index
    while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return start..<index
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index].isBlank { index += 1 }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
