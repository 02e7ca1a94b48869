/// Which URLs may be used.
enum URLRules {
  /// The kind of a URL, or nil where it may not be used.
  ///
  /// Browsers drop tabs and newlines anywhere in a URL and control characters and spaces before it, so the scheme is
  /// read without them and after percent decoding; a scheme that needed any of that is in disguise and is refused,
  /// whatever it says.
  static func kind(of url: Bytes) -> LinkDestination.Kind? {
    guard let first = url.first else { return .relative }
    if first == UInt8(ascii: "#") { return .fragment }
    var scheme: UInt64 = 0
    var length = 0
    var isDisguised = false
    var index = 0
    scan: while index < url.count {
      var byte = url[index]
      index += 1
      if byte == UInt8(ascii: "%"), index + 1 < url.count, let high = hex(url[index]), let low = hex(url[index + 1]) {
        byte = high << 4 | low
        index += 2
        isDisguised = true
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "#")
      {
        break scan
      }
      if byte <= 0x20 || byte == 0x7F {
        isDisguised = true
        continue
      }
      if byte == UInt8(ascii: ":") {
        return isDisguised || length > 8 ? nil : kind(ofScheme: scheme)
      }
      // No scheme that matters is longer than eight letters.
      scheme = scheme << 8 | UInt64(byte.isUppercaseLetter ? byte | 0x20 : byte)
      length += 1
    }
    return startsWithHost(url) ? .web : .relative
  }

  /// The kind that a scheme of at most eight letters stands for, its letters one behind the other in a word.
  private static func kind(ofScheme scheme: UInt64) -> LinkDestination.Kind? {
    switch scheme {
    case http, https: .web
    case mailto: .mail
    case tel: .telephone
    default: nil
    }
  }

  private static let http = word("http")
  private static let https = word("https")
  private static let mailto = word("mailto")
  private static let tel = word("tel")

  private static func word(_ scheme: StaticString) -> UInt64 {
    scheme.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// Whether the URL names a host without a scheme: two slashes of either sort, as browsers read them.
  private static func startsWithHost(_ url: Bytes) -> Bool {
    var slashes = 0
    for byte in url {
      if byte <= 0x20 { continue }
      guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") else { return false }
      slashes += 1
      if slashes == 2 { return true }
    }
    return false
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x37
    default: nil
    }
  }
}
