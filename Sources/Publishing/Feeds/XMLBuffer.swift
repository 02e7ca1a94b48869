internal import CBytes
internal import HTML
internal import VietnameseText

/// XML written straight into bytes: text is escaped, and what XML 1.0 cannot hold is dropped.
///
/// It writes into memory of its own, as pages do: a feed is as many small pieces as the markup in it has brackets.
struct XMLBuffer: ~Copyable {
  private var buffer: HTMLBuffer

  /// An empty buffer with room for `capacity` bytes.
  init(capacity: Int = 0) {
    buffer = HTMLBuffer(capacity: capacity)
  }

  /// What has been written so far.
  var bytes: [UInt8] { buffer.bytes }

  /// Begins a document of version 1.0 in UTF-8.
  mutating func begin() {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Markup from the source code.
  mutating func append(_ markup: StaticString) {
    buffer.append(markup)
  }

  /// Markup that another buffer has written.
  mutating func append(written markup: [UInt8]) {
    buffer.append(verbatim: markup)
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
    begin(name, attributes)
    append("/>\n")
  }

  mutating func open(_ name: StaticString, _ attributes: [(name: StaticString, value: String)] = []) {
    begin(name, attributes)
    append(">")
  }

  /// A tag without its end.
  private mutating func begin(_ name: StaticString, _ attributes: [(name: StaticString, value: String)]) {
    append("<")
    append(name)
    for (name, value) in attributes {
      append(" ")
      append(name)
      append("=\"")
      append(text: value)
      append("\"")
    }
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
    guard var start = text.baseAddress else { return }
    var left = text.count
    while true {
      let plain = scan_xml(start, left)
      buffer.append(verbatim: UnsafeBufferPointer(start: start, count: plain))
      guard plain < left else { return }
      start += plain
      left -= plain
      var length = 1
      let next = left > 1 ? start[1] : 0
      switch start[0] {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      // U+0080–U+009F.
      case 0xC2 where (0x80...0x9F).contains(next): length = 2
      // U+FFFE and U+FFFF.
      case 0xEF where next == 0xBF && left > 2 && start[2] >= 0xBE: length = 3
      case 0x80...: buffer.append(verbatim: start[0])
      default: break
      }
      start += length
      left -= length
    }
  }
}
