import Publishing
import Testing

@Suite struct `The summary of a procedure` {
  @Test(arguments: [
    (["20.000 đồng", "10.000 đồng"], "10.000 – 20.000 đồng"), (["không", "10.000 đồng"], "Miễn phí – 10.000 đồng"),
    (["không", "không"], "Miễn phí"), (["5.000 đồng"], "5.000 đồng"),
    (["3.000 đồng/trang", "2.000 đồng/trang", "3.000 đồng/trang"], "3.000 đồng/trang; 2.000 đồng/trang"),
    (["10.000 đồng", "Theo nghị quyết của HĐND"], "10.000 đồng; Theo nghị quyết của HĐND"),
  ])
  func `hides no fee behind another`(fees: [String], shown: String) async throws {
    let forms = ["trực tiếp", "trực tuyến", "bưu chính"]
    let channels = zip(forms, fees).map { "  - Hình thức: \($0)\n    Lệ phí: \($1)\n" }.joined()
    let sandbox = try Sandbox([
      "content/tthc/a.md": """
      ---
      Tiêu đề: Đăng ký
      Mã: 1.004222
      Lĩnh vực TTHC: Cư trú
      Cơ quan giải quyết: Xã
      Cách thức:
      \(channels)---
      """
    ])
    #expect(try await sandbox.build().isPublished)
    let page = try #require(sandbox.read("public/tthc/1.004222/index.html"))
    let fact = try #require(page.firstMatch(of: /<dt>Bao nhiêu tiền<\/dt><dd><span[^>]*>([^<]+)</))
    #expect(String(fact.1) == shown)
  }
}
