import Portal
import Publishing
import Testing

/// What a body asks of its page, and what the build tells of the body.
@Suite struct BodyTests {
  @Test(arguments: [
    ("dQw4w9WgXcQ", true), ("https://youtu.be/dQw4w9WgXcQ", true),
    ("https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ", true),
    ("https://m.youtube.com/live/dQw4w9WgXcQ?t=4", true),
    ("https://www.youtube.com/watch?list=dQw4w9WgXcQ", false), ("https://youtu.be/dQw4w9WgXcQx", false),
    ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=4", true), ("../../dQw4w9WgXcQ", false),
    ("https://example.vn/dQw4w9WgXcQ", false), ("dQw4w9WgXc", false),
  ])
  func `a video's page plays what its id or its address names`(id: String, isVideo: Bool) async throws {
    let sandbox = try Sandbox([
      "content/video/a.md": "---\nTiêu đề: Nộp hồ sơ\nNgày đăng: 05/03/2026\nMã video: \(id)\n---\n"
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == (isVideo ? [] : [.video]))
    #expect(report.diagnostics.allSatisfy { $0.position == Position(line: 4, column: 11) })
    guard isVideo else { return }
    let page = try #require(sandbox.read("public/video/nop-ho-so/index.html"))
    #expect(page.contains("data-player=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ\""))
    #expect(page.contains("frame-src https://www.youtube-nocookie.com"))
  }

  @Test func `only a page with a YouTube player may frame it`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Có video", body: "::: video https://youtu.be/dQw4w9WgXcQ Hướng dẫn"),
      "content/tin-tuc/b.md": article("Không có video"),
      "content/tthc/index.md": "---\nTiêu đề: Thủ tục\n---\n::: video https://youtu.be/dQw4w9WgXcQ Hướng dẫn\n",
    ])
    try await sandbox.build()
    let frame = "frame-src https://www.youtube-nocookie.com"
    for (path, frames) in [
      ("tin-tuc/2026/03/co-video", true), ("tin-tuc/2026/03/khong-co-video", false), ("tthc", true),
      ("tin-tuc", false),
    ] {
      let page = try #require(sandbox.read("public/\(path)/index.html"))
      #expect(page.contains(frame) == frames, "\(path)")
      #expect(page.contains("youtube-nocookie.com/embed/dQw4w9WgXcQ") == frames, "\(path)")
    }
  }

  @Test(arguments: [
    ("Xem.\n\n<div>\nkhối\n</div>", FaultCode.rawHTML, 7),
    ("Xem <b>đậm</b>.", .rawHTML, 5),
    ("Chữ[^1].\n\n[^1]: Một.\n\n[^2]: Hai.", .footnote, 9),
    ("Chữ[^1].\n\n[^1]: Một.\n\n[^1]: Một nữa.", .footnote, 9),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", .tableCells, 7),
    ("Chữ.\n\n:::", .markdownBlock, 7),
    ("Chữ.\n\n::: lạ\nx\n:::", .markdownBlock, 7),
  ])
  func `what the engine cannot make sense of is told with its line`(
    body: String, code: FaultCode, line: Int
  ) async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", body: body)])
    let faults = try await SiteBuilder(sandbox.options()).check().diagnostics
    #expect(faults.map(\.code) == [code])
    #expect(faults.first?.position.line == line)
  }
}
