import Foundation
import Portal
import Publishing
import Testing
import VietnameseText

/// What entries rest on: who cites whom, and whether it is in force.
@Suite struct RelianceTests {
  private static func document(
    _ number: String, _ issued: String, kind: String = "Nghị định", more: String = "", body: String = ""
  ) -> String {
    "---\nTiêu đề: \(kind) số \(number) ngày \(issued)\nLoại: \(kind)\nSố ký hiệu: \(number)\nNgày ban hành: \(issued)\nTrích yếu: Về việc \(number)\n\(more)---\n\(body)\n"
  }

  private static let chain = [
    "content/van-ban/cu.md": document("61/2018/NĐ-CP", "23/4/2018"),
    "content/van-ban/moi.md": document(
      "118/2025/NĐ-CP", "09/6/2025", more: "Hiệu lực:\n  từ: 01/07/2025\nThay thế: 61/2018/NĐ-CP\n",
      body: "Thay thế Nghị định số 61/2018/NĐ-CP."),
  ]

  private func report(_ files: [String: String], today: String = "2026-11-21") async throws -> (BuildReport, Sandbox) {
    // Citations without their date are another matter.
    let sandbox = try Sandbox(
      Self.chain.merging(files) { _, new in new }, site: Sandbox.site + "Tắt cảnh báo: W-CITATION-DATE\n")
    return (try await sandbox.build(today: today), sandbox)
  }

  @Test func `citing what is out of force on the page's own day is a warning at its place`() async throws {
    let (report, _) = try await report([
      "content/tin-tuc/a.md": article("Bài", "05/03/2026", body: "Theo Nghị định số 61/2018/NĐ-CP.")
    ])
    #expect(report.diagnostics.map(\.code) == [.repealedCitation])
    let fault = try #require(report.diagnostics.first)
    #expect(fault.arguments == ["Nghị định số 61/2018/NĐ-CP", "01/07/2025", "Nghị định số 118/2025/NĐ-CP"])
    #expect(fault.position.line == 5)
    #expect(report.isPublished)
  }

  @Test(arguments: [
    ("06/QD-TTg", true), ("06/QĐ-TTg", true), ("07/QD-TTg", false), ("06/QD-UBND", false),
  ])
  func `a number typed without diacritics means the only document that it can mean`(
    number: String, isFound: Bool
  ) async throws {
    let (_, sandbox) = try await report([
      "content/van-ban/cu.md": Self.document("06/QĐ-TTg", "06/01/2022", kind: "Quyết định"),
      "content/van-ban/moi.md": Self.document(
        "118/2025/NĐ-CP", "09/6/2025", more: "Hiệu lực:\n  từ: 01/07/2025\nThay thế: \(number)\n"),
      "content/tin-tuc/a.md": article("Bài", "05/03/2023", body: "Theo Quyết định số \(number) ngày 06/01/2022."),
    ])
    let page = try #require(sandbox.read("public/tin-tuc/2023/03/bai/index.html"))
    #expect(page.contains("class=\"citation\" href=\"/van-ban/06-qd-ttg-2022/\"") == isFound)
    let old = try #require(sandbox.read("public/van-ban/06-qd-ttg-2022/index.html"))
    #expect(old.contains("thay thế bởi <a href=\"/van-ban/118-2025-nd-cp/\"") == isFound)
  }

  @Test(arguments: ["Thay thế", "Sửa đổi", "Bị bãi bỏ bởi"])
  func `a document that names itself is told, and not ended by itself`(field: String) async throws {
    let (report, sandbox) = try await report([
      "content/van-ban/a.md": Self.document(
        "05/QĐ-VP", "05/03/2026", kind: "Quyết định", more: "\(field): 05/QĐ-VP\n"),
      "content/van-ban/b.md": Self.document(
        "06/QĐ-VP", "05/03/2026", kind: "Quyết định", more: "\(field): 06/QĐ-VP ngày 04/03/2025\n"),
      "content/tin-tuc/a.md": article("Bài", "05/04/2026", body: "Theo Quyết định số 05/QĐ-VP."),
    ])
    #expect(report.diagnostics.map(\.code) == [.selfReference])
    #expect(report.diagnostics.first?.file == "content/van-ban/a.md")
    let page = try #require(sandbox.read("public/tin-tuc/2026/04/bai/index.html"))
    #expect(page.contains("class=\"citation\"") && !page.contains("đã được thay thế"))
    let own = try #require(sandbox.read("public/van-ban/05-qd-vp-2026/index.html"))
    #expect(!own.contains("notice warning"))
  }

  @Test func `a translation ends its original as little as that does itself`() async throws {
    let number = "05/QĐ-VP"
    let (report, sandbox) = try await report([
      "content/van-ban/a.md": Self.document(number, "05/03/2026", kind: "Quyết định"),
      "content/van-ban/a.en.md": Self.document(number, "05/03/2026", kind: "Decision", more: "Thay thế: \(number)\n"),
    ])
    #expect(report.diagnostics.map(\.code).filter { $0 != .missingWords } == [.selfReference])
    let own = try #require(sandbox.read("public/van-ban/05-qd-vp-2026/index.html"))
    #expect(!own.contains("thay thế bởi"))
  }

  @Test func `a plan may bear the number of what it came with`() async throws {
    let plan =
      "Số ký hiệu: 239/QĐ-VP\nBan hành kèm theo: Quyết định số 239/QĐ-VP ngày 05/01/2026\nTừ ngày: 05/01/2026\n"
    let (report, _) = try await report(["content/ke-hoach/a.md": "---\nTiêu đề: Kế hoạch\nNăm: 2026\n\(plan)---\n"])
    #expect(!report.diagnostics.map(\.code).contains(.selfReference))
  }

  @Test func `a procedure that takes its own place is told`() async throws {
    let more = "Mã: 1.000001\nLĩnh vực TTHC: A\nCơ quan giải quyết: B\nĐược thay thế bởi: 1.000001\n"
    let (report, sandbox) = try await report(["content/tthc/a.md": "---\nTiêu đề: Thủ tục\n\(more)---\n"])
    #expect(report.diagnostics.map(\.code) == [.selfReference])
    #expect(report.diagnostics.first?.position.line == 6)
    #expect(sandbox.exists("public/tthc/1.000001/index.html"))
  }

  @Test func `a guide is not taken for a contract of the same number`() async throws {
    let (_, sandbox) = try await report([
      "content/van-ban/hop-dong.md": Self.document("12/HĐ-SNV", "01/02/2026", kind: "Hợp đồng"),
      "content/tin-tuc/a.md": article("Bài", "05/03/2026", body: "Theo Hướng dẫn số 12/HD-SNV ngày 01/02/2026."),
    ])
    #expect(!(try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))).contains("class=\"citation\""))
  }

  @Test func `a page from before the repeal says what took the document's place, and is not blamed`() async throws {
    let (report, sandbox) = try await report([
      "content/tin-tuc/a.md": article("Bài", "05/03/2025", body: "Theo Nghị định số 61/2018/NĐ-CP.")
    ])
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/2025/03/bai/index.html"))
    #expect(page.contains("đã được thay thế bởi"))
    #expect(page.contains("href=\"/van-ban/118-2025-nd-cp/\""))
    #expect(page.contains("từ ngày 01/07/2025"))
  }

  @Test func `a document that another replaces says so on its own page, and is not shown as in force`() async throws {
    let (_, sandbox) = try await report([
      "content/van-ban/cu.md": Self.document("61/2018/NĐ-CP", "23/4/2018", more: "Hiệu lực:\n  từ: 21/06/2018\n")
    ])
    let page = try #require(sandbox.read("public/van-ban/61-2018-nd-cp/index.html"))
    #expect(page.contains("đã được thay thế bởi <a href=\"/van-ban/118-2025-nd-cp/\">"))
    #expect(page.contains("Hết hiệu lực"))
    #expect(!page.contains("Còn hiệu lực"))
    try await sandbox.build(today: "2025-06-30")
    let before = try #require(sandbox.read("public/van-ban/61-2018-nd-cp/index.html"))
    #expect(!before.contains("đã được thay thế bởi"))
    #expect(before.contains("Còn hiệu lực"))
  }

  @Test func `before the day of the repeal nothing is said`() async throws {
    let files = ["content/tin-tuc/a.md": article("Bài", "05/03/2025", body: "Theo Nghị định số 61/2018/NĐ-CP.")]
    let (early, sandbox) = try await report(files, today: "2025-06-30")
    #expect(early.diagnostics == [])
    #expect(sandbox.read("public/tin-tuc/2025/03/bai/index.html")?.contains("đã được thay thế") == false)
    #expect(early.nextChange?.iso == "2025-07-01")
    let late = try await sandbox.build(today: "2025-07-01")
    #expect(late.diagnostics == [])
    #expect(sandbox.read("public/tin-tuc/2025/03/bai/index.html")?.contains("đã được thay thế") == true)
  }

  @Test func `legal bases count as citations, and the document that replaces may name what it replaced`() async throws {
    let (report, sandbox) = try await report([
      "content/tthc/a.md":
        "---\nTiêu đề: Thủ tục\nMã: 1.000001\nLĩnh vực TTHC: A\nCơ quan giải quyết: B\nHiệu lực: 01/01/2024\nCăn cứ pháp lý:\n  - Nghị định số 61/2018/NĐ-CP ngày 23/4/2018\n---\n"
    ])
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/tthc/1.000001/index.html"))
    #expect(page.contains("đã được thay thế bởi"))
    let successor = try #require(sandbox.read("public/van-ban/118-2025-nd-cp/index.html"))
    #expect(!successor.contains("đã được thay thế bởi"))
  }

  @Test func `a page without a day of its own speaks today`() async throws {
    let (report, sandbox) = try await report([
      "content/trang/a.md": "---\nTiêu đề: Hướng dẫn\n---\nTheo Nghị định số 61/2018/NĐ-CP.\n"
    ])
    #expect(report.diagnostics.map(\.code) == [.repealedCitation])
    #expect(sandbox.read("public/huong-dan/index.html")?.contains("đã được thay thế bởi") == true)
  }

  @Test func `a document whose span is over is out of force without a successor`() async throws {
    let (report, sandbox) = try await report([
      "content/van-ban/tam.md": Self.document("5/2025/QĐ-UBND", "01/01/2025", more: "Hiệu lực:\n  đến: 31/12/2025\n"),
      "content/tin-tuc/a.md": article("Bài", "05/03/2025", body: "Theo Quyết định số 5/2025/QĐ-UBND."),
      "content/tin-tuc/b.md": article("Bài sau", "05/03/2026", body: "Theo Quyết định số 5/2025/QĐ-UBND."),
    ])
    #expect(report.diagnostics.map(\.file) == ["content/tin-tuc/b.md"])
    #expect(report.diagnostics.first?.arguments[1] == "01/01/2026")
    #expect(sandbox.read("public/tin-tuc/2025/03/bai/index.html")?.contains("đã hết hiệu lực") == true)
  }

  @Test func `a number that fits two documents stays unlinked with a notice until the date tells them apart`()
    async throws
  {
    let (report, sandbox) = try await report([
      "content/van-ban/a.md": Self.document("06/QĐ-TTg", "06/01/2022", kind: "Quyết định"),
      "content/van-ban/b.md": Self.document("06/QĐ-TTg", "05/01/2024", kind: "Quyết định"),
      "content/tin-tuc/a.md": article(
        "Bài", body: "Quyết định số 06/QĐ-TTg và Quyết định số 06/QĐ-TTg.\n\nQuyết định số 06/QĐ-TTg ngày 06/01/2022."),
      "content/ke-hoach/k.md": "---\nTiêu đề: Kế hoạch\nCăn cứ:\n  - Quyết định số 06/QĐ-TTg\n---\n",
    ])
    #expect(report.diagnostics.map(\.code) == [.ambiguousCitation, .ambiguousCitation])
    #expect(report.diagnostics.map(\.severity) == [.notice, .notice])
    #expect(report.diagnostics.map(\.file) == ["content/ke-hoach/k.md", "content/tin-tuc/a.md"])
    #expect(report.diagnostics.last?.arguments[1].contains("content/van-ban/b.md") == true)
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    #expect(page.contains("href=\"/van-ban/06-qd-ttg-2022/\""))
    #expect(!page.contains("06-qd-ttg-2024"))
  }

  @Test func `the issuer tells two plans of one number apart`() async throws {
    func plan(_ title: String, _ issuer: String) -> String {
      "---\nTiêu đề: \(title)\nSố ký hiệu: 10/KH-UBND\nNgày ban hành: 05/01/2026\nCơ quan ban hành: \(issuer)\n---\n"
    }
    let (report, sandbox) = try await report([
      "content/ke-hoach/a.md": plan("Kế hoạch A", "UBND tỉnh Sơn La"),
      "content/ke-hoach/b.md": plan("Kế hoạch B", "Sở Nội vụ"),
      "content/tin-tuc/a.md": article("Bài", body: "Kế hoạch số 10/KH-UBND ngày 05/01/2026 của Sở Nội vụ."),
    ])
    #expect(report.diagnostics == [])
    #expect(
      sandbox.read("public/tin-tuc/2026/03/bai/index.html")?.contains("href=\"/ke-hoach/ke-hoach-b/\"") == true)
  }

  @Test func `a document's page lists what cites it, in bodies and in fields, each once`() async throws {
    let (report, sandbox) = try await report([
      "content/tin-tuc/a.md": article(
        "Bài trong thân", body: "Nghị định số 118/2025/NĐ-CP và [lại](../van-ban/moi.md), Nghị định số 118/2025/NĐ-CP."),
      "content/ke-hoach/k.md": "---\nTiêu đề: Kế hoạch trong trường\nCăn cứ:\n  - 118/2025/NĐ-CP\n---\n",
      "content/tthc/t.md":
        "---\nTiêu đề: Thủ tục theo quyết định\nMã: 1.000001\nLĩnh vực TTHC: A\nCơ quan giải quyết: B\nQuyết định công bố:\n  số: 118/2025/NĐ-CP\n  ngày: 09/6/2025\n---\n",
      "content/tin-tuc/b.md": article("Bài không dẫn"),
    ])
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/van-ban/118-2025-nd-cp/index.html"))
    let main = try #require(page.range(of: "<main").map { String(page[$0.lowerBound...]) })
    for title in ["Bài trong thân", "Kế hoạch trong trường", "Thủ tục theo quyết định"] {
      #expect(main.components(separatedBy: ">\(title)<").count == 2, "\(title)")
    }
    #expect(!main.contains("Bài không dẫn"))
  }

  @Test func `a law is found by its name and year`() async throws {
    let (report, sandbox) = try await report([
      "content/van-ban/luat.md":
        "---\nTiêu đề: Luật Tổ chức chính quyền địa phương\nLoại: Luật\nSố ký hiệu: 77/2015/QH13\nNgày ban hành: 19/6/2015\nTrích yếu: Tổ chức chính quyền địa phương\n---\n",
      "content/tin-tuc/a.md": article(
        "Bài",
        body:
          "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; không phải năm khác: Luật Tổ chức chính quyền địa phương năm 2003."
      ),
    ])
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    #expect(page.components(separatedBy: "href=\"/van-ban/77-2015-qh13/\"").count == 2)
  }
}
