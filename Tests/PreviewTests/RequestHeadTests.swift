import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  @Test func `a head is read`() throws {
    let head = try #require(RequestHead(Array("GET /a?b=c HTTP/1.1\r\nHost: localhost\r\nRANGE:  bytes=0-1".utf8)))
    #expect(head.method == "GET" && head.path == "/a" && head["host"] == "localhost" && head["range"] == "bytes=0-1")
    #expect(head.isPersistent)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET / x HTTP/1.1", "G\u{0}T / HTTP/1.1", " GET / HTTP/1.1",
    "GET / HTTP/1.1\r\nHost", "GET / HTTP/1.1\r\n: x", "GET / HTTP/1.1\r\nA: b\r\n folded", "GET / HTTP/1.1\r\nA b: c",
    "GET / HTTP/1.1\r\nHost: a\r\nhost: b",
  ])
  func `what is no head is refused`(text: String) {
    #expect(RequestHead(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("HTTP/1.1\r\nConnection: close", false), ("HTTP/1.0", false), ("HTTP/1.1\r\nContent-Length: 3", false),
    ("HTTP/1.1\r\nTransfer-Encoding: chunked", false), ("HTTP/1.1\r\nContent-Length: 0", true), ("HTTP/1.1", true),
  ])
  func `a request with a body, which is not read, is the last`(rest: String, isPersistent: Bool) {
    #expect(RequestHead(Array("GET / \(rest)".utf8))?.isPersistent == isPersistent)
  }
}
