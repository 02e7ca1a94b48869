internal import Portal
internal import VietnameseText

extension Feed {
  /// The feed as RSS 2.0, with items as ``FeedItem/rss(at:)`` writes them.
  ///
  /// Source: the RSS 2.0 specification and the RSS Advisory Board's profile; dates are RFC 822 in Vietnam's zone.
  func rss(_ items: [[UInt8]], at base: BaseURL) -> [UInt8] {
    var xml = XMLBuffer(capacity: items.reduce(2048) { $0 + $1.count })
    xml.begin()
    xml.open(
      "rss",
      [
        ("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"),
        ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"), ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:media", "http://search.yahoo.com/mrss/"),
      ])
    xml.append("\n<channel>\n")
    xml.element("title", title)
    xml.element("link", base.absolute(home))
    xml.element("description", summary)
    xml.element("language", language)
    xml.element("generator", "cchc-site")
    // The newest item's day, not the clock's: the same content makes the same bytes.
    if let newest { xml.element("lastBuildDate", newest.rfc822) }
    xml.empty("atom:link", [("href", base.absolute(address)), ("rel", "self"), ("type", "application/rss+xml")])
    for item in items { xml.append(written: item) }
    xml.append("</channel>\n</rss>\n")
    return xml.bytes
  }
}

extension FeedItem {
  /// The item as an element of RSS 2.0.
  func rss(at base: BaseURL) -> [UInt8] {
    var xml = XMLBuffer(capacity: content.count * 5 / 4 + 1024)
    xml.append("<item>\n")
    xml.element("title", title)
    xml.element("link", base.absolute(address))
    xml.element("guid", base.absolute(address), attributes: [("isPermaLink", "true")])
    xml.element("pubDate", moment.rfc822)
    if let summary { xml.element("description", summary) }
    if let author { xml.element("dc:creator", author) }
    for category in categories { xml.element("category", category) }
    // RSS allows one enclosure an item; where there are more files, Media RSS lists them all.
    if let file = enclosures.first {
      xml.empty(
        "enclosure", [("url", base.absolute(file.address)), ("length", String(file.size)), ("type", file.type)])
    }
    if enclosures.count > 1 {
      for file in enclosures {
        xml.empty(
          "media:content",
          [("url", base.absolute(file.address)), ("fileSize", String(file.size)), ("type", file.type)])
      }
    }
    if !content.isEmpty {
      xml.append("<content:encoded>")
      xml.append(text: content)
      xml.append("</content:encoded>\n")
    }
    xml.append("</item>\n")
    return xml.bytes
  }
}
