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
    self.lines = lines.sortedInBytes(by: \.address)
  }

  /// How many files the map takes.
  static func addresses(count: Int) -> [String] {
    guard count > longest else { return ["/sitemap.xml"] }
    return ["/sitemap.xml"] + (1...((count + longest - 1) / longest)).map { "/sitemap-\($0).xml" }
  }

  /// The bytes of the file at place `part` among ``addresses(count:)``: the map, or the index of its parts, or a part.
  func bytes(part: Int, at base: BaseURL) -> [UInt8] {
    let addresses = Self.addresses(count: lines.count)
    if addresses.count == 1 { return map(lines[...], at: base) }
    if part == 0 { return index(of: addresses.dropFirst(), at: base) }
    let start = (part - 1) * Self.longest
    return map(lines[start..<min(start + Self.longest, lines.count)], at: base)
  }

  private func index(of parts: ArraySlice<String>, at base: BaseURL) -> [UInt8] {
    var index = XMLBuffer()
    index.begin()
    index.open("sitemapindex", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    index.append("\n")
    for part in parts {
      index.append("<sitemap>\n")
      index.element("loc", base.absolute(part))
      index.append("</sitemap>\n")
    }
    index.append("</sitemapindex>\n")
    return index.bytes
  }

  private func map(_ lines: ArraySlice<Line>, at base: BaseURL) -> [UInt8] {
    var xml = XMLBuffer(capacity: lines.count * 128)
    xml.begin()
    xml.open("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    xml.append("\n")
    let root = base.absolute("")
    for line in lines {
      xml.append("<url>\n<loc>")
      xml.append(text: root)
      xml.append(text: line.address)
      xml.append("</loc>\n")
      if let day = line.day { xml.element("lastmod", day.iso) }
      xml.append("</url>\n")
    }
    xml.append("</urlset>\n")
    return xml.bytes
  }
}
