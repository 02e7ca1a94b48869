internal import Portal

/// Makes the site's own addresses whole in a rendered body, for readers that show it elsewhere.
enum AbsoluteAddresses {
  private static let attributes = [Array(#" href="/"#.utf8), Array(#" src="/"#.utf8), Array(#" poster="/"#.utf8)]

  /// The markup with `href="/…"` and `src="/…"` prefixed by the site's origin.
  ///
  /// The renderer writes attributes in one way only and escapes quotes in text, so the pattern cannot occur elsewhere.
  static func rewrite(_ markup: [UInt8], origin: String) -> [UInt8] {
    let prefix = Array(origin.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(markup.count + 64)
    var index = 0
    while index < markup.count {
      if markup[index] == UInt8(ascii: " "), let match = attributes.first(where: { markup[index...].starts(with: $0) })
      {
        output.append(contentsOf: match.dropLast())
        // `//host` is whole already.
        let next = index + match.count
        if next >= markup.count || markup[next] != UInt8(ascii: "/") { output.append(contentsOf: prefix) }
        output.append(UInt8(ascii: "/"))
        index = next
      } else {
        output.append(markup[index])
        index += 1
      }
    }
    return output
  }
}
