internal import CBytes
internal import HTML
internal import VietnameseText

/// What a page's HTML is written into, front to back.
///
/// It does what `HTMLBuffer` does in memory of its own: a body is thousands of small pieces, and none of them pays for
/// the question who else holds the bytes.
struct MarkupWriter: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    start = Self.memory(nil, self.capacity)
  }

  /// Memory of the thread's arena, which is given back with the tree of the page.
  private static func memory(_ old: UnsafeMutablePointer<UInt8>?, _ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    arena_realloc(old, capacity).assumingMemoryBound(to: UInt8.self)
  }

  /// What was written, as markup that stands by itself.
  var markup: SafeMarkup {
    SafeMarkup(
      [UInt8](unsafeUninitializedCapacity: count) { bytes, written in
        bytes.baseAddress?.update(from: start, count: count)
        written = count
      })
  }

  /// The last byte written.
  var last: UInt8? { count > 0 ? start[count - 1] : nil }

  /// The byte at `index`.
  subscript(index: Int) -> UInt8 { start[index] }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    start = Self.memory(start, larger)
    capacity = larger
  }

  /// Markup that stands in source code.
  @inline(__always)
  mutating func append(_ markup: StaticString) {
    append(verbatim: Bytes(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Bytes that are already safe markup.
  @inline(__always)
  mutating func append(verbatim markup: Bytes) {
    guard let source = markup.baseAddress else { return }
    if capacity - count < markup.count { grow(by: markup.count) }
    (start + count).update(from: source, count: markup.count)
    count += markup.count
  }

  /// One byte of markup.
  @inline(__always)
  mutating func append(verbatim byte: UInt8) {
    if capacity == count { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  /// Text, with `&`, `<`, `>` and `"` escaped.
  mutating func append(escaping text: String) {
    text.withBytes { append(escaping: $0) }
  }

  /// Text, with `&`, `<`, `>` and `"` escaped.
  mutating func append(escaping text: Bytes) {
    guard var position = text.baseAddress else { return }
    var left = text.count
    while true {
      let run = scan_unescaped(position, left)
      append(verbatim: Bytes(start: position, count: run))
      guard run < left else { return }
      append(entityFor: position[run])
      position += run + 1
      left -= run + 1
    }
  }

  /// Text, escaped, and without the characters that make text look like something else.
  mutating func append(neutralising text: Bytes) {
    guard let base = text.baseAddress else { return }
    var start = 0
    var index = 0
    while true {
      index += scan_harmless(base + index, text.count - index)
      guard index < text.count else { break }
      switch text[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
        append(verbatim: text[part: start..<index])
        append(entityFor: text[index])
        index += 1
        start = index
      default:
        let length = Neutral.lengthToDrop(text, at: index)
        if length > 0 {
          append(verbatim: text[part: start..<index])
          start = index + length
        }
        index += max(length, 1)
      }
    }
    append(verbatim: text[part: start..<text.count])
  }

  private mutating func append(entityFor byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default: append("&quot;")
    }
  }

  /// A number in decimal digits.
  mutating func append(number: Int) {
    if (0...9).contains(number) {
      append(verbatim: 0x30 + UInt8(truncatingIfNeeded: number))
    } else {
      append(escaping: String(number))
    }
  }

  /// A URL for an attribute: what may not stand in a URL is percent-encoded, `&` and `'` are escaped, and what is
  /// percent-encoded already stays.
  mutating func append(address: Bytes) {
    guard let base = address.baseAddress else { return }
    var index = 0
    while true {
      let run = scan_address(base + index, address.count - index)
      append(verbatim: Bytes(start: base + index, count: run))
      index += run
      guard index < address.count else { return }
      let byte = address[index]
      index += 1
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      default:
        append(verbatim: UInt8(ascii: "%"))
        append(verbatim: Self.hexDigit(byte >> 4))
        append(verbatim: Self.hexDigit(byte & 15))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }

  /// Whether what was written ends with `markup`.
  func hasSuffix(_ markup: StaticString) -> Bool {
    let length = markup.utf8CodeUnitCount
    guard count >= length else { return false }
    return markup.withUTF8Buffer { Bytes(start: start + count - length, count: length).elementsEqual($0) }
  }

  /// Takes back the last `count` bytes.
  mutating func removeLast(_ length: Int) { count -= length }

  /// Puts markup before what was written from `place` on.
  mutating func insert(_ markup: [UInt8], at place: Int) {
    if capacity - count < markup.count { grow(by: markup.count) }
    (start + place + markup.count).update(from: start + place, count: count - place)
    for (index, byte) in markup.enumerated() { start[place + index] = byte }
    count += markup.count
  }
}
