import Portal
import Publishing
import Testing

@Suite struct LintTests {
  /// Places of doubts of one code about an article of this body.
  private func doubts(_ code: FaultCode, _ body: String, more: String = "") async throws -> [String] {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", more: more, body: body)])
    return try await sandbox.build().diagnostics.filter { $0.code == code }.map {
      "\($0.position.line):\($0.position.column)+\($0.length) \($0.arguments.joined(separator: " "))"
    }
  }

  @Test(arguments: [
    ("Theo Nghị quyết số 76/NQ-CP của Chính phủ.", ["5:6+22 76/NQ-CP"]),
    ("Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ. Nghị quyết số 76/NQ-CP nêu.", []),
    // The day stands in front, as news have it, or the text says that there is none.
    ("Ngày 14 tháng 01 năm 2025, Sở Nội vụ ký Tờ trình số 39/TTr-SNV.", []),
    ("Quyết định số 688/QĐ-UBND (không ghi ngày).", []),
    // The day belongs to the citation beside it.
    ("Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Quyết định số 688/QĐ-UBND.", ["5:53+25 688/QĐ-UBND"]),
    ("Luật Tổ chức chính quyền địa phương năm 2025.", []), ("Quyết định số       /QĐ-UBND.", []),
    ("Theo 04 số/tháng, 24/7, Mẫu 01/TB-KTT.", []),
  ])
  func `the first mention of a document wants its date`(body: String, expected: [String]) async throws {
    #expect(try await doubts(.undatedCitation, body) == expected)
  }

  @Test func `what the fields cite is dated above the text`() async throws {
    let plan =
      "---\nTiêu đề: Kế hoạch\nCăn cứ:\n  - Nghị quyết số 76/NQ-CP ngày 15/7/2021\n---\nTheo Nghị quyết số 76/NQ-CP.\n"
    let sandbox = try Sandbox(["content/ke-hoach/k.md": plan])
    #expect(try await sandbox.build().diagnostics == [])
  }

  @Test func `pictures without words are told by line`() async throws {
    let picture = "content/tin-tuc/a.png"
    let sandbox = try Sandbox([
      picture: "png", "content/tin-tuc/a.md": article("Bài", body: "Chữ.\n\n![](a.png) ![Ảnh](a.png)"),
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.imageWithoutText])
    #expect(report.diagnostics.first?.position.line == 7)
    #expect(report.isPublished)
  }

  @Test func `what is found while pages are made can be turned off too`() async throws {
    let files = ["content/tin-tuc/a.md": article("Bài", body: "Theo 76/NQ-CP.\n\n<div>\nkhối\n</div>")]
    let codes = Set(try await Sandbox(files).build().diagnostics.map(\.code))
    #expect(codes == [.undatedCitation, .rawHTML])
    let quiet = try Sandbox(files, site: Sandbox.site + "Tắt cảnh báo: W-CITATION-DATE, W-HTML\n")
    #expect(try await quiet.build().diagnostics == [])
  }

  @Test func `doubts never keep a portal from being published`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("KHAI TRƯƠNG ĐIỂM HỖ TRỢ", body: "POPI 014099012345")])
    let report = try await sandbox.build()
    #expect(report.isPublished && report.hasWarnings && !report.hasErrors)
  }
}
