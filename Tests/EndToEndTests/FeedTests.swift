import Foundation
import FoundationXML
import Publishing
import Testing

@Suite struct FeedTests {
  @Test func `the feed is well-formed, dated in Vietnam and escapes everything`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article(
        "\"A & B <c> ]]> \\u0007\"", "05/03/2026 8:30", body: "Đoạn ]]> & [liên kết](/tin-tuc/).")
    ])
    try await sandbox.build()
    let bytes = try #require(FileManager.default.contents(atPath: sandbox.root + "/public/rss.xml"))
    let reader = FeedReader()
    let parser = XMLParser(data: bytes)
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.texts["title"]?.last == "A & B <c> ]]>" || reader.texts["title"]?.last == "A & B <c> ]]> ")
    #expect(reader.texts["pubDate"] == ["Thu, 05 Mar 2026 08:30:00 +0700"])
    #expect(reader.texts["guid"]?.first?.hasPrefix("https://example.vn/tin-tuc/2026/03/") == true)
    #expect(reader.texts["content:encoded"]?.first?.contains("href=\"https://example.vn/tin-tuc/\"") == true)
    #expect(reader.selfLink == "https://example.vn/rss.xml")
  }

  @Test func `the site map lists every page with the day of its content`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    try await sandbox.build()
    let map = try #require(sandbox.read("public/sitemap.xml"))
    #expect(map.contains("<loc>https://example.vn/tin-tuc/2026/03/bai-mot/</loc>\n<lastmod>2026-03-05</lastmod>"))
    #expect(!map.contains("404.html"))
    #expect(XMLParser(data: Data(map.utf8)).parse())
  }
}

/// Collects the texts of a feed's elements by name.
private final class FeedReader: NSObject, XMLParserDelegate {
  var texts: [String: [String]] = [:]
  var selfLink: String?
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    text = ""
    if name == "atom:link" { selfLink = attributes["href"] }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    texts[name, default: []].append(text)
  }
}
