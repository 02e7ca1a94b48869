import Portal
import Testing

@testable import Publishing

@Suite struct ServerRulesTests {
  private func rules(_ from: [String], at base: String = "https://example.vn/") throws -> ServerRules {
    ServerRules(
      base: try #require(BaseURL(base)),
      aliases: from.map { SiteFile.Alias(from: $0, to: "/moi/", file: "content/tin-tuc/a.md") }, compression: [])
  }

  @Test(arguments: WebServer.allCases)
  func `a former address leads on, under the path of the site too`(server: WebServer) throws {
    let text = try rules(["/cu/"], at: "https://example.vn/cchc/").text(for: server)
    #expect(text.contains("/cchc/cu/"))
    #expect(text.contains("/cchc/moi/"))
    #expect(text.contains("/cchc/404.html"))
  }

  @Test(
    arguments: WebServer.allCases,
    ["/a;return/", "/{x}/", "/$uri/", "/a'b/", "/`x`/", "/(a)/", "/a&b/", "/[a]/", "/a^b/", "/a!b/"])
  func `an address with a mark that some server could read as code gets no rule`(server: WebServer, from: String) throws
  {
    let strange = try rules([from, "/cu/"]).text(for: server)
    #expect(!strange.contains(from))
    #expect(strange.contains("/cu/"))
    #expect(strange.contains("1 former addresses have no rule"))
  }

  @Test func `points and plus signs stand for themselves in Apache's expressions`() throws {
    #expect(try rules(["/a.b+c"]).apache.contains(#""^/a\.b\+c$""#))
  }

  @Test func `rules come in the order of their addresses`() throws {
    #expect(try rules(["/b/", "/a/"]).redirects.map(\.from) == ["/a/", "/b/"])
  }

  @Test(arguments: CompressionFormat.allCases)
  func `the same bytes are compressed to the same fewer bytes, and bytes that cannot shrink are left`(
    format: CompressionFormat
  ) throws {
    let text = Array(String(repeating: "cải cách hành chính ", count: 200).utf8)
    let once = try #require(text.withUnsafeBufferPointer { format.compress($0) })
    #expect(once == text.withUnsafeBufferPointer { format.compress($0) })
    #expect(once.count < text.count / 10)
    // No time, and no name of a system: bytes 4–9 of RFC 1952.
    if format == .gzip { #expect(Array(once[4..<10]) == [0, 0, 0, 0, 2, 255]) }
    #expect([UInt8](repeating: 7, count: 3).withUnsafeBufferPointer { format.compress($0) } == nil)
  }

  @Test func `copies are made of text of some size, in the formats that are wanted, where nothing else stands`() {
    let copies = CompressedCopies(formats: [.brotli, .gzip], taken: ["b.txt.gz"])
    #expect(copies.copies(of: "a.html", size: 5000).map(\.path) == ["a.html.gz", "a.html.br"])
    #expect(copies.copies(of: "b.txt", size: 5000).map(\.path) == ["b.txt.br"])
    #expect(copies.copies(of: "a.html", size: 100).isEmpty)
    #expect(copies.copies(of: "a.png", size: 5000).isEmpty)
    #expect(CompressedCopies.none.copies(of: "a.html", size: 5000).isEmpty)
  }
}
