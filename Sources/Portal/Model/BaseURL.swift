/// The address of the site's root: scheme and host, and the path under which the site lies.
public struct BaseURL: Sendable, Hashable {
  /// Scheme, host and port, without a slash at the end: `https://example.vn`.
  public let origin: String
  /// The path without a slash at the end: `/cchc`, or nothing at the root.
  public let path: String

  /// Reads an `http` or `https` address without query or fragment.
  public init?(_ text: String) {
    guard text.isWebAddress, !text.contains("?"), !text.contains("#"), !text.contains("\\") else { return nil }
    let schemeEnd = text.lowercased().hasPrefix("https://") ? 8 : 7
    let rest = text.dropFirst(schemeEnd)
    let host = rest.prefix { $0 != "/" }
    guard host.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "@") && $0 != UInt8(ascii: "\"") }) else { return nil }
    origin = text.prefix(schemeEnd).lowercased() + host.lowercased()
    let parts = rest.dropFirst(host.count).split(separator: "/")
    guard parts.allSatisfy({ $0 != "." && $0 != ".." && $0.utf8.allSatisfy(\.isPathByte) }) else { return nil }
    path = parts.map { "/" + $0 }.joined()
  }

  /// The address of a page or file as a link in a page has it.
  public func href(_ address: String) -> String {
    path + address
  }

  /// The whole address of a page or file, for feeds and machines.
  public func absolute(_ address: String) -> String {
    origin + path + address
  }
}

extension UInt8 {
  fileprivate var isPathByte: Bool {
    self > 0x20 && self < 0x7F
      && ![UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "'")].contains(self)
  }
}
