internal import CBytes
internal import VietnameseText

/// JSON written front to back into bytes, compactly, with members in the order of their writing (RFC 8259).
///
/// The writer sees to commas and escapes; that every object and list is closed is up to whoever writes.
public struct JSONBuffer: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the next one in the same object or list.
  private var follows = false
  private var breaksLine = false

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Puts the next value or member on a line of its own, so that people and `diff` can read long lists.
  public mutating func onNewLine() { breaksLine = true }

  /// The name of the next value, of the source code: it has nothing to escape.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
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
    bytes.append(contentsOf: value)
    follows = true
  }

  public mutating func number(_ number: Int) {
    separate()
    append(number)
    follows = true
  }

  public mutating func flag(_ flag: Bool) { word(flag ? "true" : "false") }
  public mutating func null() { word("null") }

  /// Ends the file with a line feed.
  public mutating func end() { bytes.append(UInt8(ascii: "\n")) }
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
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    follows = true
  }

  private mutating func separate() {
    if follows { bytes.append(UInt8(ascii: ",")) }
    if breaksLine { bytes.append(UInt8(ascii: "\n")) }
    breaksLine = false
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ content: (inout JSONBuffer) -> Void) {
    bytes.append(open)
    follows = false
    content(&self)
    bytes.append(close)
    follows = true
  }

  private mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var left = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(left % 10))
      left /= 10
    } while left > 0
    bytes[start...].reverse()
  }

  private mutating func quote(_ text: String) {
    text.withBytes { quote($0) }
  }

  /// Text in quotes; runs without anything to escape are copied whole.
  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var rest = utf8
    while let start = rest.baseAddress {
      let run = scan_json(start, rest.count)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<run]))
      guard run < rest.count else { break }
      escape(rest[run])
      rest = UnsafeBufferPointer(rebasing: rest[(run + 1)...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case 0..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    default: bytes.append(byte)
    }
  }
}
