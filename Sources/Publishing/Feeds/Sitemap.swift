internal import Portal
internal import VietnameseText

/// The site map for search engines (sitemaps.org), cut into parts where it is too long for one file.
struct Sitemap: Sendable {
  /// The most addresses that one file may hold, by the protocol.
  static let longest = 50_000

  /// A page and the day of what it says, if it has one.
  struct Line: Sendable {
    let address: String
    let day: CivilDate?
  }

  let lines: [Line]

  init(_ lines: [Line]) {
    self.lines = lines.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
  }

  /// How many files the map takes.
  static func addresses(count: Int) -> [String] {
    guard count > longest else { return ["/sitemap.xml"] }
    return ["/sitemap.xml"] + (1...((count + longest - 1) / longest)).map { "/sitemap-\($0).xml" }
  }

  /// The files: the map, or an index of its parts and the parts.
  func files(at base: BaseURL) -> [(address: String, bytes: [UInt8])] {
    let addresses = Self.addresses(count: lines.count)
    guard addresses.count > 1 else { return [("/sitemap.xml", map(lines[...], at: base))] }
    var index = XMLBuffer()
    index.open("sitemapindex", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    index.append("\n")
    for part in addresses.dropFirst() {
      index.append("<sitemap>\n")
      index.element("loc", base.absolute(part))
      index.append("</sitemap>\n")
    }
    index.append("</sitemapindex>\n")
    let parts = addresses.dropFirst().enumerated().map { number, address in
      let start = number * Self.longest
      return (address, map(lines[start..<min(start + Self.longest, lines.count)], at: base))
    }
    return [("/sitemap.xml", index.bytes)] + parts
  }

  private func map(_ lines: ArraySlice<Line>, at base: BaseURL) -> [UInt8] {
    var xml = XMLBuffer()
    xml.open("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    xml.append("\n")
    for line in lines {
      xml.append("<url>\n")
      xml.element("loc", base.absolute(line.address))
      if let day = line.day { xml.element("lastmod", day.iso) }
      xml.append("</url>\n")
    }
    xml.append("</urlset>\n")
    return xml.bytes
  }
}
