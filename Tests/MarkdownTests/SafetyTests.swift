import Markdown
import MarkdownFuzzing
import Testing

struct SafetyTests {
  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#10;script:alert(1))",
    "[x](javascript&colon;alert(1))", "[x](javascript%3Aalert(1))", "[x](%6Aavascript:alert(1))",
    "[x](&#1;javascript:alert(1))", "<javascript:alert(1)>", "[x]\n\n[x]: javascript:alert(1)", "[x](data:text/html,a)",
    "[x](vbscript:a)", "[x](file:///etc/passwd)", "[x](ftp://a.b)", "![x](javascript:alert(1))",
    "![x](data:image/png,a)",
    "![x](mailto:a@b.c)", "ftp://a.bc", "[x](ht%74p://a.b)",
  ])
  func `a URL that may not be used becomes no link`(text: String) {
    let html = rendered(text).html
    #expect(!html.contains("<a ") && !html.contains("<img "))
  }

  @Test(arguments: [
    "[x](http://a.b)", "[x](HTTPS://a.b)", "[x](mailto:a@b.c)", "[x](tel:18001096)", "[x](a/b?c:d)", "[x](#a:b)",
  ])
  func `a URL that may be used becomes a link`(text: String) {
    #expect(rendered(text).html.contains("<a href="))
  }

  @Test func `no attribute can be broken out of`() {
    let html = rendered("[a](http://x/\"onclick=\"y 'b\"><script>') ![\"><b>](a.png)").html
    #expect(html.contains("href=\"http://x/%22onclick=%22y\" rel=\"noopener\" title=\"b&quot;&gt;&lt;script&gt;\""))
    #expect(html.contains("alt=\"&quot;&gt;&lt;b&gt;\""))
  }

  @Test(arguments: [
    ("[<http://a.b>](javascript:x)", "<p><a href=\"http://a.b\" rel=\"noopener\">http://a.b</a></p>\n"),
    ("[<http://a.b> c](d.md)", "<p><a href=\"/trang/d.md\">http://a.b c</a></p>\n"),
    ("[<javascript:x> c](d.md)", "<p><a href=\"/trang/d.md\">javascript:x c</a></p>\n"),
  ])
  func `a link within a link leaves one link`(text: String, html: String) {
    #expect(rendered(text).html == html)
  }

  @Test func `controls and overrides of direction are not shown`() {
    #expect(rendered("a\u{202E}b&#x202E;c\u{1}d\u{2066}").html == "<p>abcd</p>\n")
  }

  @Test func `a place is the line and column in the file`() {
    let text = "Một\n\nế ế [a](b.md) và\n[c](hong.md)\n\n| A |\n|---|\n| ế [d](e.md) |\n"
    let links = rendered(text, options: RenderOptions(firstLine: 10)).resolver.links
    #expect(links.map(\.text) == ["b.md", "hong.md", "e.md"])
    #expect(
      links.map(\.position) == [
        SourcePosition(line: 12, column: 9), SourcePosition(line: 13, column: 5), SourcePosition(line: 17, column: 9),
      ])
  }

  @Test func `random text is safe, and CommonMark is libcmark's to the byte`() {
    var generator = MarkdownGenerator(seed: 2026)
    for _ in 0..<800 {
      let text = generator.text()
      #expect(Checks.faults(of: text) == [], "\(String(reflecting: String(decoding: text, as: UTF8.self)))")
    }
  }

  @Test(
    "what random texts brought to light stays mended",
    arguments: [
      "1.1. [ ] <g>\n|-:-:| www.cchc.example", "a) [x] - - -\nmột dòng dài hơn hai mươi ký tự",
      "\u{FEFF}\u{FEFF}một dòng dài hơn hai mươi ký tự", "\u{FEFF}\u{FEFF}# Tiêu đề\n\nmột dòng dài hơn hai mươi ký tự",
    ])
  func mended(text: String) {
    #expect(Checks.faults(of: Array(text.utf8)) == [])
  }

  private static let deep = String(repeating: "> ", count: 100)

  static let hostile: [(name: String, text: String)] = [
    ("quotes", String(repeating: "> ", count: 100_000)), ("brackets", String(repeating: "[", count: 100_000)),
    ("emphasis", String(repeating: "*a ", count: 100_000)), ("strikes", String(repeating: "~~a ", count: 20_000)),
    ("lists", String(repeating: "- ", count: 5000) + "a\n" + String(repeating: "\n", count: 5000)),
    ("line", String(repeating: "ế b ", count: 200_000)), ("links", String(repeating: "http://a.b ", count: 10_000)),
    ("rows", "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: 20_000)),
    (
      "columns",
      String(repeating: "|a", count: 3000) + "\n" + String(repeating: "|-", count: 3000)
        + String(repeating: "\n|x", count: 3000)
    ),
    ("deep rows", ["a | b", "--|--", "> x | y", "- x | y", "- | -"].map { deep + $0 + "\n" }.joined()),
    ("deep delimiters", ["a | b", "- | -", "c"].map { deep + $0 + "\n" }.joined()),
    ("notes", (0..<5000).map { "[^\($0)]: x\n" }.joined()), ("clauses", String(repeating: "a) x\n", count: 10_000)),
  ]

  @Test(arguments: hostile.map(\.name))
  func `hostile text is rendered without trouble`(name: String) {
    let text = Self.hostile.first { $0.name == name }?.text ?? ""
    #expect(!html(of: Array(text.utf8), dialect: .editors).isEmpty || name == "notes")
    #expect(!html(of: Array(text.utf8), dialect: .gfm).isEmpty || name == "notes")
  }
}
