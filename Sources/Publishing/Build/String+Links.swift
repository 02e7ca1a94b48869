internal import CBytes
internal import VietnameseText

extension String {
  /// The path, and what follows it from `?` or `#` on.
  var splitBeforeQuery: (path: String, rest: String) {
    if hasPlainPath { return (self, "") }
    guard let end = utf8.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else {
      return (self, "")
    }
    return (String(self[..<end]), String(self[end...]))
  }

  /// Whether the text has no query, no fragment and no byte written as `%XX`.
  private var hasPlainPath: Bool {
    withBytes { bytes in bytes.baseAddress.map { scan_path($0, bytes.count) == bytes.count } ?? true }
  }

  /// The text with `%XX` read as bytes; what is not UTF-8 afterwards stays as it was.
  var removingPercentEscapes: String {
    guard !hasPlainPath, utf8.contains(UInt8(ascii: "%")) else { return self }
    let source = Array(utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}
