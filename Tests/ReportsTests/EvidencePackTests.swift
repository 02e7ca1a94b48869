import Audit
import Portal
import Reports
import Testing

@Suite struct EvidencePackTests {
  private let report = PeriodicReport(of: portal(), for: period("2026-Q1"), base: base())
  private let page = """
    <link rel="stylesheet" href="/cchc/giao-dien/a.css"><a href="/cchc/">Trang chủ</a> <a href="/cchc/tin-tuc/b/#muc">b</a>
    <a href="/cchc/tin-tuc/khac/">khác</a> <a href="//cdn.example/x">ngoài</a> <a href="https://vn/">ngoài</a>
    <a href="/khac/">gốc khác</a> <img src="/cchc/anh/khong-co.png"> <p>href=&quot;/cchc/&quot;</p>
    """

  private func pack() -> EvidencePack {
    let site = [
      "/tin-tuc/a/": page, "/tin-tuc/b/": "b", "/giao-dien/a.css": "p{}", "/tin-tuc/khac/": "không thuộc kỳ",
    ]
    let history = History(
      begins: day("2026-01-01"),
      changes: [
        "content/tin-tuc/a.md": History.Change(first: day("2026-01-05"), firstCommit: "abc123", last: day("2026-01-07"))
      ])
    return EvidencePack(of: report, base: base(), history: history) { site[$0].map { Array($0.utf8) } }
  }

  @Test func `the pack holds the list, the pages and what they need`() {
    #expect(
      pack().files.map(\.path) == [
        "danh-muc.csv", "danh-muc.html", "trang/giao-dien/a.css", "trang/tin-tuc/a/index.html",
        "trang/tin-tuc/b/index.html",
      ])
  }

  @Test func `links work without a server, and what is not in the pack leads to the site`() throws {
    let file = try #require(pack().files.first { $0.path == "trang/tin-tuc/a/index.html" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        <link rel="stylesheet" href="../../giao-dien/a.css"><a href="https://example.vn/cchc/">Trang chủ</a> <a href="../../tin-tuc/b/index.html#muc">b</a>
        <a href="https://example.vn/cchc/tin-tuc/khac/">khác</a> <a href="//cdn.example/x">ngoài</a> <a href="https://vn/">ngoài</a>
        <a href="/khac/">gốc khác</a> <img src="https://example.vn/cchc/anh/khong-co.png"> <p>href=&quot;/cchc/&quot;</p>
        """)
  }

  @Test func `the list tells address, day, first commit and digest`() throws {
    let pack = pack()
    #expect(pack.lines.map { $0.digest != nil } == [true, true, false, false, false, false])
    let list = String(decoding: try #require(pack.files.first).bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(list.count == 7)
    let digest = SHA256(of: Array(page.utf8)).hex
    #expect(
      list[1]
        == "1,2026-01-05,Tin,a,https://example.vn/cchc/tin-tuc/a/,content/tin-tuc/a.md,2026-01-05,abc123,\(digest)")
    #expect(
      list[3]
        == "3,2026-01-10,Kế hoạch,ke-hoach-2026,https://example.vn/cchc/ke-hoach/ke-hoach-2026/,content/ke-hoach/ke-hoach-2026.md,,,"
    )
  }
}
