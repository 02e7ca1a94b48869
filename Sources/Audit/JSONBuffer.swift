internal import CBytes
internal import HTML
internal import VietnameseText

/// JSON written front to back into bytes, compactly, with members in the order of their writing (RFC 8259).
///
/// The writer sees to commas and escapes; that every object and list is closed is up to whoever writes. It writes into
/// memory of its own, as pages do: every article is a dozen members in the open data.
public struct JSONBuffer: ~Copyable {
  private var buffer: HTMLBuffer
  /// Whether a value stands before the next one in the same object or list.
  private var follows = false
  private var breaksLine = false

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    buffer = HTMLBuffer(capacity: capacity)
  }

  /// What has been written so far.
  public var bytes: [UInt8] { buffer.bytes }

  /// Puts the next value or member on a line of its own, so that people and `diff` can read long lists.
  public mutating func onNewLine() { breaksLine = true }

  /// The name of the next value, of the source code: it has nothing to escape.
  public mutating func key(_ name: StaticString) {
    separate()
    buffer.append("\"")
    buffer.append(name)
    buffer.append("\":")
    follows = false
  }

  /// An object whose members `members` writes.
  public mutating func object(_ members: (inout JSONBuffer) -> Void) {
    separate()
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// A list whose values `values` writes.
  public mutating func list(_ values: (inout JSONBuffer) -> Void) {
    separate()
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), values)
  }

  public mutating func text(_ text: String) {
    separate()
    quote(text)
    follows = true
  }

  /// UTF-8 text.
  public mutating func text(utf8: [UInt8]) {
    separate()
    utf8.withUnsafeBufferPointer { quote($0) }
    follows = true
  }

  /// A value that another buffer has written.
  public mutating func written(_ value: [UInt8]) {
    separate()
    buffer.append(verbatim: value)
    follows = true
  }

  public mutating func number(_ number: Int) {
    separate()
    buffer.append(number)
    follows = true
  }

  public mutating func flag(_ flag: Bool) { word(flag ? "true" : "false") }
  public mutating func null() { word("null") }

  /// Ends the file with a line feed.
  public mutating func end() { buffer.append("\n") }
}

extension JSONBuffer {
  public mutating func text(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { self.text(text) } else { null() }
  }

  public mutating func number(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { self.number(number) } else { null() }
  }

  /// A named list with an object for each element, each on a line of its own.
  // Inlined, so that elements of other rooms need not be copied by somebody who does not know them.
  @inlinable
  public mutating func lines<Elements: Sequence>(
    _ name: StaticString, _ elements: Elements, _ write: (inout JSONBuffer, Elements.Element) -> Void
  ) {
    key(name)
    list { json in
      for element in elements {
        json.onNewLine()
        json.object { write(&$0, element) }
      }
    }
  }

  private mutating func word(_ word: StaticString) {
    separate()
    buffer.append(word)
    follows = true
  }

  private mutating func separate() {
    if follows { buffer.append(verbatim: UInt8(ascii: ",")) }
    if breaksLine { buffer.append(verbatim: UInt8(ascii: "\n")) }
    breaksLine = false
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ content: (inout JSONBuffer) -> Void) {
    buffer.append(verbatim: open)
    follows = false
    content(&self)
    buffer.append(verbatim: close)
    follows = true
  }

  private mutating func quote(_ text: String) {
    text.withBytes { quote($0) }
  }

  /// Text in quotes; runs without anything to escape are copied whole.
  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    buffer.append(verbatim: UInt8(ascii: "\""))
    if var start = utf8.baseAddress {
      var left = utf8.count
      while true {
        let run = scan_json(start, left)
        buffer.append(verbatim: UnsafeBufferPointer(start: start, count: run))
        guard run < left else { break }
        escape(start[run])
        start += run + 1
        left -= run + 1
      }
    }
    buffer.append(verbatim: UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): buffer.append("\\\"")
    case UInt8(ascii: "\\"): buffer.append("\\\\")
    case UInt8(ascii: "\n"): buffer.append("\\n")
    case UInt8(ascii: "\r"): buffer.append("\\r")
    case UInt8(ascii: "\t"): buffer.append("\\t")
    default:
      buffer.append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        buffer.append(verbatim: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
