internal import HTML

/// XML written straight into bytes: text is escaped, and what XML 1.0 cannot hold is dropped.
struct XMLBuffer {
  private(set) var bytes: [UInt8]

  /// A document of version 1.0 in UTF-8.
  init() {
    bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Markup from the source code.
  mutating func append(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// An element that holds text.
  mutating func element(_ name: StaticString, _ text: String, attributes: [(name: StaticString, value: String)] = []) {
    open(name, attributes)
    append(text: text.utf8)
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
      append(text: value.utf8)
      append("\"")
    }
    append(">")
  }

  /// Text, escaped; right in an element and in a double-quoted attribute.
  ///
  /// Every `>` is escaped, so `]]>` needs no care. Control characters and the two noncharacters of the basic plane
  /// are not XML at all and are left out.
  mutating func append(text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case 0x09, 0x0A, 0x0D, 0x20...: appendUnlessNoncharacter(byte)
      default: break
      }
    }
  }

  /// U+FFFE and U+FFFF end in EF BF BE and EF BF BF.
  private mutating func appendUnlessNoncharacter(_ byte: UInt8) {
    if byte >= 0xBE, byte <= 0xBF, bytes.count >= 2, bytes[bytes.count - 1] == 0xBF, bytes[bytes.count - 2] == 0xEF {
      bytes.removeLast(2)
    } else {
      bytes.append(byte)
    }
  }
}
