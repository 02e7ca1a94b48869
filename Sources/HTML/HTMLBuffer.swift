/// A growable run of UTF-8 bytes that a page is written into, front to back.
///
/// Escaping is decided by the method that is called, never by the caller's memory: text and attribute
/// values go through ``append(escaping:)-(String)``, and only markup written in source code
/// (`StaticString`) or made by this package goes in as it is.
public struct HTMLBuffer: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// The number of bytes written.
  public var count: Int { bytes.count }

  /// Forgets what was written and keeps the memory for the next page.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Markup that stands in the source code of a template.
  @inlinable
  public mutating func append(_ markup: StaticString) {
    append(verbatim: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Text, with `&`, `<`, `>` and `"` escaped: right in an element and in a double-quoted attribute.
  public mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// UTF-8 text, with `&`, `<`, `>` and `"` escaped.
  public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for index in text.indices {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      append(verbatim: UnsafeBufferPointer(rebasing: text[run..<index]))
      append(entity)
      run = index + 1
    }
    append(verbatim: UnsafeBufferPointer(rebasing: text[run...]))
  }

  /// A number in decimal digits.
  public mutating func append(number: Int) {
    if (0...9).contains(number) {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: number))
    } else {
      append(escaping: String(number))
    }
  }

  /// A URL for an attribute: what may not stand in a URL is percent-encoded, `&` and `'` are escaped, and what is
  /// percent-encoded already stays.
  public mutating func append(address: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for index in address.indices {
      let byte = address[index]
      if Self.isAddressByte(byte) { continue }
      append(verbatim: UnsafeBufferPointer(rebasing: address[run..<index]))
      run = index + 1
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigit(byte >> 4))
        bytes.append(Self.hexDigit(byte & 15))
      }
    }
    append(verbatim: UnsafeBufferPointer(rebasing: address[run...]))
  }

  /// Letters, digits and `-_.+!*(),%#@?=;:/$~`.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }

  /// Whether what was written ends with `markup`.
  package func hasSuffix(_ markup: StaticString) -> Bool {
    markup.withUTF8Buffer { bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0) }
  }

  /// Takes back the last `count` bytes.
  package mutating func removeLast(_ count: Int) {
    bytes.removeLast(count)
  }

  /// Puts markup before what was written from `place` on.
  package mutating func insert(_ markup: [UInt8], at place: Int) {
    bytes.insert(contentsOf: markup, at: place)
  }

  /// The last byte written.
  public var last: UInt8? { bytes.last }

  /// Bytes that are already safe markup.
  @inlinable
  package mutating func append(verbatim markup: UnsafeBufferPointer<UInt8>) {
    append(contentsOf: markup)
  }

  /// Bytes that are already safe markup.
  package mutating func append(verbatim markup: [UInt8]) {
    bytes.append(contentsOf: markup)
  }

  /// One byte of markup.
  package mutating func append(verbatim byte: UInt8) {
    bytes.append(byte)
  }

  @usableFromInline
  mutating func append(contentsOf run: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: run)
  }
}
