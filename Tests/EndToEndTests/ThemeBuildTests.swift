import Foundation
import Portal
import Publishing
import Testing

@Suite struct `A portal's own theme` {
  static let site = Sandbox.site + "Giao diện: que-toi\n"

  /// A portal with the theme `que-toi` and what its folder holds.
  private func portal(_ theme: [String: String], _ more: [String: String] = [:]) throws -> Sandbox {
    var files = ["content/tin-tuc/a.md": article("Khai trương")]
    for (name, text) in theme { files["themes/que-toi/\(name)"] = text }
    return try Sandbox(files.merging(more) { _, new in new }, site: Self.site)
  }

  /// The one style sheet of the site.
  private func sheet(_ sandbox: Sandbox) throws -> String {
    let names = try sandbox.tree().keys.filter { $0.hasSuffix(".css") }
    #expect(names.count == 1)
    return try #require(names.first.flatMap { sandbox.read("public/\($0)") })
  }

  @Test func `says only what differs: its colour, its radius, then its own rules`() async throws {
    let sandbox = try portal([
      "theme.yaml": "sáng:\n  màu chính: \"#7a1022\"\ntối:\n  lacquer: \"#ffb0a8\"\nbo góc: 0\ntỷ lệ: 1,25\n",
      "theme.css": ".brand-name { letter-spacing: 0.02em; }",
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    let sheet = try sheet(sandbox)
    #expect(sheet.contains("--lacquer:#7a1022;"))
    #expect(sheet.contains("--lacquer:#ffb0a8;"))
    // Inherited.
    #expect(sheet.contains("--ink:#1c1b1a;"))
    #expect(sheet.contains("--radius:0.000px;"))
    #expect(sheet.contains("--step2:1.562em;") || sheet.contains("--step2:1.563em;"))
    let tokens = try #require(sheet.range(of: "--lacquer:#7a1022;"))
    let own = try #require(sheet.range(of: "letter-spacing: 0.02em"))
    let base = try #require(sheet.range(of: ".masthead {"))
    #expect(base.lowerBound < tokens.lowerBound && tokens.lowerBound < own.lowerBound)
  }

  @Test func `a faint colour is a warning with the measured ratio, at its line`() async throws {
    let sandbox = try portal(["theme.yaml": "light:\n  muted: \"#999999\"\n"])
    let report = try await sandbox.build()
    #expect(report.isPublished)
    let faint = report.diagnostics
    #expect(faint.map(\.code) == [.faintColour, .faintColour, .faintColour])
    #expect(faint.allSatisfy { $0.file == "themes/que-toi/theme.yaml" && $0.position.line == 2 })
    #expect(
      Set(faint.map(\.arguments)) == [
        ["muted", "paper", "2,7:1", "light"], ["muted", "surface", "2,8:1", "light"],
        ["muted", "tint", "2,4:1", "light"],
      ])
  }

  @Test(arguments: [
    ("light:\n  ink: \"đen\"\n", "E-COLOUR", 2), ("light:\n  ink: #1c1b1a\n", "E-BLANK", 2),
    ("light:\n  inkk: \"#000\"\n", "E-KEY", 2), ("scale: 9\n", "E-THEME-NUMBER", 1), ("radius: 1e9\n", "E-NUMBER", 1),
    ("text: 2\n", "E-THEME-NUMBER", 1), ("light: [\n", "E-YAML", nil),
  ])
  func `what cannot be used stops the build and says where`(yaml: String, code: String, line: Int?) async throws {
    let sandbox = try portal(["theme.yaml": yaml])
    let report = try await sandbox.build()
    #expect(!report.isPublished)
    let fault = try #require(report.diagnostics.first)
    #expect(fault.code.rawValue == code)
    #expect(fault.file == "themes/que-toi/theme.yaml")
    if let line { #expect(fault.position.line == line) }
  }

  @Test func `fragments stand in their named places`() async throws {
    let sandbox = try portal([
      "head.html": "<meta name=\"cq\" content=\"1\">", "header.html": "<p id=\"bang\">Bão số 3</p>",
      "home.html": "<p id=\"nha\">Chào</p>", "footer.html": "<p id=\"chan\">Giấy phép</p>",
    ])
    _ = try await sandbox.build()
    let home = try #require(sandbox.read("public/index.html"))
    let order = [
      "<meta name=\"cq\"", "</head>", "</header>", "id=\"bang\"", "<main", "id=\"nha\"", "</main>", "id=\"chan\"",
    ]
    let places = order.map { home.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    let other = try #require(sandbox.read("public/tin-tuc/index.html"))
    #expect(other.contains("id=\"bang\"") && other.contains("id=\"chan\"") && !other.contains("id=\"nha\""))
  }

  @Test func `words of a language that the program lacks come from the theme, and the rest is told`() async throws {
    let sandbox = try portal(
      ["words.blt.yaml": "home: Hươn\nnhà: x\n"], ["content/tin-tuc/a.blt.md": article("Bài tiếng Thái")])
    let report = try await sandbox.build()
    let wrong = try #require(report.diagnostics.first { $0.code == .unknownKey })
    #expect(wrong.arguments.first == "nhà")
    try sandbox.write("themes/que-toi/words.blt.yaml", "home: Hươn\n")
    let second = try await sandbox.build()
    let missing = try #require(second.diagnostics.first)
    #expect(missing.code == .missingWords)
    #expect(missing.severity == .notice)
    #expect(missing.file == "themes/que-toi/words.blt.yaml")
    let path = try #require(sandbox.tree().keys.first { $0.hasSuffix("/blt/index.html") })
    let page = try #require(sandbox.read("public/\(path)"))
    #expect(page.contains(">Hươn</a>"))
    #expect(page.contains("Tìm kiếm"))
  }

  @Test func `without tokens of its own a theme leaves the sheet as it is`() async throws {
    let plain = try Sandbox(["content/tin-tuc/a.md": article("Khai trương")])
    _ = try await plain.build()
    let themed = try portal(["footer.html": "<p>Chân</p>"])
    _ = try await themed.build()
    #expect(try sheet(plain) == sheet(themed))
  }
}

@Suite struct `What site.yaml changes` {
  @Test func `name, agencies, menu, footer, social links and the mark`() async throws {
    let sandbox = try Sandbox(
      ["content/tin-tuc/a.md": article("Khai trương")],
      site: Sandbox.site + """
        Cơ quan chủ quản: UBND tỉnh Sơn La
        Biểu trưng: anh/dau.png
        Menu:
          - Tên: Tin
            Địa chỉ: /tin-tuc/
        Chân trang:
          Điện thoại: 0212 3 852 001
        Mạng xã hội:
          - Tên: Zalo
            Địa chỉ: https://zalo.me/1
        """)
    try sandbox.write("content/anh/dau.png", Pictures.png(width: 120, height: 80))
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/index.html"))
    for part in [
      "UBND tỉnh Sơn La", "src=\"/anh/dau.png\" alt=\"\" width=\"120\" height=\"80\"",
      "<a href=\"/tin-tuc/\" aria-current=\"true\">Tin</a>", "href=\"tel:02123852001\"", "https://zalo.me/1",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func `a mark that is not there is a fault at its line`() async throws {
    let sandbox = try Sandbox(
      ["content/tin-tuc/a.md": article("Bài")], site: Sandbox.site + "Biểu trưng: anh/khong-co.svg\n")
    let fault = try #require(try await sandbox.build().diagnostics.first)
    #expect(fault.code == .missingFile)
    #expect(fault.position.line == 4)
  }

  @Test func `the home page has the chosen blocks in their order`() async throws {
    let sandbox = try Sandbox(
      ["content/tin-tuc/a.md": article("Bài")], site: Sandbox.site + "Trang chủ: tthc, tin-tuc, van-ban\n")
    _ = try await sandbox.build()
    let home = try #require(sandbox.read("public/index.html"))
    let titles = home.matches(of: /<h2>([^<]+)<\/h2>/).map { String($0.1) }
    #expect(titles == ["Thủ tục mới và thay đổi", "Tin, bài mới", "Văn bản"])
  }
}
