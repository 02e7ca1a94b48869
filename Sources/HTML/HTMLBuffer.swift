internal import CBytes

extension String {
  /// Calls `body` with the UTF-8 of the text; the memory is the text's own and may not be kept.
  ///
  /// Asked of the text's own view: a span is a call more, and a copy that may change counts a reference.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return try text.withUTF8(body)
  }
}

/// A growable run of UTF-8 bytes that a page is written into, front to back.
///
/// Escaping is decided by the method that is called, never by the caller's memory: text and attribute
/// values go through ``append(escaping:)-(String)``, and only markup written in source code
/// (`StaticString`) or made by this package goes in as it is.
///
/// It cannot be copied and owns its memory: a page is hundreds of small pieces, and none of them pays for the question
/// who else holds the bytes.
public struct HTMLBuffer: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    self.capacity = max(capacity, 256)
    start = .allocate(capacity: self.capacity)
  }

  deinit {
    start.deallocate()
  }

  /// The number of bytes written.
  public var count: Int { length }

  /// What has been written so far, as an array of its own.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// Calls `body` with what has been written so far; the memory is the buffer's and may not be kept.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: start, count: length))
  }

  /// Forgets what was written and keeps the memory for the next page.
  public mutating func removeAll() {
    length = 0
  }

  /// Makes room for `more` bytes behind those written.
  @usableFromInline
  mutating func grow(by more: Int) {
    let larger = max(capacity * 2, length + more)
    let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    fresh.initialize(from: start, count: length)
    start.deallocate()
    start = fresh
    capacity = larger
  }

  /// Markup that stands in the source code of a template.
  @inlinable
  public mutating func append(_ markup: StaticString) {
    append(verbatim: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Text, with `&`, `<`, `>` and `"` escaped: right in an element and in a double-quoted attribute.
  public mutating func append(escaping text: String) {
    text.withBytes { append(escaping: $0) }
  }

  /// UTF-8 text, with `&`, `<`, `>` and `"` escaped.
  public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    guard var start = text.baseAddress else { return }
    var left = text.count
    while true {
      let run = scan_unescaped(start, left)
      append(verbatim: UnsafeBufferPointer(start: start, count: run))
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
    guard let source = markup.baseAddress else { return }
    if capacity - length < markup.count { grow(by: markup.count) }
    (start + length).initialize(from: source, count: markup.count)
    length += markup.count
  }

  /// Bytes that are already safe markup.
  package mutating func append(verbatim markup: [UInt8]) {
    markup.withUnsafeBufferPointer { append(verbatim: $0) }
  }

  /// A whole number in decimal digits.
  package mutating func append(_ number: Int) {
    if number < 0 { append(verbatim: UInt8(ascii: "-")) }
    let first = length
    var left = number.magnitude
    repeat {
      append(verbatim: UInt8(ascii: "0") + UInt8(left % 10))
      left /= 10
    } while left > 0
    var digits = UnsafeMutableBufferPointer(start: start + first, count: length - first)
    digits.reverse()
  }

  /// One byte of markup.
  package mutating func append(verbatim byte: UInt8) {
    if capacity == length { grow(by: 1) }
    start[length] = byte
    length += 1
  }
}
