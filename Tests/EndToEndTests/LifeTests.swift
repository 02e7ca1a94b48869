import Foundation
import Portal
import Publishing
import Testing
import VietnameseText

/// The life of an entry: when it appears, what keeps it back, when it goes.
@Suite struct LifeTests {
  @Test(arguments: [
    ("2026-03-04", "scheduled", "2026-03-05"), ("2026-03-05", "published", "2026-06-01"),
    ("2026-05-31", "published", "2026-06-01"), ("2026-06-01", "expired", nil),
  ])
  func `an entry is scheduled, published and expired by the day of the build`(
    today: String, fate: String, next: String?
  )
    async throws
  {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", "05/03/2026", more: "Hết hạn: 01/06/2026\n")])
    let report = try await sandbox.build(today: today)
    #expect(report.ledger.lines.map(\.fate.name) == [fate])
    #expect(report.nextChange?.iso == next)
    #expect(sandbox.exists("public/tin-tuc/2026/03/bai/index.html") == (fate == "published"))
  }

  @Test func `a unit's page says what it was formed from and was called before`() async throws {
    let sandbox = try Sandbox([
      "content/units.yaml": """
      - Tên đường dẫn: so-thong-tin
        Tên: Sở Thông tin
        Đến: 28/02/2025
      - Tên đường dẫn: so
        Tên: Sở Khoa học
        Đến: 28/02/2025
      - Tên đường dẫn: so
        Tên: Sở Khoa học và Công nghệ
        Từ: 01/03/2025
        Trước đây: so-thong-tin, Ban Chuyển đổi số

      """,
      "content/tin-tuc/a.md": article("Bài", more: "Đơn vị: so\n"),
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/don-vi/so/index.html"))
    #expect(page.contains("<p class=\"muted\">Trước đây: Sở Khoa học; Sở Thông tin; Ban Chuyển đổi số</p>"))
    #expect(!(try #require(sandbox.read("public/don-vi/so-thong-tin/index.html"))).contains("Trước đây"))
  }

  @Test func `a draft waits for no day`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", "05/03/2027", more: "Bản nháp: có\n")])
    let report = try await sandbox.build()
    #expect(report.ledger.counts.drafts == 1)
    #expect(report.nextChange == nil)
  }

  @Test func `the end of a document's or plan's force is a day on which the site changes`() async throws {
    let sandbox = try Sandbox([
      "content/ke-hoach/k.md": "---\nTiêu đề: Kế hoạch\nHiệu lực:\n  từ: 01/01/2026\n  đến: 31/12/2026\n---\n"
    ])
    #expect(try await sandbox.build().nextChange?.iso == "2027-01-01")
  }

  @Test(arguments: [
    ("2026-11-21", "2027-01-01"), ("2026-12-31", "2027-01-01"), ("2027-01-01", "2027-07-01"), ("2027-07-01", nil),
  ])
  func `a unit's new name is a day on which the site changes`(today: String, next: String?) async throws {
    let sandbox = try Sandbox([
      "content/units.yaml":
        "- Mã: tu-phap\n  Tên: Phòng Tư pháp\n  đến: 31/12/2026\n- Mã: tu-phap\n  Tên: Ban Tư pháp\n  từ: 01/07/2027\n"
    ])
    #expect(try await sandbox.build(today: today).nextChange?.iso == next)
  }

  @Test(arguments: [
    ("tháng", "2026-11-21", "2026-12-01"), ("quý", "2026-11-21", "2027-01-01"), ("năm", "2026-02-01", "2027-01-01"),
    ("tháng", "2027-01-05", nil),
  ])
  func `the end of a period with a quota is a day on which the site changes`(
    per: String, today: String, next: String?
  ) async throws {
    let plan = "---\nTiêu đề: Kế hoạch\nHiệu lực:\n  từ: 01/01/2026\n  đến: 31/12/2026\nChỉ tiêu:\n"
    let sandbox = try Sandbox([
      "content/ke-hoach/k.md": plan + "  - Đếm: tin bài\n    Ít nhất: 2\n    Mỗi: \(per)\n---\n"
    ])
    #expect(try await sandbox.build(today: today).nextChange?.iso == next)
    // A plan without a number is judged on no day.
    try sandbox.write("content/ke-hoach/k.md", plan + "  - Đếm: tin bài\n    Mỗi: \(per)\n---\n")
    #expect(try await sandbox.build(today: today).nextChange?.iso == (next == nil ? nil : "2027-01-01"))
  }

  @Test func `without an appraisal an entry is kept back with a diagnostic, and the rest is published`() async throws {
    let sandbox = try Sandbox(
      [
        "content/tin-tuc/a.md": article("Đã xét", more: "Thẩm định:\n  người: Chánh Văn phòng\n  ngày: 04/03/2026\n"),
        "content/tin-tuc/b.md": article("Chưa xét"),
        "content/tin-tuc/c.md": article("Chỉ có ngày", more: "Thẩm định:\n  ngày: 04/03/2026\n"),
        "content/tin-tuc/d.md": article("Nháp", more: "Bản nháp: có\n"),
        "content/trang/e.md": "---\nTiêu đề: Trang chưa xét\nThẩm định:\n  người: Chánh Văn phòng\n---\n",
        "content/tin-tuc/index.md": "---\nTiêu đề: Tin tức\n---\n",
      ], site: Sandbox.site + "Bắt buộc thẩm định: có\n")
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.unreviewed, .unreviewed, .unreviewed])
    #expect(
      report.diagnostics.map(\.file) == ["content/tin-tuc/b.md", "content/tin-tuc/c.md", "content/trang/e.md"])
    #expect(report.isPublished)
    #expect(report.ledger.counts.published == 2)
    #expect(report.ledger.counts.drafts == 4)
    let pages = try sandbox.tree().filter { $0.key.hasSuffix(".html") || $0.key.hasSuffix(".xml") }
    #expect(pages.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("hưa xét") })
  }

  private static func procedure(_ title: String, _ code: String, _ more: String = "") -> String {
    "---\nTiêu đề: \(title)\nMã: \(code)\nLĩnh vực TTHC: Cư trú\nCơ quan giải quyết: Công an xã\nCấp: xã\n\(more)---\n"
  }

  @Test func `a decision is found by its number and the date in the field beside it`() async throws {
    func decision(_ year: Int) -> String {
      "---\nTiêu đề: Quyết định \(year)\nLoại: Quyết định\nSố ký hiệu: 12/QĐ-UBND\nNgày ban hành: 02/03/\(year)\n"
        + "Trích yếu: Công bố thủ tục\n---\n"
    }
    let sandbox = try Sandbox([
      "content/van-ban/a.md": decision(2025), "content/van-ban/b.md": decision(2026),
      "content/tthc/a.md": Self.procedure(
        "Thủ tục", "1.000001", "Quyết định công bố:\n  Số: 12/QĐ-UBND\n  Ngày: 02/03/2026\n"),
      "content/tthc/b.md": Self.procedure("Chỉ có số", "1.000002", "Quyết định công bố:\n  Số: 12/QĐ-UBND\n"),
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.ambiguousCitation])
    let page = try #require(sandbox.read("public/tthc/1.000001/index.html"))
    #expect(page.contains("<a href=\"/van-ban/12-qd-ubnd-2026/\">12/QĐ-UBND</a>"))
    #expect(sandbox.read("public/tthc/1.000002/index.html")?.contains("/van-ban/12-qd-ubnd") == false)
  }

  @Test func `a translation of what is out of force says so, and stands in no open data beside it`() async throws {
    let document =
      "---\nTiêu đề: Cũ\nLoại: Nghị định\nSố ký hiệu: 61/2018/NĐ-CP\nNgày ban hành: 23/04/2018\nTrích yếu: A\n"
    let sandbox = try Sandbox([
      "content/tthc/a.md": Self.procedure("Cũ", "1.000001", "Tình trạng: bãi bỏ\n"),
      "content/tthc/a.en.md": Self.procedure("Old", "1.000001"),
      "content/van-ban/a.md": document + "Được thay thế bởi: 118/2025/NĐ-CP\n---\n",
      "content/van-ban/a.en.md": document + "---\n",
      "content/van-ban/b.md": document.replacing("61/2018", with: "118/2025").replacing(
        "23/04/2018", with: "09/06/2025")
        + "---\n",
    ])
    #expect(try await sandbox.build().isPublished)
    for page in ["tthc/1.000001/en", "van-ban/61-2018-nd-cp/en"] {
      #expect(try #require(sandbox.read("public/\(page)/index.html")).contains("notice warning"), "\(page)")
    }
    let data = try #require(sandbox.read("public/du-lieu/thu-tuc.json"))
    #expect(data.contains("\"withdrawn\":true") && !data.contains("\"withdrawn\":false"))
  }

  @Test func `a last day that a document tells is not overruled by the day on which another was issued`() async throws {
    func document(_ number: String, _ issued: String, _ more: String) -> String {
      "---\nTiêu đề: A\nLoại: Nghị định\nSố ký hiệu: \(number)\nNgày ban hành: \(issued)\nTrích yếu: A\n\(more)---\n"
    }
    let span = "Hiệu lực:\n  Từ: 21/06/2018\n  Đến: 30/06/2025\nĐược thay thế bởi: 118/2025/NĐ-CP\n"
    let sandbox = try Sandbox([
      "content/van-ban/a.md": document("61/2018/NĐ-CP", "23/04/2018", span),
      "content/van-ban/b.md": document("118/2025/NĐ-CP", "09/06/2025", ""),
      "content/tin-tuc/a.md": article("Bài", "20/06/2025", body: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018."),
    ])
    #expect(try await sandbox.build().diagnostics == [])
    #expect(sandbox.read("public/van-ban/61-2018-nd-cp/index.html")?.contains("từ ngày 01/07/2025") == true)
  }

  @Test func `letters taken apart and breaks of Word hide no citation and join no words`() async throws {
    let text = "Theo Quyết định số 12/QĐ-UBND ngày 15 tháng 3 năm 2025 của Ủy ban."
    let document =
      "---\nTiêu đề: A\nLoại: Quyết định\nSố ký hiệu: 12/QĐ-UBND\nNgày ban hành: 06/01/2022\nTrích yếu: A\n---\n"
    let sandbox = try Sandbox([
      "content/van-ban/a.md": document,
      "content/tin-tuc/a.md": article("Bài", body: text.decomposedStringWithCanonicalMapping),
      "content/tin-tuc/b.md": article("Hai", body: "Kính gửi\u{B}Ban quản lý"),
    ])
    #expect(try await sandbox.build().diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    #expect(page.contains("<p>\(text)</p>"))
    #expect(sandbox.read("public/tin-tuc/2026/03/hai/index.html")?.contains("Kính gửi Ban quản lý") == true)
  }

  @Test(arguments: [
    ("Phản ánh kiến nghị: motcua@example.vn\n", "", FaultCode.url),
    ("Mạng xã hội:\n  - Tên: Zalo\n    Địa chỉ: zalo.me/1\n", "", .url),
    ("Chân trang:\n  Thư điện tử: mailto:cchc@example.vn\n", "", .email),
    ("Chân trang:\n  Email: Văn phòng <cchc@example.vn>\n", "", .email),
    ("", "Hết hạn: 05/03/2026 17:00\n", .dateOrder),
  ])
  func `what would lead nowhere or be seen on no day is told`(site: String, more: String, code: FaultCode) async throws
  {
    let sandbox = try Sandbox(
      ["content/tin-tuc/a.md": article("Bài", "05/03/2026 8:00", more: more)], site: Sandbox.site + site)
    #expect(try await sandbox.build().diagnostics.map(\.code) == [code])
  }

  @Test
  func `replaced and abolished procedures leave the live lists and keep their address, a notice and the successor`()
    async throws
  {
    let sandbox = try Sandbox([
      "content/tthc/a.md": Self.procedure("Thủ tục mới", "1.000001", "Tình trạng: mới ban hành\n"),
      "content/tthc/b.md": Self.procedure(
        "Thủ tục bị thay", "1.000002", "Tình trạng: thay thế\nĐược thay thế bởi: 1.000001\n"),
      "content/tthc/c.md": Self.procedure("Thủ tục bãi bỏ", "1.000003", "Tình trạng: bãi bỏ\n"),
      "content/tthc/d.md": Self.procedure("Thủ tục có thủ tục sau", "1.000004", "Được thay thế bởi: a.md\n"),
      "content/tthc/e.md": Self.procedure("Thủ tục chỉ ghi thay thế", "1.000005", "Tình trạng: thay thế\n"),
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    for list in ["tthc/index.html", "tthc/linh-vuc/cu-tru/index.html", "tthc/cap/xa/index.html"] {
      let page = try #require(sandbox.read("public/\(list)"))
      #expect(page.contains("Thủ tục mới"), "\(list)")
      for gone in ["Thủ tục bị thay", "Thủ tục bãi bỏ", "Thủ tục có thủ tục sau", "Thủ tục chỉ ghi thay thế"] {
        #expect(!page.contains(gone), "\(list): \(gone)")
      }
    }
    for (code, notice, leads) in [
      ("1.000002", "đã được thay thế", true), ("1.000003", "đã bị bãi bỏ", false),
      ("1.000004", "đã được thay thế", true), ("1.000005", "đã được thay thế", false),
    ] {
      let page = try #require(sandbox.read("public/tthc/\(code)/index.html"))
      #expect(page.contains("Thủ tục này \(notice)"), "\(code)")
      #expect(page.contains("Xin dùng thủ tục mới: <a href=\"/tthc/1.000001/\">Thủ tục mới</a>") == leads, "\(code)")
    }
    #expect(sandbox.read("public/tthc/1.000001/index.html")?.contains("Thủ tục này") == false)
  }
}
