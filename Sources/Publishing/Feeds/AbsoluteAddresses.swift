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
      var written = 0
      for quote in markup.indices.dropFirst(5).dropLast(2) where markup[quote] == UInt8(ascii: "\"") {
        let prefix: [UInt8]
        switch markup[quote + 1] {
        // `//host` is whole already.
        case UInt8(ascii: "/") where markup[quote + 2] != UInt8(ascii: "/"): prefix = origin
        case UInt8(ascii: "#"): prefix = page
        default: continue
        }
        guard names.contains(where: { markup[..<quote].ends(with: $0) }) else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: markup[written...quote]))
        output.append(contentsOf: prefix)
        written = quote + 1
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
