import Portal

/// A page of the site whose links work in a folder without a server.
///
/// Only pages that this program made are read: their attributes stand in double quotes and their text is escaped, so
/// what looks like an attribute is one.
struct OfflinePage {
  let bytes: [UInt8]

  /// The page with links to what is in the folder made relative, and all other links of the site made whole.
  ///
  /// - Parameter isIncluded: Whether an address from the site's root is in the folder.
  init(_ page: [UInt8], at address: String, base: BaseURL, isIncluded: (String) -> Bool) {
    let depth = address.utf8.count { $0 == UInt8(ascii: "/") } - 1
    let up = String(repeating: "../", count: depth)
    var output: [UInt8] = []
    output.reserveCapacity(page.count)
    var index = 0
    while index < page.count {
      guard let start = Self.value(in: page, at: index) else {
        output.append(page[index])
        index += 1
        continue
      }
      let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
      output += page[index..<start]
      let link = String(decoding: page[start..<end], as: UTF8.self)
      output += Self.rewritten(link, up: up, base: base, isIncluded: isIncluded).utf8
      index = end
    }
    bytes = output
  }

  /// Where the value begins of a link's attribute that begins at `index`.
  private static func value(in page: [UInt8], at index: Int) -> Int? {
    guard page[index] == UInt8(ascii: " ") else { return nil }
    for name in [" href=\"/", " src=\"/"] where page[index...].starts(with: name.utf8) {
      return index + name.utf8.count - 1
    }
    return nil
  }

  private static func rewritten(_ link: String, up: String, base: BaseURL, isIncluded: (String) -> Bool) -> String {
    // A link that begins with two slashes leads to another host.
    guard !link.hasPrefix("//"), link == base.path || link.hasPrefix(base.path + "/") else { return link }
    let local = String(link.dropFirst(base.path.count))
    let mark = local.firstIndex { $0 == "#" || $0 == "?" } ?? local.endIndex
    let address = String(local[..<mark])
    guard isIncluded(address) else { return base.origin + link }
    let file = address.hasSuffix("/") ? address + "index.html" : address
    return up + file.dropFirst() + local[mark...]
  }
}
