/// The first lines of a request: what is asked for, and how.
///
/// Source: RFC 9112, sections 3 and 5. What the preview does not need it does not read: bodies, folded lines, versions
/// other than 1.0 and 1.1.
struct RequestHead: Sendable, Equatable {
  let method: String
  /// Path and query as they were sent.
  let target: String
  /// Whether the connection may carry another request.
  let isPersistent: Bool
  /// Values by names in lower case.
  private let headers: [String: String]

  /// The most bytes that a head may have.
  static let longest = 16384

  /// Reads a head without the empty line at its end; nothing where it is malformed.
  init?(_ bytes: some Collection<UInt8>) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
    guard let first = lines.first else { return nil }
    let parts = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(\.isLetter) else { return nil }
    let version = String(decoding: parts[2], as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
      else { return nil }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = line[line.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
      // A second name of the host could be the one that another reader believes.
      guard headers.updateValue(String(decoding: value, as: UTF8.self), forKey: name) == nil || name != "host" else {
        return nil
      }
    }
    method = String(decoding: parts[0], as: UTF8.self)
    target = String(decoding: parts[1], as: UTF8.self)
    let connection = headers["connection"]?.lowercased() ?? ""
    let hasBody = headers["transfer-encoding"] != nil || (headers["content-length"] ?? "0") != "0"
    isPersistent = version == "HTTP/1.1" && !connection.contains("close") && !hasBody
    self.headers = headers
  }

  /// The value of a header, named in lower case.
  subscript(name: String) -> String? { headers[name] }

  /// The target without its query.
  var path: String { String(target.prefix { $0 != "?" }) }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    let letter = self | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }

  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
