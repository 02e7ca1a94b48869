internal import CBytes
internal import VietnameseText

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
    text.withBytes { append(text: $0) }
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
    var index = 0
    while index < text.count {
      let rest = UnsafeBufferPointer(rebasing: text[index...])
      let plain = rest.baseAddress.map { scan_xml($0, rest.count) } ?? 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<plain]))
      guard plain < rest.count else { return }
      index += plain
      let next = plain + 1 < rest.count ? rest[plain + 1] : 0
      switch rest[plain] {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      // U+0080–U+009F.
      case 0xC2 where (0x80...0x9F).contains(next): index += 1
      // U+FFFE and U+FFFF.
      case 0xEF where next == 0xBF && plain + 2 < rest.count && rest[plain + 2] >= 0xBE: index += 2
      case 0x80...: bytes.append(rest[plain])
      default: break
      }
      index += 1
    }
  }
}
