internal import CBytes

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
    if text.utf8.withContiguousStorageIfAvailable({ append(escaping: $0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { append(escaping: $0) }
    }
  }

  /// UTF-8 text, with `&`, `<`, `>` and `"` escaped.
  public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    guard var start = text.baseAddress else { return }
    var left = text.count
    while true {
      let run = scan_unescaped(start, left)
      bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: run))
      guard run < left else { return }
      append(Self.entity(for: start[run]))
      start += run + 1
      left -= run + 1
    }
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }

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
