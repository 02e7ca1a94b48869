/// XML written straight into bytes: text is escaped, and what XML 1.0 cannot hold is dropped.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = []

  /// An empty buffer with room for `capacity` bytes.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Begins a document of version 1.0 in UTF-8.
  mutating func begin() {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Markup from the source code.
  mutating func append(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Markup that another buffer has written.
  mutating func append(written markup: [UInt8]) {
    bytes.append(contentsOf: markup)
  }

  /// An element that holds text.
  mutating func element(_ name: StaticString, _ text: String, attributes: [(name: StaticString, value: String)] = []) {
    open(name, attributes)
    append(text: text)
    append("</")
    append(name)
    append(">\n")
  }

  /// An element that holds nothing.
  mutating func empty(_ name: StaticString, _ attributes: [(name: StaticString, value: String)]) {
    open(name, attributes)
    bytes.removeLast()
    append("/>\n")
  }

  mutating func open(_ name: StaticString, _ attributes: [(name: StaticString, value: String)] = []) {
    append("<")
    append(name)
    for (name, value) in attributes {
      append(" ")
      append(name)
      append("=\"")
      append(text: value)
      append("\"")
    }
    append(">")
  }

  /// Text, escaped; right in an element and in a double-quoted attribute.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(text: $0) }
  }

  /// UTF-8 text, escaped.
  mutating func append(text: [UInt8]) {
    text.withUnsafeBufferPointer { append(text: $0) }
  }

  /// UTF-8 text, escaped.
  ///
  /// Every `>` is escaped, so `]]>` needs no care. Control characters (of which XML 1.0 has only three) and the two
  /// noncharacters of the basic plane, which it has not, are left out.
  private mutating func append(text: UnsafeBufferPointer<UInt8>) {
    var written = 0
    func skip(to index: Int, past count: Int, _ buffer: inout XMLBuffer, _ replacement: StaticString) {
      buffer.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
      buffer.append(replacement)
      written = index + count
    }
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "&"): skip(to: index, past: 1, &self, "&amp;")
      case UInt8(ascii: "<"): skip(to: index, past: 1, &self, "&lt;")
      case UInt8(ascii: ">"): skip(to: index, past: 1, &self, "&gt;")
      case UInt8(ascii: "\""): skip(to: index, past: 1, &self, "&quot;")
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20, 0x7F: skip(to: index, past: 1, &self, "")
      // U+0080–U+009F.
      case 0xC2 where index + 1 < text.count && text[index + 1] <= 0x9F: skip(to: index, past: 2, &self, "")
      // U+FFFE and U+FFFF.
      case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
        skip(to: index, past: 3, &self, "")
      default: break
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
  }
}
