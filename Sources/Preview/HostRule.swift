/// Which `Host` headers are answered.
///
/// A foreign page can have its own name lead to 127.0.0.1 and so read drafts as if they were its own; its requests
/// still carry that name.
enum HostRule {
  private static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  /// Whether a header names this machine by one of its own names, on any port, which a tunnel may change.
  static func allows(_ header: String?) -> Bool {
    guard let header = header?.lowercased() else { return false }
    guard let name = names.first(where: header.hasPrefix) else { return false }
    let port = header.dropFirst(name.count)
    return port.isEmpty || (port.first == ":" && UInt16(port.dropFirst()) != nil)
  }
}
