import Publishing
import Testing

@Suite struct `A long list of procedures` {
  /// A portal of `count` procedures in two fields, the first of them every tenth.
  private func portal(_ count: Int) throws -> Sandbox {
    var files = ["content/tthc/index.md": "---\nTiêu đề: Thủ tục\n---\nLời giới thiệu.\n"]
    for number in 1...count {
      let code = "1.\(100_000 + number)"
      files["content/tthc/\(code).md"] = """
        ---
        Tiêu đề: Thủ tục số \(1000 + number)
        Mã: \(code)
        Lĩnh vực TTHC: \(number.isMultiple(of: 10) ? "Đất đai" : "Cư trú")
        Cơ quan giải quyết: UBND xã
        ---
        """
    }
    return try Sandbox(files)
  }

  private func titles(_ page: String) -> [String] {
    page.matches(of: /<h2 class="item-title"><a href="[^"]+">([^<]+)</).map { String($0.1) }
  }

  @Test func `is cut into pages that lead to one another, and so are the lists that narrow it`() async throws {
    let sandbox = try portal(112)
    #expect(try await sandbox.build().isPublished)
    let pages = try ["", "trang/2/", "trang/3/"].map { part in
      try #require(sandbox.read("public/tthc/\(part)index.html"))
    }
    #expect(!sandbox.exists("public/tthc/trang/4/index.html"))
    #expect(pages.map { titles($0).count } == [50, 50, 12])
    #expect(pages.flatMap(titles) == (1...112).map { "Thủ tục số \(1000 + $0)" })
    // The number is that of the whole list; the introduction stands on the first page alone.
    #expect(pages.allSatisfy { $0.contains("112 thủ tục") })
    #expect(pages.map { $0.contains("Lời giới thiệu") } == [true, false, false])
    #expect(pages[1].contains("<title>Thủ tục – trang 2"))
    #expect(pages[1].contains("rel=\"prev\">Trang trước</a>") && pages[1].contains("rel=\"next\">Trang sau</a>"))
    // The script looks through all pages; the filters lead to the first one of each list.
    let all = "data-pages=\"/tthc/ /tthc/trang/2/ /tthc/trang/3/\""
    #expect(pages.allSatisfy { $0.contains(all) && $0.contains("href=\"/tthc/linh-vuc/dat-dai/\"") })
    let narrowed = try #require(sandbox.read("public/tthc/linh-vuc/cu-tru/trang/3/index.html"))
    #expect(titles(narrowed).count == 1)
    #expect(narrowed.contains("href=\"/tthc/linh-vuc/cu-tru/\" aria-current=\"page\""))
    let short = try #require(sandbox.read("public/tthc/linh-vuc/dat-dai/index.html"))
    #expect(titles(short).count == 11)
    #expect(!short.contains("data-pages") && !short.contains("class=\"pager\""))
    #expect(try #require(sandbox.read("public/sitemap.xml")).contains("/tthc/trang/3/"))
  }

  @Test func `that fits on one page has none`() async throws {
    let sandbox = try portal(50)
    #expect(try await sandbox.build().isPublished)
    let page = try #require(sandbox.read("public/tthc/index.html"))
    #expect(titles(page).count == 50 && !page.contains("class=\"pager\""))
    #expect(!sandbox.exists("public/tthc/trang/2/index.html"))
  }
}
