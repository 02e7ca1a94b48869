import Foundation
import Testing

/// `/du-lieu/`: what the files hold, and that they are what their schemas say.
@Suite struct OpenDataTests {
  private static let names = ["bai-viet", "thu-tuc", "duong-day-nong", "thong-ke"]

  private func portal() throws -> Sandbox {
    try Sandbox([
      "content/tin-tuc/a.md": article(
        "Bài \"một\"", more: "Thể loại: tin\nLĩnh vực: thủ tục hành chính\nTừ khóa: một cửa, phí\nNgười soạn: An\n"),
      "content/tin-tuc/nhap.md": article("Bài nháp", more: "Bản nháp: có\n"),
      "content/tthc/p.md": """
      ---
      Tiêu đề: Đăng ký thường trú
      Mã: 1.004222
      Ngày đăng: 12/03/2026
      Lĩnh vực TTHC: Cư trú
      Cấp: xã
      Cơ quan giải quyết: Công an cấp xã
      Quyết định công bố:
        Số: 01/QĐ-UBND
        Ngày: 02/03/2026
      Cách thức:
        - Hình thức: trực tiếp
          Thời hạn: 07 ngày làm việc
          Phí: 20.000 đồng
        - Hình thức: trực tuyến
          Phí: Theo quy định của Bộ Tài chính
      Hồ sơ:
        - Tên: Tờ khai
          Bản chính: 1
      ---
      Nội dung.
      """,
      "content/duong-day-nong/h.md": "---\nTiêu đề: Bộ phận Một cửa\nSố điện thoại: 0212 3852 123\n---\nNội dung.\n",
      "content/ke-hoach/k.md": """
      ---
      Tiêu đề: Kế hoạch năm 2026
      Ngày ban hành: 02/01/2026
      Hiệu lực: {Từ: 02/01/2026, Đến: 31/12/2026}
      Chỉ tiêu:
        - {Đếm: "tin, bài", Ít nhất: 1, Mỗi: tháng}
        - {Đếm: video}
        - {Đếm: bản tin, Ít nhất: 2, Trước ngày: 30/06/2026}
      ---
      Nội dung.
      """,
    ])
  }

  private func read(_ sandbox: Sandbox, _ name: String) throws -> JSONValue {
    try JSONValue(try #require(sandbox.read("public/du-lieu/\(name).json")))
  }

  @Test(arguments: names)
  func `every file is what its schema says, member by member`(name: String) async throws {
    let sandbox = try portal()
    try await sandbox.build()
    let data = try read(sandbox, name)
    let schema = try read(sandbox, name + ".schema")
    #expect(data["$schema"] == schema["$id"])
    #expect(schema["$id"].text == "https://example.vn/du-lieu/\(name).schema.json")
    #expect(schema.faults(of: data, at: name).isEmpty)
  }

  @Test(arguments: [
    (#"{"a":"x","b":[1,2]}"#, 0), (#"{"a":null}"#, 0), (#"{"a":"y"}"#, 1), (#"{"b":[1,"2"],"c":1}"#, 3), ("[1]", 1),
  ])
  func `the check of these tests finds what breaks a schema`(data: String, count: Int) throws {
    let schema = try JSONValue(
      """
      {"type": "object", "required": ["a"], "additionalProperties": false, "properties": {
       "a": {"type": ["string", "null"], "enum": ["x"]}, "b": {"type": "array", "items": {"type": "integer"}}}}
      """)
    #expect(schema.faults(of: try JSONValue(data), at: "").count == count)
  }

  @Test func `records tell what pages tell, with whole addresses`() async throws {
    let sandbox = try portal()
    try await sandbox.build()
    let articles = try read(sandbox, "bai-viet")["records"].list
    #expect(articles.count == 1)
    #expect(articles[0]["url"].text == "https://example.vn/tin-tuc/2026/03/bai-mot/")
    #expect(articles[0]["title"].text == "Bài \"một\"")
    #expect(articles[0]["kind"].text == "tin")
    #expect(articles[0]["tags"].list.map(\.text) == ["một cửa", "phí"])
    let channels = try read(sandbox, "thu-tuc")["records"].list[0]["channels"].list
    #expect(channels.map { $0["fee"].number } == [20_000, nil])
    #expect(channels[1]["fee_text"].text == "Theo quy định của Bộ Tài chính")
    let contacts = try read(sandbox, "duong-day-nong")["records"].list
    #expect(contacts[0]["phones"].list.map { $0["tel"].text } == ["tel:+842123852123"])
    let findings = try read(sandbox, "thong-ke")["freshness"].list
    #expect(findings.map { $0["subject"].text } == ["procedure-posted", "contact-checked"])
    #expect(findings.map { $0["days"].number } == [10, nil])
  }

  @Test func `drafts and what is to come stay out, also where they are shown`() async throws {
    let sandbox = try portal()
    try sandbox.run("build", "--drafts", "--future")
    #expect(sandbox.exists("public/tin-tuc/2026/03/bai-nhap/index.html"))
    #expect(try read(sandbox, "bai-viet")["records"].list.count == 1)
  }

  @Test func `the statistics are those of the audit`() async throws {
    let sandbox = try portal()
    try await sandbox.build()
    let printed = try sandbox.run("audit", "--format", "json", today: "2026-11-21").output
    let audit = try JSONValue(printed)
    let published = try read(sandbox, "thong-ke")
    for name in ["today", "agency", "rows", "freshness", "videos"] { #expect(published[name] == audit[name]) }
    #expect(!published["rows"].list.isEmpty)
  }

  @Test func `the page of open data leads to every file`() async throws {
    let sandbox = try portal()
    try await sandbox.build()
    let page = try #require(sandbox.read("public/du-lieu/index.html"))
    for name in Self.names {
      #expect(page.contains("href=\"/du-lieu/\(name).json\""))
      #expect(page.contains("href=\"/du-lieu/\(name).schema.json\""))
    }
  }
}
