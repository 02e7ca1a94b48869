internal import CBytes

extension HTMLBuffer {
  /// Writes `text` as a JSON string that stands safely inside a `script` element: `<`, `>` and `&` are escaped too.
  package mutating func append(quoting text: String) {
    append("\"")
    append(quoted: text)
    append("\"")
  }

  /// Writes texts that follow one another as one JSON string.
  package mutating func append(quoting first: String, _ second: String, _ third: String) {
    append("\"")
    append(quoted: first)
    append(quoted: second)
    append(quoted: third)
    append("\"")
  }

  /// Writes texts with something of the source code between them as one JSON string.
  package mutating func append(quoting texts: ArraySlice<String>, separator: StaticString) {
    append("\"")
    for (place, text) in texts.enumerated() {
      if place > 0 { append(separator) }
      append(quoted: text)
    }
    append("\"")
  }

  /// Writes markup of the source code and then a JSON string.
  package mutating func append(_ markup: StaticString, quoting text: String) {
    append(markup)
    append(quoting: text)
  }

  private mutating func append(quoted text: String) {
    text.withBytes { append(quoted: $0) }
  }

  private mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
    guard var start = text.baseAddress else { return }
    var left = text.count
    while true {
      let run = scan_unquoted(start, left)
      append(verbatim: UnsafeBufferPointer(start: start, count: run))
      guard run < left else { return }
      append(Self.escape(for: start[run]))
      start += run + 1
      left -= run + 1
    }
  }

  private static func escape(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "<"): "\\u003c"
    case UInt8(ascii: ">"): "\\u003e"
    case UInt8(ascii: "&"): "\\u0026"
    case UInt8(ascii: "\n"): "\\n"
    // No text of ours means anything by the other controls.
    default: " "
    }
  }
}
