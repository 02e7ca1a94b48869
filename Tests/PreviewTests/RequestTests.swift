import Testing

@testable import Preview

@Suite struct RequestTests {
  @Test(arguments: [
    ("/", "/"), ("/tin-tuc/", "/tin-tuc/"), ("/a%20b", "/a b"), ("/%C4%91", "/đ"),
    ("/../../etc/passwd", "/../../etc/passwd"),
    ("/%2e%2e/", "/../"), ("/%252e", "/%2e"),
  ])
  func `an address is read with its escapes undone, once`(target: String, path: String) throws {
    #expect(try RequestedAddress(escaped: target).path == path)
  }

  @Test(arguments: [
    "", "tin-tuc/", "http://example.vn/", "*", "/a%", "/a%4", "/a%zz", "/a%00b", "/a\u{0}b", "/%0d%0aX", "/%ff",
  ])
  func `what is no address is refused`(target: String) {
    #expect(throws: RequestedAddress.Refusal.malformed) { try RequestedAddress(escaped: target) }
  }

  @Test func `an address of a megabyte is refused unread`() {
    let target = "/" + String(repeating: "a", count: 1 << 20)
    #expect(throws: RequestedAddress.Refusal.tooLong) { try RequestedAddress(escaped: target) }
  }

  @Test(arguments: [
    ("/cchc/", "/"), ("/cchc/tin-tuc/", "/tin-tuc/"), ("/cchc", nil), ("/cchcx/", nil), ("/tin-tuc/", nil),
  ])
  func `addresses lie under the base path`(target: String, address: String?) throws {
    #expect(try RequestedAddress(escaped: target).address(under: "/cchc") == address)
  }

  @Test(arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost:1", "LOCALHOST", "[::1]:8080", "[::1]"])
  func `requests to this machine are answered`(host: String) {
    #expect(HostRule.allows(host))
  }

  @Test(arguments: [
    nil, "", "example.vn", "127.0.0.1.example.vn", "localhost.example.vn", "localhost:", "localhost:http",
    "127.0.0.1:99999",
    "user@127.0.0.1", "[::1]x", "[::2]", "0.0.0.0", "127.0.0.1:80:80", "[::1",
  ])
  func `requests under any other name are not`(host: String?) {
    #expect(!HostRule.allows(host))
  }

  @Test(arguments: [
    ("/", "text/html; charset=utf-8"), ("/404.html", "text/html; charset=utf-8"),
    ("/tin-tuc/rss.xml", "application/rss+xml; charset=utf-8"), ("/sitemap.xml", "application/xml; charset=utf-8"),
    ("/anh/a.JPG", "image/jpeg"),
    ("/tep/a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("/robots.txt", "text/plain; charset=utf-8"), ("/tep/a.b.pdf", "application/pdf"),
    ("/tep/a", "application/octet-stream"),
    ("/tep.pdf/a", "application/octet-stream"), ("/tep/a.xyz", "application/octet-stream"),
  ])
  func `files are served as what they are`(address: String, type: String) {
    #expect(MediaType.of(address) == type)
  }

  @Test(arguments: [
    ("bytes=0-3", ByteRange.part(0..<4)), ("bytes=5-", .part(5..<10)), ("bytes=-3", .part(7..<10)),
    ("bytes=-99", .part(0..<10)), ("bytes=8-99", .part(8..<10)), ("bytes=10-", .none), ("bytes=-0", .none),
    ("bytes=3-1", .whole), ("bytes=0-1,3-4", .whole), ("lines=0-3", .whole), ("bytes=a-b", .whole), ("bytes=", .whole),
    ("bytes=0-99999999999999999999", .part(0..<10)), ("bytes=99999999999999999999-", .none),
  ])
  func `parts of a file are found`(header: String, range: ByteRange) {
    #expect(ByteRange.read(header, count: 10) == range)
  }
}
