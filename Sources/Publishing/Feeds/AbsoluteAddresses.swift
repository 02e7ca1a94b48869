internal import CBytes

/// Makes the site's own addresses whole in a rendered body, for readers that show it elsewhere.
enum AbsoluteAddresses {
  private static let names = [Array(" href=".utf8), Array(" src=".utf8), Array(" poster=".utf8)]

  /// The markup with `href="/…"` and `src="/…"` prefixed by the site's origin, and `href="#…"` by the page's address.
  ///
  /// The renderer writes attributes in one way only and escapes quotes in text, so the pattern cannot occur elsewhere.
  static func rewrite(_ markup: [UInt8], origin: String, page: String) -> [UInt8] {
    let (origin, page) = (Array(origin.utf8), Array(page.utf8))
    var output: [UInt8] = []
    output.reserveCapacity(markup.count + 512)
    markup.withUnsafeBufferPointer { markup in
      guard let start = markup.baseAddress else { return }
      var (written, next) = (0, 0)
      while true {
        // What follows a quotation mark may be an address of ours.
        next += scan_beginnings(start + next, markup.count - next) + 1
        guard next + 1 < markup.count else { break }
        // `//host` is whole already.
        if markup[next] == UInt8(ascii: "/"), markup[next + 1] == UInt8(ascii: "/") { continue }
        guard names.contains(where: { markup[..<(next - 1)].ends(with: $0) }) else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: markup[written..<next]))
        output.append(contentsOf: markup[next] == UInt8(ascii: "#") ? page : origin)
        written = next
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: markup[written...]))
    }
    return output
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
