import Foundation
import Portal
import Publishing
import Testing

@testable import Preview

/// The preview of a real portal on a real disk.
@Suite struct LiveTests {
  private func live(
    _ portal: TemporaryPortal, isPolling: Bool = false, _ test: @Sendable (Client) async throws -> Void
  ) async throws {
    let planner = Planner(try portal.options())
    try await withPreview(
      root: portal.root, isPolling: isPolling,
      make: { changes throws(PreviewFailure) in
        do throws(PublishingError) { return try await planner.plan(changes) } catch { throw PreviewFailure("\(error)") }
      }, test: test)
  }

  @Test(arguments: [false, true])
  func `a saved edit is on the page`(isPolling: Bool) async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/2026/a.md": article("Một", body: "Trước.")])
    try await live(portal, isPolling: isPolling) { (client: Client) async throws in
      let address = "/tin-tuc/2026/03/mot/"
      #expect(try await client.get(address).text.contains("Trước."))
      try portal.write("content/tin-tuc/2026/a.md", article("Một", body: "Sau."))
      try await eventually { try await client.get(address).text.contains("Sau.") }
    }
  }

  @Test func `drafts and what is scheduled are shown with labels`() async throws {
    let portal = try TemporaryPortal([
      "content/tin-tuc/2026/a.md": article("Một", more: "Bản nháp: có\n"),
      "content/tin-tuc/2026/b.md": article("Hai", "05/12/2026"), "content/tin-tuc/2026/c.md": article("Ba"),
    ])
    try await live(portal) { (client: Client) async throws in
      #expect(try await client.get("/tin-tuc/2026/03/mot/").text.contains("Bản nháp, chưa đăng"))
      #expect(try await client.get("/tin-tuc/2026/12/hai/").text.contains("Hẹn đăng ngày 05/12/2026"))
      #expect(try await !client.get("/tin-tuc/2026/03/ba/").text.contains("cchc-xem-thu\""))
      let news = try await client.send(Array("GET /.cchc/thay-doi HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)) {
        String(decoding: $0, as: UTF8.self).contains("\n\n") && String(decoding: $0, as: UTF8.self).contains("labels")
      }
      #expect(news.headers["content-type"] == "text/event-stream")
      #expect(news.text.contains("\"/tin-tuc/2026/12/hai/\":\"Hẹn đăng ngày 05/12/2026\""))
    }
  }

  @Test func `a fault lies over the last good page until it is mended`() async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/2026/a.md": article("Một", body: "Còn đây.")])
    try await live(portal) { (client: Client) async throws in
      let address = "/tin-tuc/2026/03/mot/"
      try portal.write("content/tin-tuc/2026/a.md", article("Một", "31/02/2026"))
      try await eventually { try await client.get(address).text.contains("<details open>") }
      let page = try await client.get(address).text
      #expect(page.contains("Còn đây.") && page.contains("content/tin-tuc/2026/a.md:3:") && page.contains("31/02/2026"))
      #expect(page.contains("Cách sửa"))
      try portal.write("content/tin-tuc/2026/a.md", article("Một", "28/02/2026"))
      try await eventually { try await client.get("/tin-tuc/2026/02/mot/").status == 200 }
      #expect(try await !client.get("/tin-tuc/2026/02/mot/").text.contains("cchc-xem-thu\""))
    }
  }

  @Test func `what the watch was not told of is found behind`() async throws {
    let names = ["a", "b"].map { "content/tin-tuc/2026/\($0).md" }
    let portal = try TemporaryPortal([names[0]: article("Một"), names[1]: article("Hai", body: "Trước.")])
    // Old enough that a change of their times tells of one.
    try await Task.sleep(for: .milliseconds(1100))
    let planner = Planner(try portal.options())
    let make: PreviewServer.Maker = { changes throws(PreviewFailure) in
      // A watch that is deaf to one of two files.
      let heard = changes == .anything ? changes : .files([names[0]])
      do throws(PublishingError) { return try await planner.plan(heard) } catch { throw PreviewFailure("\(error)") }
    }
    try await withPreview(root: portal.root, make: make) { (client: Client) async throws in
      try portal.write(names[1], article("Hai", body: "Sau."))
      try await eventually { try await client.get("/tin-tuc/2026/03/hai/").text.contains("Sau.") }
    }
  }

  @Test func `what was told before a failure is not forgotten`() async throws {
    let portal = try TemporaryPortal([
      "content/tin-tuc/2026/a.md": article("Một"), "content/tin-tuc/2026/b.md": article("Hai", body: "Trước."),
    ])
    // Old enough to be remembered.
    try await Task.sleep(for: .milliseconds(1100))
    let planner = Planner(try portal.options())
    _ = try await planner.plan()
    try portal.write("content/tin-tuc/2026/b.md", article("Hai", body: "Sau."))
    try portal.move("content", to: "cat-di")
    await #expect(throws: PublishingError.self) { try await planner.plan(.files(["content/tin-tuc/2026/b.md"])) }
    try portal.move("cat-di", to: "content")
    let site = try await planner.plan(.files(["content/tin-tuc/2026/a.md"]))
    let bytes = try #require(await site.bytes(at: "/tin-tuc/2026/03/hai/"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("Sau."))
  }

  @Test func `the last of 500 saves in a second is what is shown`() async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/2026/a.md": article("Một")])
    try await live(portal) { (client: Client) async throws in
      for number in 1...500 { try portal.write("content/tin-tuc/2026/a.md", article("Một", body: "Lần \(number).")) }
      try await eventually { try await client.get("/tin-tuc/2026/03/mot/").text.contains("Lần 500.") }
    }
  }

  @Test func `a renamed folder and a vanished portal are followed`() async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/cu/a.md": article("Một")])
    try await live(portal) { (client: Client) async throws in
      try portal.move("content/tin-tuc/cu", to: "content/tin-tuc/moi")
      try portal.write("content/tin-tuc/moi/b.md", article("Hai"))
      try await eventually { try await client.get("/tin-tuc/2026/03/hai/").status == 200 }
      try portal.move("content", to: "cat-di")
      try await eventually { try await client.get("/tin-tuc/2026/03/hai/").text.contains("Không dựng được trang") }
      try portal.move("cat-di", to: "content")
      try await eventually { try await !client.get("/tin-tuc/2026/03/hai/").text.contains("Không dựng được trang") }
    }
  }

  @Test func `a twin, a name from a Mac and a picture of 20 MB are shown as they are`() async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/2026/a.md": article("Một", body: "Còn đây.")])
    try await live(portal) { (client: Client) async throws in
      // The twin is told by both names, over the page that was there first.
      try portal.write("content/tin-tuc/2026/b.md", article("Một", body: "Kẻ đến sau."))
      try await eventually { try await client.get("/").text.contains("content/tin-tuc/2026/b.md") }
      let page = try await client.get("/tin-tuc/2026/03/mot/").text
      #expect(page.contains("Còn đây.") && page.contains("content/tin-tuc/2026/a.md"))
      try portal.remove("content/tin-tuc/2026/b.md")

      let name = "bài mới.md".decomposedStringWithCanonicalMapping
      try portal.write("content/tin-tuc/\(name)", article("Hai", body: "Trước."))
      try await eventually { try await client.get("/tin-tuc/2026/03/hai/").text.contains("Trước.") }
      try portal.write("content/tin-tuc/\(name)", article("Hai", body: "Sau.\n\n![Ảnh](may-anh.jpg)"))
      let picture = String(repeating: "ảnh chụp ", count: 2_000_000)
      try portal.write("content/tin-tuc/may-anh.jpg", picture)
      try await eventually { try await client.get("/tin-tuc/may-anh.jpg").status == 200 }
      #expect(try await client.get("/tin-tuc/2026/03/hai/").text.contains("src=\"/tin-tuc/may-anh.jpg\""))
      #expect(try await client.get("/tin-tuc/may-anh.jpg").body.elementsEqual(picture.utf8))
      #expect(try await client.get("/tin-tuc/may-anh.jpg", more: "Range: bytes=9-17\r\n").body.count == 9)
      try await eventually { try await client.get("/").text.contains("W-IMAGE-SIZE") }
    }
  }

  @Test func `an edit made while the site is being read is not lost`() async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/2026/a.md": "0"])
    let path = portal.root + "/content/tin-tuc/2026/a.md"
    let read: PreviewServer.Maker = { _ in
      let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
      // The file has been read; whoever writes it now must be heard.
      try? await Task.sleep(for: .milliseconds(200))
      return InventedSite(pages: ["/": InventedSite.page("Lần \(text).")])
    }
    try await withPreview(root: portal.root, make: read) { (client: Client) async throws in
      for number in 1...8 {
        try portal.write("content/tin-tuc/2026/a.md", "\(number)")
        try await Task.sleep(for: .milliseconds(130))
      }
      try await eventually { try await client.get("/").text.contains("Lần 8.") }
    }
  }
}
