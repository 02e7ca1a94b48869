import Portal
import Publishing
import Testing

@Suite struct `Translations` {
  private let notice = "Bản dịch này cũ hơn bản tiếng Việt"
  private let englishNotice = "This translation is older than the Vietnamese original"

  @Test(arguments: [("blt", "Tiếng Thái"), ("hmn", "Tiếng Mông")])
  func `into a language whose words nobody has signed for fall back, and what is missing is told`(
    language: String, name: String
  ) async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Khai trương"), "content/tin-tuc/a.\(language).md": article("Bài dịch"),
    ])
    let report = try await sandbox.build()
    #expect(report.isPublished)
    let notice = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1 && notice.code == .missingWords && notice.severity == .notice)
    #expect(notice.file == "themes/default/words.\(language).yaml")
    let wording = notice.wording(in: .vietnamese)
    #expect(wording.message.hasPrefix("giao diện \(name) còn thiếu "))
    #expect(wording.help.contains("themes/default/words.\(language).yaml") && wording.help.contains("skip, "))
    // Every phrase is missing, so none was guessed.
    #expect(notice.arguments[1] == notice.arguments[2])

    let page = try #require(sandbox.read("public/tin-tuc/2026/03/khai-truong/\(language)/index.html"))
    for part in [
      "<html lang=\"\(language)\">", "<header class=\"masthead\" lang=\"vi\">", "<nav class=\"trail\" lang=\"vi\"",
      "<span aria-current=\"page\" lang=\"\(language)\">Bài dịch</span>", "<footer class=\"site-footer\" lang=\"vi\">",
      "hreflang=\"vi\" href=\"https://example.vn/tin-tuc/2026/03/khai-truong/\"", "Tìm kiếm",
      "href=\"/rss.\(language).xml\"",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let original = try #require(sandbox.read("public/tin-tuc/2026/03/khai-truong/index.html"))
    // The language has no settled name of its own, so Vietnamese names it.
    #expect(original.contains("lang=\"vi\" hreflang=\"\(language)\">\(name)</a>"))
    #expect(sandbox.exists("public/rss.\(language).xml") && sandbox.exists("public/feed.\(language).json"))
  }

  @Test(arguments: [("Bản nháp: có\n", "Một"), ("Ngày đăng: 05/12/2026\n", nil), ("Hết hạn: 01/06/2026\n", "Một")])
  func `are not shown where the original is not`(more: String, title: String?) async throws {
    let original =
      title.map { article($0, more: more) } ?? "---\nTiêu đề: Một\n\(more)---\nNội dung.\n"
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": original, "content/tin-tuc/a.en.md": article("One"),
      "content/tin-tuc/b.md": article("Hai"),
    ])
    let report = try await sandbox.build()
    #expect(report.isPublished)
    #expect(!(try #require(sandbox.read("public/sitemap.xml"))).contains("/mot/"))
    #expect(!sandbox.exists("public/feed.en.json") || !(sandbox.read("public/feed.en.json") ?? "").contains("One"))
    #expect(sandbox.exists("public/tin-tuc/2026/03/hai/index.html"))
    #expect(!sandbox.exists("public/tin-tuc/2026/03/mot") && !sandbox.exists("public/tin-tuc/2026/12/mot"))
  }

  @Test(arguments: ["a.en.md", "a.EN.md"])
  func `into English speak English throughout`(name: String) async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Khai trương"), "content/tin-tuc/\(name)": article("Opening"),
    ])
    #expect(try await sandbox.build().diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/khai-truong/en/index.html"))
    #expect(page.contains("<header class=\"masthead\">") && page.contains("Skip to"))
  }

  @Test(arguments: [
    ("", "", false), ("Cập nhật: 10/03/2026\n", "", true), ("Cập nhật: 10/03/2026\n", "Cập nhật: 10/03/2026\n", false),
    ("Cập nhật: 10/03/2026\n", "Cập nhật: 09/03/2026\n", true), ("Thẩm định:\n  ngày: 06/03/2026\n", "", true),
    ("", "Cập nhật: 10/03/2026\n", false),
  ])
  func `of an article say so when the original was changed after them`(
    original: String, translation: String, isStale: Bool
  ) async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Khai trương", more: original),
      "content/tin-tuc/a.en.md": article("Opening", more: translation),
    ])
    #expect(try await sandbox.build().diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/khai-truong/en/index.html"))
    #expect(page.contains(englishNotice) == isStale)
    let own = try #require(sandbox.read("public/tin-tuc/2026/03/khai-truong/index.html"))
    #expect(!own.contains(notice))
    #expect(own.contains("\"dateModified\":\"2026-03-10\"") == original.contains("Cập nhật"))
  }

  private func procedure(_ title: String, _ more: String = "") -> String {
    "---\nTiêu đề: \(title)\nMã: 1.004222\nLĩnh vực TTHC: Cư trú\nCơ quan giải quyết: Công an xã\n\(more)---\nNội dung.\n"
  }

  private static let decision = "Quyết định công bố:\n  Số: 1/QĐ-UBND\n  Ngày: "

  @Test(arguments: [
    ("\(decision)01/03/2026\n", "\(decision)01/02/2025\n", true),
    ("\(decision)01/03/2026\n", "\(decision)01/03/2026\n", false),
    ("Cập nhật: 02/03/2026\n\(decision)01/03/2026\n", "\(decision)01/03/2026\n", true),
  ])
  func `of a procedure are judged by the decision that they tell of`(
    original: String, translation: String, isStale: Bool
  ) async throws {
    let sandbox = try Sandbox([
      "content/tthc/a.md": procedure("Đăng ký", original),
      "content/tthc/a.en.md": procedure("Registration", translation),
    ])
    let report = try await sandbox.build()
    #expect(!report.diagnostics.contains { $0.code == .undatedTranslation })
    let page = try #require(sandbox.read("public/tthc/1.004222/en/index.html"))
    #expect(page.contains(englishNotice) == isStale)
  }

  @Test func `that tell no day are asked for one`() async throws {
    let sandbox = try Sandbox([
      "content/tthc/a.md": procedure("Đăng ký", "Cập nhật: 02/03/2026\n"),
      "content/tthc/a.en.md": procedure("Registration"),
    ])
    let report = try await sandbox.build()
    #expect(report.isPublished)
    let fault = try #require(report.diagnostics.first { $0.code == .undatedTranslation })
    #expect(fault.file == "content/tthc/a.en.md" && fault.severity == .notice)
    #expect(fault.arguments == ["content/tthc/a.md"])
    let page = try #require(sandbox.read("public/tthc/1.004222/en/index.html"))
    #expect(!page.contains(englishNotice))
    try sandbox.write("content/tthc/a.en.md", procedure("Registration", "Cập nhật: 01/03/2026\n"))
    #expect(try await !sandbox.build().diagnostics.contains { $0.code == .undatedTranslation })
    #expect(try #require(sandbox.read("public/tthc/1.004222/en/index.html")).contains(englishNotice))
  }

  @Test func `a change before the publication is a slip`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Khai trương", more: "Cập nhật: 01/03/2026\n")])
    let fault = try #require(try await sandbox.build().diagnostics.first)
    #expect(fault.code == .dateOrder && fault.position.line == 4)
  }
}
