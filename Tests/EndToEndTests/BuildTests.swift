import Foundation
import Portal
import Publishing
import Testing
import VietnameseText

@Suite struct BuildTests {
  @Test func `the smallest portal builds: three lines and one article`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Khai trương điểm hỗ trợ")])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    #expect(report.ledger.counts.published == 1)
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/khai-truong-diem-ho-tro/index.html"))
    #expect(page.contains("<h1>Khai trương điểm hỗ trợ</h1>"))
    for path in [
      "index.html", "404.html", "rss.xml", "tin-tuc/rss.xml", "sitemap.xml", "robots.txt", "tin-tuc/index.html",
      "tin-tuc/2026/index.html", "tin-tuc/2026/03/index.html", "tthc/index.html", "duong-day-nong/index.html",
      "thong-ke/index.html", "tim-kiem/index.html", "so-do-trang/index.html", "rss/index.html",
      "tthc/thay-doi/index.html",
    ] {
      #expect(sandbox.exists("public/\(path)"), "\(path)")
    }
  }

  @Test func `two builds are the same bytes, with one task or two, wherever the source lies`() async throws {
    let files = Dictionary(
      uniqueKeysWithValues: (1...60).map { number in
        (
          "content/tin-tuc/bai-\(number).md",
          article(
            "Bài số \(number)", "\(number % 28 + 1)/0\(number % 9 + 1)/2026",
            more: "Từ khóa: một cửa, số \(number % 7)\n",
            body: "## Mục\n\nXem [trang](/tin-tuc/).\n\n| a | b |\n|---|---|\n| \(number) | 2 |")
        )
      })
    let one = try Sandbox(files)
    let other = try Sandbox(files)
    try await one.build(width: 1)
    try await other.build(width: 2)
    #expect(try one.tree() == other.tree())
    #expect(try one.tree().count > 60)
  }

  @Test func `a fault publishes nothing and leaves the old site as it was`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    try await sandbox.build()
    let before = try sandbox.tree()
    try sandbox.write("content/tin-tuc/b.md", article("Bài hai", "31/02/2026"))
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.noSuchDay])
    #expect(report.diagnostics.first?.position == Position(line: 3, column: 12))
    #expect(!report.isPublished)
    #expect(try sandbox.tree() == before)
    #expect(!sandbox.exists(".cchc-public"))
  }

  @Test func `a broken link is told with its line in the file`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", body: "Dòng một.\n\nXem [đây](khong-co.md).")])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.brokenLink])
    #expect(report.diagnostics.first?.position.line == 7)
  }

  @Test func `links to files, pages and addresses all work, and under a base path`() async throws {
    let sandbox = try Sandbox(
      [
        "content/tin-tuc/a.md": article(
          "Bài một", body: "[hai](b.md) [trang](../trang/gioi-thieu.md) [mục](/tin-tuc/) [tệp](../tep/Mẫu đơn.txt)"),
        "content/tin-tuc/b.md": article("Bài hai"),
        "content/trang/gioi-thieu.md": "---\nTiêu đề: Giới thiệu\n---\nChào.\n",
        "content/tep/Mẫu đơn.txt": "mẫu",
      ].reduce(into: [:]) {
        $0[$1.key] = $1.value.replacingOccurrences(of: "Mẫu đơn.txt)", with: "M%E1%BA%ABu%20%C4%91%C6%A1n.txt)")
      },
      site: Sandbox.site.replacingOccurrences(of: "https://example.vn/", with: "https://example.vn/cchc/"))
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai-mot/index.html"))
    for href in ["/cchc/tin-tuc/2026/03/bai-hai/", "/cchc/gioi-thieu/", "/cchc/tin-tuc/", "/cchc/tep/mau-don.txt"] {
      #expect(page.contains("href=\"\(href)\""), "\(href)")
    }
    #expect(sandbox.exists("public/tep/mau-don.txt"))
  }

  @Test func `two titles that fold to one slug name both files`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Hội nghị đối thoại"), "content/tin-tuc/b.md": article("Hoi nghi doi thoai"),
    ])
    let report = try await sandbox.build()
    let fault = try #require(report.diagnostics.first { $0.code == .addressTaken })
    #expect(fault.file == "content/tin-tuc/b.md")
    #expect(fault.arguments.contains("content/tin-tuc/a.md"))
  }

  @Test func `drafts, scheduled and expired items are not published and not in feeds`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Bài đăng"),
      "content/tin-tuc/b.md": article("Bài nháp", more: "Bản nháp: có\n"),
      "content/tin-tuc/c.md": article("Bài hẹn", "01/12/2026"),
      "content/tin-tuc/d.md": article("Bài hết hạn", more: "Hết hạn: 01/06/2026\n"),
    ])
    let report = try await sandbox.build()
    let counts = report.ledger.counts
    #expect((counts.published, counts.drafts, counts.scheduled, counts.expired) == (1, 1, 1, 1))
    #expect(report.nextChange?.iso == "2026-12-01")
    let feed = try #require(sandbox.read("public/rss.xml"))
    #expect(feed.contains("Bài đăng"))
    for hidden in ["Bài nháp", "Bài hẹn", "Bài hết hạn"] {
      #expect(
        try sandbox.tree().values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains(hidden) }, "\(hidden)")
    }
    let later = try await sandbox.build(today: "2026-12-02")
    #expect(later.ledger.counts.scheduled == 0)
    #expect(later.changes.added > 0)
  }

  @Test func `text of editors cannot become code`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article(
        "\"Bài <script>alert(1)</script>\"", body: "<script>alert(2)</script>\n\n[x](javascript:alert(3))")
    ])
    _ = try await sandbox.build()
    for (path, bytes) in try sandbox.tree() where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("<script>alert"), "\(path)")
      #expect(!page.contains("href=\"javascript:"), "\(path)")
    }
  }

  @Test func `active content is refused`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Bài"), "content/tep/x.html": "<p>", "content/tep/y.svg": "<svg onload=\"x()\"/>",
      "content/tep/z.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.file) == ["content/tep/x.html", "content/tep/y.svg"])
    #expect(Set(report.diagnostics.map(\.code)) == [.activeContent])
  }

  @Test func `links of the file system that lead out or in a circle are refused`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài")])
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.root + "/content/tin-tuc/b.md", withDestinationPath: "/etc/passwd")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.root + "/content/tin-tuc/vong", withDestinationPath: "..")
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.linkOutside, .linkOutside])
    #expect(report.ledger.counts.rejected >= 1)
  }
}
