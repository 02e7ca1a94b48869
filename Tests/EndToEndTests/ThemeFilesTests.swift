import Foundation
import Portal
import Publishing
import Testing

@Suite struct `The pictures and fonts of a theme` {
  /// A portal with the theme `que-toi`: a picture in a folder of its own, a font, and these texts.
  private func portal(_ theme: [String: String], site: String = Sandbox.site) throws -> Sandbox {
    var files = ["content/tin-tuc/a.md": article("Khai trương")]
    for (name, text) in theme { files["themes/que-toi/\(name)"] = text }
    let sandbox = try Sandbox(files, site: site + "Giao diện: que-toi\n")
    try sandbox.write("themes/que-toi/anh/Nền núi.png", Pictures.png(width: 40, height: 30))
    try sandbox.write("themes/que-toi/chu.woff2", Data("wOF2".utf8))
    try sandbox.write("content/anh/nen.png", Pictures.png(width: 10, height: 10))
    return sandbox
  }

  private func sheet(_ sandbox: Sandbox) throws -> String {
    let name = try #require(sandbox.tree().keys.first { $0.hasSuffix(".css") })
    return try #require(sandbox.read("public/\(name)"))
  }

  @Test func `are published under names made from their bytes, and the sheet leads to them`() async throws {
    let sandbox = try portal([
      "theme.css": """
      /* url(khong-co.png) */
      body { background: url("anh/N%E1%BB%81n n\\úi.png"); content: "url(chu-thoi.png)"; }
      .a { background: URL( './anh/Nền núi.png' ) no-repeat, url(/anh/nen.png); }
      .b { background: image-set("anh/Nền núi.png" type("image/png") 1x); mask: url(#hinh); }
      @namespace svg url(http://www.w3.org/2000/svg);
      @font-face { font-family: X; src: local("X"), url(chu.woff2?v=1#x) format("woff2"); }
      """
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    let files = try sandbox.tree()
    let picture = try #require(
      files.keys.first { $0.wholeMatch(of: /tai-nguyen\/anh-nen-nui\.[0-9a-f]{10}\.png/) != nil })
    let font = try #require(files.keys.first { $0.wholeMatch(of: /tai-nguyen\/chu\.[0-9a-f]{10}\.woff2/) != nil })
    #expect(files[picture] == Pictures.png(width: 40, height: 30))
    let sheet = try sheet(sandbox)
    let (pictureName, fontName) = (picture.dropFirst(11), font.dropFirst(11))
    for part in [
      "/* url(khong-co.png) */", "body { background: url(\"\(pictureName)\"); content: \"url(chu-thoi.png)\"; }",
      "URL( \"\(pictureName)\" ) no-repeat, url(\"../anh/nen.png\")",
      "image-set(\"\(pictureName)\" type(\"image/png\") 1x); mask: url(#hinh);",
      "url(http://www.w3.org/2000/svg)", "src: local(\"X\"), url(\"\(fontName)#x\") format(\"woff2\")",
    ] {
      #expect(sheet.contains(part), "\(part)")
    }
  }

  @Test func `stay at home where nothing leads to them`() async throws {
    let sandbox = try portal(["theme.css": "body { margin: 0; }", "anh/nhap.psd": "x"])
    #expect(try await sandbox.build().diagnostics == [])
    #expect(try sandbox.tree().keys.allSatisfy { !$0.contains("nui") && !$0.contains("chu.") && !$0.contains("psd") })
  }

  @Test(arguments: [
    ("a { b: url(nen.png) }", "nen.png", "missing", 1, 12),
    ("/* */\n a{b:url(\"../x.png\")}", "../x.png", "missing", 2, 10),
    ("a { b: url(/anh/khac.png) }", "/anh/khac.png", "missing", 1, 12),
    ("a { b: url(https://example.vn/a.png) }", "https://example.vn/a.png", "foreign", 1, 12),
    ("a { b: url(//example.vn/a.png) }", "//example.vn/a.png", "foreign", 1, 12),
    ("a { b: url(data:image/png;base64,AA==) }", "data:image/png;base64,AA==", "foreign", 1, 12),
    ("@import \"them.css\";", "them.css", "imported", 1, 9), ("@import url(them.css);", "them.css", "imported", 1, 13),
    ("a { b: url(theme.css) }", "theme.css", "kind", 1, 12), ("đ { b: url(nen.png", "nen.png", "missing", 1, 12),
  ])
  func `that cannot be loaded stop the build at their place`(
    css: String, reference: String, reason: String, line: Int, column: Int
  ) async throws {
    let sandbox = try portal(["theme.css": css])
    let report = try await sandbox.build()
    #expect(!report.isPublished)
    let fault = try #require(report.diagnostics.first)
    #expect(fault.code == .themeFile)
    #expect(fault.file == "themes/que-toi/theme.css")
    #expect(fault.arguments.prefix(3) == [reference, reason, "themes/que-toi"])
    #expect(fault.position == Position(line: line, column: column))
  }

  @Test func `a slip in the name is told with what was meant`() async throws {
    let sandbox = try portal(["theme.css": "a { b: url(anh/nen-nuii.png) }"])
    let fault = try #require(try await sandbox.build().diagnostics.first)
    #expect(fault.arguments.last == "anh/Nền núi.png")
    #expect(fault.wording(in: .vietnamese).help == "Có phải ý bạn là “anh/Nền núi.png”?")
  }

  @Test func `fragments call them by their own names, below any base path`() async throws {
    let sandbox = try portal(
      [
        "header.html": """
        <!-- <img src="khong-co.png"> -->
        <p><img alt="" width=40 height=30 src='anh/Nền núi.png'> <a href="anh/Nền núi.png">Ảnh</a>
        <a href="https://example.vn/">Trang</a> <a href="lien-he/">Liên hệ</a> src="chu-thoi.png"</p>
        """
      ], site: Sandbox.site.replacing("example.vn/", with: "example.vn/cchc/"))
    #expect(try await sandbox.build().diagnostics == [])
    let picture = try #require(sandbox.tree().keys.first { $0.contains("anh-nen-nui.") })
    let home = try #require(sandbox.read("public/index.html"))
    #expect(home.contains("src='/cchc/\(picture)'> <a href=\"/cchc/\(picture)\">Ảnh</a>"))
    #expect(home.contains("<a href=\"lien-he/\">Liên hệ</a> src=\"chu-thoi.png\""))
    try sandbox.write("themes/que-toi/header.html", "<p>\n<img src=nen.png></p>")
    let fault = try #require(try await sandbox.build().diagnostics.first)
    #expect(fault.code == .themeFile && fault.position == Position(line: 2, column: 10))
  }

  @Test func `a mark in the theme stands in the masthead where site.yaml names none`() async throws {
    let sandbox = try portal([:])
    try sandbox.write("themes/que-toi/logo.png", Pictures.png(width: 120, height: 80))
    #expect(try await sandbox.build().diagnostics == [])
    let home = try #require(sandbox.read("public/index.html"))
    #expect(
      home.contains(/class="brand-logo" src="\/tai-nguyen\/logo\.[0-9a-f]{10}\.png" alt="" width="120" height="80"/))
    try sandbox.write("content/site.yaml", Sandbox.site + "Giao diện: que-toi\nBiểu trưng: anh/nen.png\n")
    #expect(try await sandbox.build().diagnostics == [])
    #expect(try #require(sandbox.read("public/index.html")).contains("class=\"brand-logo\" src=\"/anh/nen.png\""))
  }
}
