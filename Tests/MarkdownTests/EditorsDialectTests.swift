import Markdown
import Testing

struct EditorsDialectTests {
  @Test(arguments: [
    ("~~bỏ~~", "<p><del>bỏ</del></p>\n"),
    ("\\~~không~~", "<p>~~không~~</p>\n"),
    ("<b>x</b> & \"y\"", "<p>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;</p>\n"),
    ("\"thẳng\" -- ...", "<p>&quot;thẳng&quot; -- ...</p>\n"),
    ("Xem www.a.vn.", "<p>Xem <a href=\"http://www.a.vn\" rel=\"noopener\">www.a.vn</a>.</p>\n"),
    ("a@b.vn", "<p><a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n"),
    ("[a](b.md \"c\")", "<p><a href=\"/trang/b.md\" title=\"c\">a</a></p>\n"),
    ("[a](hong.md)", "<p>a</p>\n"),
    (
      "![Ảnh](a.jpg)",
      "<p><img src=\"/anh/a.jpg\" width=\"640\" height=\"480\" loading=\"lazy\" alt=\"Ảnh\" /></p>\n"
    ),
    (
      "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021.",
      "<p>Theo <a class=\"citation\" href=\"/van-ban/76-nq-cp/\">Nghị quyết số 76/NQ-CP ngày 15/7/2021</a>.</p>\n"
    ),
    ("[76/NQ-CP ngày 15/7/2021](b.md)", "<p><a href=\"/trang/b.md\">76/NQ-CP ngày 15/7/2021</a></p>\n"),
    ("- [x] a", "<ul>\n<li class=\"task\"><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n</ul>\n"),
    ("3. ba\n5. năm", "<ol start=\"3\">\n<li>ba</li>\n<li value=\"5\">năm</li>\n</ol>\n"),
  ])
  func `a piece of text becomes what its writer meant`(text: String, html: String) {
    #expect(rendered(text).html == html)
  }

  @Test func `a table has a caption, scopes and a wrapper that scrolls`() {
    let html = rendered("| A | B |\n|---|--:|\n| 1 | 2 |\n| 3 |\n\n: Bảng *một*\n").html
    #expect(
      html == """
        <div class="table-scroll" tabindex="0"><table>
        <caption>Bảng <em>một</em></caption>
        <thead>
        <tr>
        <th scope="col">A</th>
        <th scope="col" class="right">B</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="right">2</td>
        </tr>
        <tr>
        <td>3</td>
        <td class="right"></td>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func `a row with too many cells is a fault in its own line`() {
    let faults = rendered("x\n\n| A |\n|---|\n| 1 | 2 |\n").resolver.faults
    #expect(faults.map(\.fault) == [.tooManyCells(columns: 1, cells: 2)])
    #expect(faults.map(\.position.line) == [5])
  }

  @Test func `clauses keep their markers, their nesting and their anchors`() {
    let text = "## II. NHIỆM VỤ\n\n1. Một\na) Điểm a\nđ) Điểm đ\n- gạch\n2. Hai\nk) Điểm k\n\nĐiều 2. Đối tượng\n"
    let result = rendered(text)
    #expect(
      result.body.anchors == ["muc-ii", "muc-ii-1", "muc-ii-1-a", "muc-ii-1-dd", "muc-ii-2", "muc-ii-2-k", "dieu-2"])
    #expect(result.html.contains("<li id=\"muc-ii-1-dd\"><span class=\"marker\">đ)</span> Điểm đ\n<ul>\n<li>gạch</li>"))
    #expect(result.html.contains("<span class=\"marker\">Điều 2.</span>"))
  }

  @Test func `a clause keeps its number right below a line of its article`() {
    let html = rendered("Điều 5. Trách nhiệm\n3. Khoản ba của điều năm\n").html
    #expect(html.contains("<ol>\n<li value=\"3\" id=\"dieu-5-3\">Khoản ba của điều năm</li>"))
  }

  @Test(arguments: ["a) một đoạn dài không có dấu gì\n-\n- b", "a) </b>\n- một đoạn dài không có dấu gì"])
  func `no word is lost between clauses, empty items and HTML`(text: String) {
    #expect(rendered(text).html.contains("một đoạn dài không có dấu gì"))
  }

  @Test(arguments: ["C. Mác và Ph. Ăng-ghen", "V. I. Lênin", "vào lúc 8 giờ\n7.30 thì nghỉ", "theo Điều 5 của Luật"])
  func `a name or a sentence is not a clause`(text: String) {
    #expect(!rendered(text).html.contains("legal"))
  }

  @Test func `headings begin below the page's own and have unique anchors`() {
    let headings = rendered("# Một\n\n## Hai\n\n# Một\n\n# Đường dây\n").body.headings
    #expect(headings.map(\.level) == [2, 3, 2, 2])
    #expect(headings.map(\.anchor) == ["mot", "hai", "mot-2", "duong-day"])
  }

  @Test func `a table of contents stands where it is asked for`() {
    let html = rendered("[[mục lục]]\n\n## A\n\n### B\n\n## C\n").html
    #expect(
      html.hasPrefix(
        "<nav class=\"contents\" aria-label=\"Mục lục\">\n<ol>\n<li><a href=\"#a\">A</a>\n<ol>\n<li><a href=\"#b\">B</a></li>\n</ol>\n</li>\n<li><a href=\"#c\">C</a></li>\n</ol>\n</nav>\n"
      ))
  }

  @Test func `a long text gets a table of contents without asking`() {
    let text = "Mở đầu.\n\n## A\n\n## B\n\n## C\n"
    #expect(!rendered(text).html.contains("<nav"))
    #expect(rendered(text, options: RenderOptions(contentsLimit: 10)).html.contains("</p>\n<nav class=\"contents\""))
  }

  @Test(arguments: [
    ("::: lưu ý Hạn\nb\n:::", "<aside class=\"notice\">\n<p class=\"title\">Hạn</p>\n<p>b</p>\n</aside>\n"),
    ("::: LUU Y\nb\n:::", "<aside class=\"notice\">\n<p class=\"title\">Lưu ý</p>\n<p>b</p>\n</aside>\n"),
    (
      "::: cảnh báo\nb\n:::",
      "<aside class=\"notice warning\">\n<p class=\"title\">Cảnh báo</p>\n<p>b</p>\n</aside>\n"
    ),
    ("::: các bước\n1. a\n:::", "<div class=\"steps\">\n<ol>\n<li>a</li>\n</ol>\n</div>\n"),
    (
      "::: trích dẫn Điều 1\nb\n:::",
      "<figure class=\"quotation\">\n<blockquote>\n<p>b</p>\n</blockquote>\n<figcaption>Điều 1</figcaption>\n</figure>\n"
    ),
    (
      "::: tệp don.pdf",
      "<p class=\"file-card\"><a href=\"/tep/don.pdf\" download=\"\">Đơn</a> <span class=\"file-type\">PDF, 2,4 MB</span></p>\n"
    ),
    (
      "::: liên hệ Một cửa",
      "<address class=\"contact-card\">\n<strong>Một cửa</strong>\n<a class=\"phone\" href=\"tel:18001096\">1800 1096</a>\n<a class=\"email\" href=\"mailto:a@b.vn\">a@b.vn</a>\n</address>\n"
    ),
    ("::: tệp khac.pdf", "<p class=\"missing\">khac.pdf</p>\n"),
  ])
  func `a block between colons becomes a block`(text: String, html: String) {
    #expect(rendered(text).html == html)
  }

  @Test func `a video of YouTube is loaded only when it is opened`() {
    let html = rendered("::: video https://youtu.be/abcdefghijk Hướng dẫn\n").html
    #expect(html.hasPrefix("<details class=\"video\">"))
    #expect(
      html.contains("src=\"https://www.youtube-nocookie.com/embed/abcdefghijk\" title=\"Hướng dẫn\" loading=\"lazy\""))
  }

  @Test func `a block that is never closed ends with its container and is named`() {
    let result = rendered("> ::: lưu ý\n> a\n\nb\n\n::: gì đó\n:::\n\n:::\n")
    #expect(result.html.contains("</aside>\n</blockquote>\n<p>b</p>"))
    #expect(
      result.resolver.faults.map(\.fault) == [.unclosedBlock("lưu ý"), .unknownBlock("gì đó"), .strayBlockEnd])
    #expect(result.resolver.faults.map(\.position.line) == [1, 6, 9])
  }

  @Test func `footnotes are numbered as they are referred to and lead back`() {
    let result = rendered("a[^x] b[^y] c[^x]\n\n[^y]: hai\n[^x]: một\n[^z]: thừa\n\nd[^thieu]\n")
    #expect(
      result.html.contains("<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1-2\" role=\"doc-noteref\">1</a>"))
    #expect(result.html.contains("<li id=\"fn1\">\n<p>một <a href=\"#fnref1\""))
    #expect(
      result.resolver.faults.map(\.fault) == [.unknownFootnote("thieu"), .unusedFootnote("z")])
  }

  /// `~` stands for a no-break space.
  @Test(arguments: [
    ("#~Đầu đề", "# Đầu đề"), ("-~Một\n-~Hai", "- Một\n- Hai"), ("1.~Một\n2)~Hai", "1. Một\n2) Hai"),
    ("a)~Một\nđ)~Hai", "a) Một\nđ) Hai"), ("Điều~1.~Phạm vi", "Điều 1. Phạm vi"),
    ("##~II.~NHIỆM VỤ", "## II. NHIỆM VỤ"), ("Khoản 2a:~Một", "Khoản 2a: Một"), ("1.1.~Một", "1.1. Một"),
    (">~*~Một", "> * Một"), ("1.~~~Một", "1. ~~Một"), ("Chữ\n\n-~Mục\n  +~Con\n-~Hai", "Chữ\n\n- Mục\n  + Con\n- Hai"),
    ("-~Một\n\n  Đoạn hai.", "- Một\n\n  Đoạn hai."), ("1.~Một\n   - Con\n2.~Hai", "1. Một\n   - Con\n2. Hai"),
    ("```\nx\n```\n#~Sau", "```\nx\n```\n# Sau"), ("-~[x](hong.md)", "- [x](hong.md)"),
  ])
  func `a mark may have a no-break space behind it`(pasted: String, meant: String) {
    let (one, other) = (rendered(pasted.withNoBreakSpaces), rendered(meant.withNoBreakSpaces))
    #expect(one.html == other.html)
    #expect(one.resolver.faults.map(\.position) == other.resolver.faults.map(\.position))
  }

  @Test(arguments: [
    "TP.~Hồ Chí Minh", "30~000 hồ sơ", "chữ -~chữ", "#######~Chữ", "VIP.~Chữ", "ab)~Chữ", "~-~Chữ", "Điều~này",
    "```\n#~lệnh\n```", "~~~\n-~lệnh\n~~~", "\(String(repeating: "x", count: 50)) -~Chữ",
  ])
  func `other no-break spaces stay`(text: String) {
    let text =
      text.hasPrefix("~~~") ? "~~~" + text.dropFirst(3).dropLast(3).withNoBreakSpaces + "~~~" : text.withNoBreakSpaces
    let count = { (text: String) in text.unicodeScalars.count { $0 == "\u{A0}" } }
    #expect(count(rendered(text).html) == count(text))
  }

  @Test(arguments: [
    ("Xem [tệp](tep/ke hoach.pdf) này", ["tep/ke hoach.pdf"], [11]),
    ("![Ảnh **đậm**](a b.jpg), [web](https://a.vn/tep 1.pdf)", ["a b.jpg", "https://a.vn/tep 1.pdf"], [16, 32]),
    ("[x]( a  b.pdf  \"Tên tệp\")", ["a  b.pdf"], [6]), ("[x](a \"c\" d.pdf)", ["a \"c\" d.pdf"], [5]),
    ("[x](a b.pdf (Tên tệp))", ["a b.pdf"], [5]), ("[x](tep/ke hoach (1).pdf)", ["tep/ke hoach (1).pdf"], [5]),
    ("# Đầu đề [x](a\tb.md)", ["a\tb.md"], [14]), ("| A |\n|---|\n| [x](a b.md) |", ["a b.md"], [7]),
    ("- [x](../a b)\n  [y](/c d 'T')", ["../a b", "/c d"], [7, 7]), ("> [**x**](#a b)", ["#a b"], [11]),
    ("Tải [ke hoach.pdf](ke hoach.pdf) về", ["ke hoach.pdf"], [20]),
    ("\\[x\\](a b.md) [x](a b.md)", ["a b.md"], [19]),
    ("[x](<a b.pdf>)", [], []), ("[x](a%20b.pdf \"Tên tệp\")", [], []), ("[x](a.pdf 'T')", [], []),
    ("[x](a.pdf (T h))", [], []), ("`[x](a b.md)`", [], []), ("```\n[x](a b.md)\n```", [], []),
    ("    [x](a b.md)", [], []), ("\\[x\\](a b.md)", [], []), ("[x] (a b.md)", [], []), ("[x](a\nb.md)", [], []),
    ("[x](a b.md", [], []), ("[x](", [], []), ("[x]()", [], []), ("[x]( )", [], []), ("[x](\" \")", [], []),
    ("[Tên cơ quan](ghi rõ tên cơ quan nhận)", [], []), ("theo quy định[^1](đã sửa năm 2020)\n\n[^1]: a", [], []),
    ("(1;2](xem hình 3.10)", [], []),
  ])
  func `links that are none for a blank in their URLs are told`(text: String, urls: [String], columns: [Int]) {
    let faults = rendered(text).resolver.faults
    #expect(faults.map(\.fault) == urls.map { .blankInURL($0) })
    #expect(faults.map(\.position.column) == columns)
  }

  @Test func `what stands before such a link keeps its place`() {
    let faults = rendered("Chú[^thieu], xem [tệp](a b.pdf).").resolver.faults
    #expect(faults.first { $0.fault == .unknownFootnote("thieu") }?.position.column == 4)
  }

  @Test func `raw HTML and pictures without words are told with their place`() {
    let faults = rendered("Chữ <b>đậm</b> ở đây\n\n<div>\n\nSau ảnh ![](a.jpg)\n").resolver.faults
    #expect(faults.map(\.fault) == [.rawHTML, .rawHTML, .imageWithoutText])
    #expect(
      faults.map(\.position) == [
        SourcePosition(line: 1, column: 5), SourcePosition(line: 3, column: 1), SourcePosition(line: 5, column: 13),
      ])
  }

  @Test func `plain text has the words of every block`() {
    let options = RenderOptions(collectsPlainText: true)
    let body = rendered("# Tiêu *đề*\n\n| A |\n|---|\n| b |\n\n`c` d\ne\n", options: options).body
    #expect(String(decoding: body.plainText, as: UTF8.self) == "Tiêu đề\nA\nb\nc d e\n")
  }
}

extension StringProtocol {
  /// The text with a no-break space for each tilde.
  fileprivate var withNoBreakSpaces: String { String(map { $0 == "~" ? "\u{A0}" : $0 }) }
}
