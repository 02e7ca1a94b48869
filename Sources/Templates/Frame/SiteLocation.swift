internal import HTML

/// Where the site will stand: its base URL, which may have a path.
public struct SiteLocation: Sendable {
  /// Scheme and host, without a slash at the end: `https://example.vn`.
  public let origin: String
  /// The path without a slash at the end: `/cchc`, or nothing.
  public let basePath: String

  /// The location that a base URL names; a trailing slash does not matter.
  public init(baseURL: String) {
    var url = Substring(baseURL)
    while url.utf8.last == UInt8(ascii: "/") { url.removeLast() }
    let host = url.firstRange(of: "://").map { $0.upperBound } ?? url.startIndex
    let path = url[host...].utf8.firstIndex(of: UInt8(ascii: "/")) ?? url.endIndex
    origin = String(url[..<path])
    basePath = String(url[path...])
  }

  /// The link to an address of the site; foreign addresses stay as they are.
  public func href(_ address: String) -> String {
    basePath.isEmpty || !Self.isOwn(address) ? address : basePath + address
  }

  /// Writes ``href(_:)`` of an address, and makes no string for it.
  func write(_ address: String, to page: inout HTMLBuffer) {
    if !basePath.isEmpty, Self.isOwn(address) { page.append(escaping: basePath) }
    page.append(escaping: address)
  }

  /// Writes ``absolute(_:)`` of an address, and makes no string for it.
  func writeWhole(_ address: String, to page: inout HTMLBuffer) {
    if Self.isOwn(address) {
      page.append(escaping: origin)
      page.append(escaping: basePath)
    }
    page.append(escaping: address)
  }

  /// Writes ``absolute(_:)`` of an address as a JSON string.
  func quote(_ address: String, to page: inout HTMLBuffer) {
    guard Self.isOwn(address) else { return page.append(quoting: address) }
    page.append(quoting: origin, basePath, address)
  }

  /// The full address.
  public func absolute(_ address: String) -> String {
    Self.isOwn(address) ? origin + basePath + address : address
  }

  /// Whether an address starts at the site's root.
  public static func isOwn(_ address: String) -> Bool {
    var bytes = address.utf8.makeIterator()
    return bytes.next() == UInt8(ascii: "/") && bytes.next() != UInt8(ascii: "/")
  }
}
