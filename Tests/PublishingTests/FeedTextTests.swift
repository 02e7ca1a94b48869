import Foundation
import FoundationXML
import Portal
import Testing

@testable import Publishing

@Suite struct FeedTextTests {
  @Test(arguments: [
    ("a & b", "a &amp; b"), ("]]>", "]]&gt;"), ("<\"x\">", "&lt;&quot;x&quot;&gt;"),
    ("tab\tdòng\nhết\r", "tab\tdòng\nhết\r"), ("\u{0}\u{7}\u{1B}a\u{7F}b", "ab"),
    ("a\u{80}\u{85}\u{9F}b\u{A0}", "ab\u{A0}"),
    ("a\u{FFFE}b\u{FFFF}c\u{FFFD}", "abc\u{FFFD}"), ("“đ” 𠀀 €", "“đ” 𠀀 €"),
  ])
  func `text in XML is escaped, and what XML cannot hold is dropped`(text: String, expected: String) {
    var xml = XMLBuffer()
    xml.append(text: text)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a\u{7}b", "ab"), ("\u{85}đ\u{9F}", "đ"), ("một\thai\nba", "một\thai\nba"), ("Â€", "Â€"), ("", ""),
  ])
  func `control characters are dropped, in text and in bytes`(text: String, expected: String) {
    #expect(text.withoutControls == expected)
    #expect(Array(text.utf8).withoutControls == Array(expected.utf8))
  }

  @Test(arguments: [
    (#"<a href="/x/">"#, #"<a href="https://e.vn/x/">"#), (#"<img src="/x.png">"#, #"<img src="https://e.vn/x.png">"#),
    (#"<video poster="/x.png">"#, #"<video poster="https://e.vn/x.png">"#),
    (##"<a href="#fn-1">"##, ##"<a href="https://e.vn/p/#fn-1">"##), (#"<a href="//h/">"#, #"<a href="//h/">"#),
    (#"<a href="https://h/">"#, #"<a href="https://h/">"#), (#"<p id="/x">"#, #"<p id="/x">"#), ("", ""),
    ("\"/", "\"/"),
  ])
  func `the site's own addresses are made whole, others are left`(markup: String, expected: String) {
    let bytes = AbsoluteAddresses.rewrite(Array(markup.utf8), origin: "https://e.vn", page: "https://e.vn/p/")
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("/tep/a.PDF", "application/pdf"), ("/a.b/c", "application/octet-stream"), ("/x.jpg", "image/jpeg"),
    ("/x.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ])
  func `a file's type follows from its ending`(address: String, type: String) {
    #expect(MediaType.of(address) == type)
  }

  @Test(arguments: [(1, 1), (50_000, 1), (50_001, 3), (100_000, 3), (100_001, 4)])
  func `a site map over 50,000 addresses is cut into parts with an index`(count: Int, files: Int) throws {
    let base = try #require(BaseURL("https://example.vn/cchc/"))
    let map = Sitemap((0..<count).map { Sitemap.Line(address: "/\($0)/", day: nil) })
    let addresses = Sitemap.addresses(count: count)
    #expect(addresses.count == files)
    #expect(addresses.first == "/sitemap.xml")
    var found: Set<String> = []
    for part in addresses.indices {
      let reader = LocationReader()
      let parser = XMLParser(data: Data(map.bytes(part: part, at: base)))
      parser.delegate = reader
      #expect(parser.parse())
      if part == 0, files > 1 {
        #expect(reader.root == "sitemapindex")
        #expect(reader.locations == addresses.dropFirst().map { base.absolute($0) })
      } else {
        #expect(reader.root == "urlset")
        #expect(reader.locations.count <= 50_000)
        found.formUnion(reader.locations)
      }
    }
    #expect(found.count == count)
  }
}

/// Collects the addresses of a site map.
private final class LocationReader: NSObject, XMLParserDelegate {
  var root: String?
  var locations: [String] = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    root = root ?? name
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "loc" { locations.append(text) }
  }
}
