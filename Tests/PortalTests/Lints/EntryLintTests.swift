import Testing
import VietnameseText

@testable import Portal

@Suite struct `Doubts about entries` {
  private static let site = "Tên: A\nCơ quan: B\nĐịa chỉ: https://example.vn/\n"

  /// The doubts about a portal of these files, as "code file:line:column arguments".
  private func doubts(
    _ files: [String: String], settings: String = "", today: String = "2026-11-21"
  ) async throws
    -> [String]
  {
    let tree = SourceTree(files.merging(["content/site.yaml": Self.site + settings]) { $1 })
    let options = PortalLoader.Options(today: try CivilDate.parse(today).get())
    return await PortalLoader(tree: tree, options: options).load().faults.map { fault in
      ([fault.code.rawValue, "\(fault.file):\(fault.position.line):\(fault.position.column)"] + fault.arguments)
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private func article(_ title: String, _ date: String = "05/03/2026", body: String = "Nội dung.") -> String {
    "---\nNgày đăng: \(date)\nTiêu đề: \(title)\n---\n\(body)\n"
  }

  @Test(arguments: [
    ("KHAI TRƯƠNG ĐIỂM HỖ TRỢ", true), ("Khai trương điểm hỗ trợ", false), ("UBND", false), ("Chỉ số PAR INDEX", false),
  ])
  func `a title in capitals is noticed where it stands`(title: String, isNoticed: Bool) async throws {
    let found = try await doubts(["content/tin-tuc/a.md": article(title)])
    #expect(found == (isNoticed ? ["W-CAPITALS content/tin-tuc/a.md:3:10"] : []))
  }

  @Test func `the name of an index may be an abbreviation`() async throws {
    #expect(try await doubts(["content/chi-so/a.md": "---\nTiêu đề: PAR INDEX\nMã: PAR INDEX\n---\n"]) == [])
  }

  @Test(arguments: [
    ("Kiểm tra lần cuối:\n  Ngày: 23/08/2026\n", nil),
    ("Kiểm tra lần cuối:\n  Ngày: 22/08/2026\n", "W-CHECKED content/duong-day-nong/a.md:2:10 91"),
    ("Kiểm tra lần cuối:\n  Ngày: 21/11/2026\n", nil),
    ("Kiểm tra lần cuối:\n  Ngày: 22/11/2026\n", "W-CHECKED content/duong-day-nong/a.md:2:10"),
    ("", "W-CHECKED content/duong-day-nong/a.md:2:10"), ("Bản nháp: có\n", nil),
  ])
  func `a contact must have been tried within ninety days`(more: String, expected: String?) async throws {
    let text = "---\nTiêu đề: Tổng đài\nSố điện thoại: 1800 1096\n\(more)---\n"
    #expect(try await doubts(["content/duong-day-nong/a.md": text]) == [expected].compactMap(\.self))
  }

  @Test(arguments: [
    (ContentType.article, "", true), (.page, "", true), (.page, "\nThêm một câu.\n", true),
    (.page, "Bản nháp: có", false),
  ])
  func `a body that the template wrote and nobody touched is noticed`(
    type: ContentType, more: String, isNoticed: Bool
  ) async throws {
    let scaffold = Scaffold(type, title: "Khai trương", today: try CivilDate.parse("2026-11-20").get())
    let text =
      more.hasPrefix("Bản")
      ? scaffold.text.replacing("---\n\nViết", with: "\(more)\n---\n\nViết") : scaffold.text + more
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("Viết") }
    #expect(
      try await doubts([scaffold.path: text])
        == (isNoticed ? ["W-PLACEHOLDER \(scaffold.path):\(try #require(line) + 1):1"] : []))
  }

  @Test(arguments: ["Nội dung. Viết nội dung ở đây.", "Viết nội dung ở trang sau.", "Viết", ""])
  func `a body that somebody wrote is not taken for the template`(body: String) async throws {
    #expect(try await doubts(["content/tin-tuc/a.md": article("Một", body: body)]) == [])
  }

  @Test(arguments: [
    ("lien-he", "duong-day-nong"), ("tin", "tin-tuc"), ("Thủ tục", "tthc"), ("van-bann", "van-ban"), ("xyz", nil),
  ])
  func `a file in a folder of no type is led to the type that was meant`(folder: String, type: String?) async throws {
    let tree = SourceTree(["content/site.yaml": Self.site, "content/\(folder)/a.md": article("Một")])
    let options = PortalLoader.Options(today: try CivilDate.parse("2026-11-21").get())
    let faults = await PortalLoader(tree: tree, options: options).load().faults
    #expect(faults.first { $0.code == .strayFile }?.arguments.dropFirst().first == type)
    #expect(faults.contains { $0.code == .strayFile })
  }

  @Test(arguments: [
    ("content/tin-tuc/2026/index.md", FaultCode.misplacedIntroduction, ["content/tin-tuc/index.md"]),
    ("content/tin-tuc/index.en.md", .misplacedIntroduction, ["content/tin-tuc/index.md"]),
    ("content/trang/index.md", .misplacedIntroduction, []),
    ("content/tin-tuc/Bài mới.md.txt", .misnamedSource, ["Bài mới.md"]),
    ("content/van-ban/a.MARKDOWN", .misnamedSource, ["a.md"]),
    ("content/tin-tuc/a.md~", .leftover, []), ("content/tin-tuc/a.md.bak", .leftover, []),
    ("content/tep/~$kế hoạch.docx", .leftover, []), ("content/anh/Thumbs.db", .leftover, []),
  ])
  func `a file that nobody means to publish, or not as it is, is told and not published`(
    path: String, code: FaultCode, arguments: [String]
  ) async throws {
    let tree = SourceTree([
      "content/site.yaml": Self.site, "content/tin-tuc/index.md": "---\nTiêu đề: Tin tức\n---\n",
      path: "---\nTiêu đề: Một\nBản nháp: có\n---\n",
    ])
    let options = PortalLoader.Options(today: try CivilDate.parse("2026-11-21").get())
    let outcome = await PortalLoader(tree: tree, options: options).load()
    #expect(outcome.faults == [Diagnostic(code, file: path, at: .start, arguments: arguments)])
    #expect(outcome.portal?.attachments.isEmpty == true && outcome.portal?.entries.isEmpty == true)
    #expect(outcome.portal?.introductions[.article]?.title == "Tin tức")
  }

  @Test(arguments: ["content/tep/index.pdf", "content/tep/mau.txt", "content/tep/bak", "content/tin-tuc/index-2.md"])
  func `names that only look like those are not told`(path: String) async throws {
    let tree = SourceTree(["content/site.yaml": Self.site, path: article("Một")])
    let options = PortalLoader.Options(today: try CivilDate.parse("2026-11-21").get())
    #expect(await PortalLoader(tree: tree, options: options).load().faults == [])
  }

  @Test func `a heavy picture is noticed, other heavy files are not`() async throws {
    let site = Array(Self.site.utf8)
    let tree = SourceTree(
      files: [
        .init(path: "content/site.yaml", size: site.count), .init(path: "content/anh/Ảnh to.PNG", size: 2_440_000),
        .init(path: "content/anh/vua.jpg", size: 1_000_000), .init(path: "content/tep/to.pdf", size: 9_000_000),
      ]) { path throws(SourceTree.ReadFault) in
        guard path == "content/site.yaml" else { throw SourceTree.ReadFault(reason: "?") }
        return site
      }
    let options = PortalLoader.Options(today: try CivilDate.parse("2026-11-21").get())
    let faults = await PortalLoader(tree: tree, options: options).load().faults
    #expect(faults == [Diagnostic(.heavyImage, file: "content/anh/Ảnh to.PNG", "Ảnh to.PNG", "2,4 MB", "1 MB")])
  }

  @Test func `the same body twice is told of the later article`() async throws {
    let body = String(repeating: "Một đoạn đủ dài để không phải là lời dẫn chung. ", count: 4)
    let found = try await doubts([
      "content/tin-tuc/a.md": article("Bài sau", "06/03/2026", body: body + "\n\n"),
      "content/tin-tuc/b.md": article("Bài trước", "05/03/2026", body: "\n" + body),
      "content/tin-tuc/c.md": article("Bài khác", body: body.replacing("Một", with: "Hai")),
      // Short ones, such as "See the file", may recur.
      "content/tin-tuc/d.md": article("Ngắn"), "content/tin-tuc/e.md": article("Ngắn nữa"),
    ])
    #expect(found == ["W-SAME-BODY content/tin-tuc/a.md:5:1 content/tin-tuc/b.md"])
  }

  @Test func `what site.yaml turns off is not told, in any spelling of the code`() async throws {
    let files = ["content/tin-tuc/a.md": article("KHAI TRƯƠNG ĐIỂM HỖ TRỢ", body: "POPI")]
    #expect(try await doubts(files).count == 2)
    #expect(
      try await doubts(files, settings: "Tắt cảnh báo: w-capitals\n") == ["W-POPI content/tin-tuc/a.md:5:1"])
    #expect(try await doubts(files, settings: "lints_off: [W-CAPITALS, W-POPI]\n") == [])
  }

  @Test(arguments: [
    ("W-CAPITAL", "W-LINT content/site.yaml:4:15 W-CAPITAL W-CAPITALS"),
    ("E-DATE", "W-LINT content/site.yaml:4:15 E-DATE"), ("mọi thứ", "W-LINT content/site.yaml:4:15 mọi thứ"),
  ])
  func `what cannot be turned off is told, with what was probably meant`(code: String, expected: String) async throws {
    let found = try await doubts([:], settings: "Tắt cảnh báo: \(code)\n")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix(expected), "\(found)")
  }

  @Test func `the audit and the reports ask for no doubts`() async throws {
    let tree = SourceTree(["content/site.yaml": Self.site, "content/tin-tuc/a.md": article("KHAI TRƯƠNG ĐIỂM HỖ TRỢ")])
    let options = PortalLoader.Options(today: try CivilDate.parse("2026-11-21").get(), lints: false)
    #expect(await PortalLoader(tree: tree, options: options).load().faults.isEmpty)
  }
}
