import Portal
import Publishing
import Testing

/// Links, anchors, pictures and files: in bodies and in fields.
@Suite struct LinkTests {
  private static let others = [
    "content/tin-tuc/dich.md": article("Bài đích", body: "## Mục một\n\nChữ.\n\n## Mục hai\n\nChữ."),
    "content/tin-tuc/nhap.md": article("Bài nháp", more: "Bản nháp: có\n"),
    "content/tin-tuc/hen.md": article("Bài hẹn", "01/12/2026"),
    "content/tin-tuc/het.md": article("Bài hết hạn", more: "Hết hạn: 01/06/2026\n"),
    "content/trang/gioi-thieu.md": "---\nTiêu đề: Giới thiệu\n---\nChào.\n",
    "content/tin-tuc/index.md": "---\nTiêu đề: Tin tức\n---\n## Lời dẫn\n\nChào.\n",
    "content/tthc/1.004222.md":
      "---\nTiêu đề: Đăng ký thường trú\nMã: 1.004222\nLĩnh vực TTHC: Cư trú\nCơ quan giải quyết: Công an xã\n---\n",
    "content/tep/mau.docx": "mẫu", "content/anh/hinh.png": "hình",
  ]

  private func faults(_ path: String, _ text: String) async throws -> [Diagnostic] {
    let sandbox = try Sandbox(Self.others.merging([path: text]) { _, new in new })
    return try await SiteBuilder(sandbox.options()).check().diagnostics
  }

  private func faults(body: String) async throws -> [Diagnostic] {
    try await faults("content/tin-tuc/2026/a.md", article("Bài", body: body))
  }

  @Test(arguments: [
    "[x](../dich.md)", "[x](/tin-tuc/2026/03/bai-dich/)", "[x](/tin-tuc/2026/03/bai-dich)", "[x](/tin-tuc/dich.md)",
    "[x](../dich.md#muc-mot)", "[x](/tin-tuc/2026/03/bai-dich/#muc-hai)", "## Của tôi\n\n[x](#cua-toi)", "[x](#)",
    "[x](../../trang/gioi-thieu.md)", "[x](/gioi-thieu/)", "[x](/tin-tuc/)", "[x](/tin-tuc/#loi-dan)",
    "[x](/tin-tuc/2026/03/bai-dich/#noi_dung)", "[x](#noi_dung)", "![hình](../../anh/hinh.png)",
    "![hình](/anh/hinh.png)", "[x](../../tep/mau.docx)", "[x](/tep/mau.docx#page=2)", "[x](https://example.vn/#x)",
    "[x](/rss.xml)", "[x](/thong-ke/#nam-2026)", "[x](../index.md#loi-dan)", "Chữ[^1]\n\n[^1]: Chú thích.",
    "::: tệp /tep/mau.docx Mẫu",
  ])
  func `what exists can be linked`(body: String) async throws {
    #expect(try await faults(body: body) == [])
  }

  @Test(arguments: [
    ("[x](../dihc.md)", FaultCode.brokenLink, ["../dihc.md", "../dich.md"]),
    ("[x](dich.md)", .brokenLink, ["dich.md", "../dich.md"]),
    ("[x](/tin-tuc/2026/03/bai-dic/)", .brokenLink, ["/tin-tuc/2026/03/bai-dic/", "/tin-tuc/2026/03/bai-dich/"]),
    ("[x](hoan-toan-khac.md)", .brokenLink, ["hoan-toan-khac.md"]),
    ("![hình](../../anh/hnih.png)", .missingFile, ["../../anh/hnih.png", "../../anh/hinh.png"]),
    ("![hình](hinh.png)", .missingFile, ["hinh.png", "../../anh/hinh.png"]),
    ("::: tệp /tep/maau.docx Mẫu", .missingFile, ["/tep/maau.docx", "/tep/mau.docx"]),
    ("[x](../dich.md#muc-mott)", .brokenAnchor, ["muc-mott", "muc-mot"]),
    ("[x](/tin-tuc/2026/03/bai-dich/#khong-co)", .brokenAnchor, ["khong-co", ""]),
    ("## Của tôi\n\n[x](#cua-to)", .brokenAnchor, ["cua-to", "cua-toi"]),
    ("[x](/tin-tuc/#khong-co)", .brokenAnchor, ["khong-co", ""]),
    ("[x](..\\\\dich.md)", .path, ["..\\dich.md"]),
    ("[x](../../../../../etc/passwd)", .path, ["../../../../../etc/passwd"]),
    ("![hình](..\\\\anh\\\\hinh.png)", .path, ["..\\anh\\hinh.png"]),
    ("[x](/etc/passwd)", .brokenLink, ["/etc/passwd"]),
    ("[x](../nhap.md)", .hiddenLink, ["../nhap.md", "draft", ""]),
    ("[x](../hen.md)", .hiddenLink, ["../hen.md", "scheduled", "01/12/2026"]),
    ("[x](/tin-tuc/2026/12/bai-hen/)", .hiddenLink, ["/tin-tuc/2026/12/bai-hen/", "scheduled", "01/12/2026"]),
  ])
  func `what does not exist is an error with its place, and what was meant`(
    body: String, code: FaultCode, arguments: [String]
  ) async throws {
    let faults = try await faults(body: body)
    #expect(faults.map(\.code) == [code])
    #expect(faults.first?.arguments == arguments)
    #expect(faults.first?.severity == .error)
    #expect(faults.first?.file == "content/tin-tuc/2026/a.md")
    #expect(faults.first?.position.line == (body.hasPrefix("##") ? 7 : 5))
  }

  @Test func `a link to what has expired is a warning, so that the site does not come to a stand`() async throws {
    let sandbox = try Sandbox(
      Self.others.merging(["content/tin-tuc/a.md": article("Bài", body: "[x](het.md)")]) { _, new in new })
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.hiddenLink])
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.isPublished)
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    #expect(!page.contains("bai-het-han"))
  }

  @Test(arguments: [
    ("tin-tuc", "Ngày đăng: 05/03/2026\nẢnh:\n  tệp: anh/hinh.png\n  mô tả: Hình\n", nil, nil),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nẢnh:\n  tệp: ../anh/hinh.png\n  mô tả: Hình\n", nil, nil),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nẢnh:\n  tệp: anh/hin.png\n  mô tả: Hình\n", FaultCode.missingFile, 5),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nẢnh:\n  tệp: ../../x.png\n  mô tả: Hình\n", .path, 5),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nẢnh:\n  tệp: anh\\hinh.png\n  mô tả: Hình\n", .path, 5),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nẢnh:\n  tệp: C:/anh/hinh.png\n  mô tả: Hình\n", .path, 5),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nẢnh:\n  tệp: /etc/passwd\n  mô tả: Hình\n", .missingFile, 5),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nTệp đính kèm:\n  - tệp: tep/mau.docx\n", nil, nil),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nTệp đính kèm:\n  - tệp: tep/mau.pdf\n", .missingFile, 5),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nĐường dẫn cũ: [/cu/bai/]\n", nil, nil),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nĐường dẫn cũ: [/../cu/]\n", .path, 4),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nĐường dẫn cũ: ['\\cu\\bai']\n", .path, 4),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nĐường dẫn cũ: [/nul/bai/]\n", .reservedName, 4),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nĐường dẫn: ../bai\n", .slug, 4),
    ("tin-tuc", "Ngày đăng: 05/03/2026\nĐường dẫn: con\n", .reservedName, 4),
    ("ban-tin", "Ngày đăng: 05/03/2026\nSố: 1\nTệp: so-1.pdf\n", .missingFile, 5),
    (
      "van-ban", "Loại: Nghị quyết\nSố ký hiệu: 1/NQ-CP\nNgày ban hành: 1/1/2026\nTrích yếu: A\nTệp: a.pdf\n",
      .missingFile, 7
    ),
    ("video", "Ngày đăng: 05/03/2026\nTệp: a.mp4\n", .missingFile, 4),
    ("hoi-dap", "Thủ tục: 1.004222\n", nil, nil),
    ("hoi-dap", "Thủ tục: ../tthc/1.004222.md\n", nil, nil),
    ("hoi-dap", "Thủ tục: Đăng ký thường trú\n", nil, nil),
    ("hoi-dap", "Thủ tục: ../tthc/1.004223.md\n", .brokenLink, 3),
    ("hoi-dap", "Thủ tục: 1.004223\n", .unknownReference, 3),
  ])
  func `fields that name files and entries are followed too`(
    folder: String, fields: String, code: FaultCode?, line: Int?
  ) async throws {
    let faults = try await faults("content/\(folder)/a.md", "---\nTiêu đề: Thử\n\(fields)---\n")
    #expect(faults.map(\.code) == (code.map { [$0] } ?? []))
    #expect(faults.first?.position.line == line)
  }

  private func faults(menu address: String) async throws -> [Diagnostic] {
    let site = """
      Tên: Cổng
      Cơ quan: Sở
      Địa chỉ: https://example.vn/cchc/
      Menu:
        - Tên: Mục
          Địa chỉ: "\(address)"

      """
    return try await faults("content/site.yaml", site)
  }

  @Test(arguments: [
    "/tin-tuc/", "/tin-tuc", "/gioi-thieu/", "/thong-ke/#nam-2026", "/tep/mau.docx", "https://example.vn/",
    "mailto:so@example.vn", "tel:1022",
  ])
  func `a line of the menu may lead to what there is`(address: String) async throws {
    #expect(try await faults(menu: address) == [])
  }

  @Test(
    arguments: [
      ("/khong-co/", FaultCode.brokenLink, []), ("tin-tuc/", .brokenLink, []),
      ("trang/gioi-thieu.md", .brokenLink, ["/gioi-thieu/"]), ("/cchc/tin-tuc/", .brokenLink, ["/tin-tuc/"]),
      ("/tin-tuc/2026/03/bai-nhap/", .hiddenLink, ["draft", ""]), ("javascript:alert(1)", .forbiddenURL, []),
    ] as [(String, FaultCode, [String])])
  func `a line of the menu that leads nowhere stands on no page`(
    address: String, code: FaultCode, more: [String]
  ) async throws {
    let faults = try await faults(menu: address)
    #expect(faults.map(\.code) == [code])
    #expect(faults.first?.arguments == [address] + more)
    #expect(faults.first?.file == "content/site.yaml" && faults.first?.position.line == 6)
  }

  @Test func `a mistyped code is told with the one that was meant`() async throws {
    let faults = try await faults("content/hoi-dap/a.md", "---\nTiêu đề: Thử\nThủ tục: 1.004223\n---\n")
    #expect(faults.first?.arguments == ["1.004223", "1.004222"])
    #expect(faults.first?.severity == .warning)
  }

  @Test func `a slug of three hundred letters is refused, a title of three hundred is cut`() async throws {
    let long = String(repeating: "a", count: 300)
    let refused = try await faults("content/tin-tuc/a.md", article("Bài", more: "Đường dẫn: \(long)\n"))
    #expect(refused.map(\.code) == [.slug])
    let cut = try await faults("content/tin-tuc/a.md", article(String(repeating: "dài ", count: 75)))
    #expect(!cut.contains { $0.severity == .error })
  }
}
