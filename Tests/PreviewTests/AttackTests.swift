import Foundation
import Testing

@testable import Preview

/// What a hostile page, program or network might try.
@Suite struct AttackTests {
  private static let site = InventedSite(pages: [
    "/": InventedSite.page("trang chủ"), "/404.html": InventedSite.page("không có trang"),
    "/anh/a.svg": "<svg/>", "/tep/a.pdf": "0123456789", "/tin-tuc/": InventedSite.page("tin tức"),
  ])

  private func attack(patience: Duration = .seconds(30), _ test: @Sendable (Client) async throws -> Void) async throws {
    let portal = try TemporaryPortal()
    try await withPreview(root: portal.root, patience: patience, make: { _ in Self.site }, test: test)
  }

  @Test func `no path leads out of the portal`() async throws {
    try await attack { (client: Client) async throws in
      for target in [
        "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%2e%2e/", "/..%2f..%2fetc/passwd", "//etc/passwd",
        "/content/site.yaml", "/.git/config", "/.cchc/../content/site.yaml", "/.cchc/", "/tin-tuc/../../../etc/passwd",
        "/..\\..\\etc\\passwd",
      ] {
        let answer = try await client.get(target)
        #expect(answer.status == 404, "\(target)")
        #expect(!answer.text.contains("root:") && !answer.text.contains("UBND"), "\(target)")
      }
    }
  }

  @Test func `the site's own page says that nothing is there`() async throws {
    try await attack { (client: Client) async throws in
      let answer = try await client.get("/khong-co/")
      #expect(answer.status == 404)
      #expect(undressed(answer.text) == InventedSite.page("không có trang"))
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
    }
  }

  @Test func `a foreign name for this machine is not answered`() async throws {
    try await attack { (client: Client) async throws in
      for host in ["evil.example", "127.0.0.1.evil.example", ""] {
        let answer = try await client.get("/", host: host)
        #expect(answer.status == 421)
        #expect(!answer.text.contains("trang chủ"))
      }
      #expect(try await client.get("/", host: "localhost:9").status == 200)
    }
  }

  @Test func `malformed requests harm nobody`() async throws {
    try await attack { (client: Client) async throws in
      #expect(try await client.get("/a%00b").status == 400)
      #expect(
        try await client.send(Array("GET /\u{0} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)).status
          == 400)
      #expect(try await client.get("/" + String(repeating: "a", count: 1 << 20)).status == 414)
      #expect(try await client.get("http://evil.example/").status == 400)
      #expect(try await client.get("/", method: "POST", more: "Content-Length: 0\r\n").status == 405)
      #expect(try await client.get("/", more: "Host: evil.example\r\n").status == 400)
      #expect(try await client.get("/", more: "X-A: \(String(repeating: "a", count: 1 << 16))\r\n").status == 431)
      #expect(try await client.get("/", method: "POST", more: "Content-Length: 99999999999\r\n").status == 405)
      for rubbish in [[0x16, 0x03, 0x01, 0x02], [0xFF, 0xFE, 0x0A], Array("GET\r\n\r\n".utf8)]
        as [[UInt8]]
      {
        #expect(try await client.send(rubbish + Array("\r\n\r\nGET".utf8)).status == 400)
      }
      #expect(try await client.get("/").status == 200)
    }
  }

  @Test func `a silent client is let go, and keeps nobody else waiting`() async throws {
    try await attack(patience: .milliseconds(300)) { (client: Client) async throws in
      let slow = try await withThrowingTaskGroup(of: Client.Answer?.self) { group in
        for _ in 0..<50 { group.addTask { try await client.send(Array("GET / HTTP/1.1\r\nHos".utf8)) } }
        #expect(try await client.get("/").status == 200)
        return try await group.reduce(into: [Int]()) { $0.append($1?.status ?? -1) }
      }
      #expect(slow == Array(repeating: 408, count: 50))
    }
  }

  @Test func `answers carry what keeps them from other sites`() async throws {
    try await attack { (client: Client) async throws in
      let page = try await client.get("/")
      #expect(page.headers["x-content-type-options"] == "nosniff")
      #expect(page.headers["cache-control"] == "no-store")
      #expect(page.headers["cross-origin-resource-policy"] == "same-origin")
      #expect(page.headers["access-control-allow-origin"] == nil)
      #expect(!page.text.contains("<script>") && !page.text.contains(" style="))
      let picture = try await client.get("/anh/a.svg")
      #expect(picture.headers["content-security-policy"]?.contains("sandbox") == true)
    }
  }

  @Test func `heads, parts and folders are answered as servers answer them`() async throws {
    try await attack { (client: Client) async throws in
      let whole = try await client.get("/tep/a.pdf")
      #expect(whole.text == "0123456789" && whole.headers["content-type"] == "application/pdf")
      let part = try await client.get("/tep/a.pdf", more: "Range: bytes=2-4\r\n")
      #expect(part.status == 206 && part.text == "234" && part.headers["content-range"] == "bytes 2-4/10")
      #expect(try await client.get("/tep/a.pdf", more: "Range: bytes=10-\r\n").status == 416)
      let head = try await client.get("/tep/a.pdf", method: "HEAD")
      #expect(head.status == 200 && head.body.isEmpty && head.headers["content-length"] == "10")
      let folder = try await client.get("/tin-tuc?x=1")
      #expect(folder.status == 302 && folder.headers["location"] == "/tin-tuc/")
      #expect(try await client.get("/tin-tuc/?x=%00").status == 200)
    }
  }

  @Test func `only this machine can ask`() async throws {
    try await attack { (client: Client) async throws in
      #expect(throws: (any Error).self) { try Self.connectElsewhere(client.port) }
    }
  }

  /// Connects to the port at another loopback address than the one that is served.
  private static func connectElsewhere(_ port: UInt16) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0002).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if result != 0 { throw POSIXError(.ECONNREFUSED) }
  }

  @Test func `a port in use is named, and the next is offered`() async throws {
    let portal = try TemporaryPortal()
    try await withPreview(root: portal.root, make: { _ in Self.site }) { (client: Client) async throws in
      let second = PreviewServer(
        options: PreviewOptions(root: portal.root, port: client.port), make: { _ in Self.site })
      do {
        try await second.run()
        Issue.record("both listen")
      } catch let error as PreviewError {
        guard case .portInUse(let port, let free) = error else { throw error }
        #expect(port == client.port)
        #expect(free != client.port && free != nil)
      }
    }
  }
}
