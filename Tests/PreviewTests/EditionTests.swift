import Portal
import Testing
import VietnameseText

@testable import Preview

@Suite struct EditionTests {
  private let fault = Diagnostic(.date, file: "content/tin-tuc/a.md", at: Position(line: 3, column: 7), "31/02/2026")
  private let desk = Desk { _ in Array("---\nTiêu đề: A\nNgày: 31/02/2026\n---\n".utf8) }

  private func page(_ address: String) async -> String? {
    guard case .page(let site, let address) = await desk.edition.find(address) else { return nil }
    return await site.bytes(at: address).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `the last good page stays while its file is at fault, and others are fresh`() async {
    await desk.publish(InventedSite(pages: ["/a/": "a1", "/b/": "b1"]))
    await desk.publish(InventedSite(faults: [fault], pages: ["/b/": "b2"]))
    #expect(await page("/a/") == "a1")
    #expect(await page("/b/") == "b2")
    await desk.publish(InventedSite(faults: [fault], pages: ["/b/": "b3"]))
    #expect(await page("/a/") == "a1")
    #expect(await page("/b/") == "b3")
  }

  @Test func `a page that is gone without a fault is gone`() async {
    await desk.publish(InventedSite(pages: ["/a/": "a1"]))
    await desk.publish(InventedSite(pages: [:]))
    #expect(await page("/a/") == nil)
  }

  @Test func `a portal that cannot be read leaves the pages as they were`() async {
    await desk.publish(InventedSite(pages: ["/a/": "a1"]))
    await desk.publish(failure: "Không thấy content/")
    #expect(await page("/a/") == "a1")
    #expect(await desk.edition.failure == "Không thấy content/")
    await desk.publish(InventedSite(pages: ["/a/": "a2"]))
    #expect(await page("/a/") == "a2")
    #expect(await desk.edition.failure == nil)
  }

  @Test func `what a check finds of an edition that is gone is not shown`() async {
    let first = await desk.publish(InventedSite())
    let second = await desk.publish(InventedSite())
    await desk.add([fault], to: first)
    #expect(await desk.edition.counts.errors == 0)
    await desk.add([fault], to: second)
    #expect(await desk.edition.counts.errors == 1)
  }

  @Test func `readers are told of the newest edition`() async {
    var editions = await desk.editions().makeAsyncIterator()
    #expect(await editions.next()?.number == 0)
    for _ in 1...5 { await desk.publish(InventedSite()) }
    #expect(await editions.next()?.number == 5)
  }

  @Test(arguments: [
    ("/tin-tuc", "/tin-tuc/"), ("/tin-tuc/index.html", nil), ("/tin-tuc/", nil),
  ])
  func `a folder without its slash leads to the folder`(address: String, folder: String?) async {
    await desk.publish(InventedSite(pages: ["/tin-tuc/": "x"]))
    switch await desk.edition.find(address) {
    case .folder(let found): #expect(found == folder)
    case .page(_, let found): #expect(folder == nil && found == "/tin-tuc/")
    case .missing: Issue.record("missing")
    }
  }

  @Test func `a dressed page is the page, beside what stands between the marks`() async {
    let plain = InventedSite.page("</head> &amp; </body>")
    let site = InventedSite(
      faults: [fault], labels: ["/a/": .draft], pages: ["/a/": plain], sources: ["/a/": "content/tin-tuc/a.md"])
    await desk.publish(site)
    let dressing = PageDressing(edition: await desk.edition, run: "r", language: .vietnamese)
    let dressed = String(decoding: dressing.dress(Array(plain.utf8), at: "/a/", of: site), as: UTF8.self)
    #expect(undressed(dressed) == plain)
    #expect(dressed.contains("data-edition=\"r-1\""))
    #expect(dressed.contains("Bản nháp, chưa đăng"))
    #expect(dressed.contains("<details open>"))
    #expect(dressed.contains("content/tin-tuc/a.md:3:7"))
    #expect(dressed.contains("3 | Ngày: 31/02/2026"))
    #expect(dressed.contains("Cách sửa"))
  }

  @Test func `faults of other files stay folded`() async {
    let site = InventedSite(faults: [fault], pages: ["/b/": "b"], sources: ["/b/": "content/tin-tuc/b.md"])
    await desk.publish(site)
    let dressing = PageDressing(edition: await desk.edition, run: "r", language: .english)
    let dressed = String(decoding: dressing.dress(Array("b".utf8), at: "/b/", of: site), as: UTF8.self)
    #expect(dressed.contains("<details><summary>1 errors</summary>"))
    #expect(undressed(dressed) == "b")
  }

  @Test func `an editor's text cannot become code in the panel`() async {
    let desk = Desk { _ in Array("<script>alert(1)</script>\n".utf8) }
    await desk.publish(
      InventedSite(faults: [Diagnostic(.unknownKey, file: "content/<img src=x>.md", at: .start, "<script>", "")]))
    let dressing = PageDressing(edition: await desk.edition, run: "r", language: .vietnamese)
    let page = String(decoding: dressing.bare(), as: UTF8.self)
    #expect(!page.contains("<script>") && !page.contains("<img"))
    #expect(page.contains("&lt;script>") || page.contains("&lt;script&gt;"))
  }
}
