import Testing
import VietnameseText

@testable import Portal

/// Given these files, this portal and these faults: pass 1 without a disk.
@Suite("Reading a portal") struct LoaderTests {
  private static let site = "Tên: Chuyên mục\nCơ quan: UBND xã\nĐịa chỉ: https://example.vn/\n"

  private func load(_ files: [String: String], today: String = "2026-11-21") async throws -> PortalLoader.Outcome {
    let tree = SourceTree(files.merging(["content/site.yaml": Self.site]) { own, _ in own })
    return await PortalLoader(tree: tree, options: .init(today: try CivilDate.parse(today).get())).load()
  }

  private static func article(_ fields: String) -> String { "---\nTiêu đề: Bài\nNgày: 05/03/2026\n\(fields)---\n" }

  @Test func `three lines and one article are a portal`() async throws {
    let outcome = try await load(["content/tin-tuc/a.md": Self.article("")])
    #expect(outcome.faults == [])
    #expect(outcome.portal?.entries.map(\.address) == ["/tin-tuc/2026/03/bai/"])
    #expect(outcome.portal?.site.agency == "UBND xã")
  }

  @Test func `without site.yaml there is no portal, and every other fault is told all the same`() async throws {
    let tree = SourceTree(["content/tin-tuc/a.md": "---\nTiêu đề: Bài\nNgày: mai\n---\n"])
    let outcome = await PortalLoader(tree: tree, options: .init(today: try CivilDate.parse("2026-11-21").get())).load()
    #expect(outcome.portal == nil)
    #expect(outcome.faults.map(\.code) == [.missingSite, .date])
  }

  @Test(arguments: [
    ("Hết hạn: 01/03/2026\n", FaultCode.dateOrder, 4, 10),
    ("Hết hạn: 05/03/2026\n", .dateOrder, 4, 10),
    ("Đơn vị: khong-co\n", .unknownUnit, 4, 9),
    ("title: Hai lần\n", .duplicateKey, 4, 1),
    ("Nguồn:\n  địa chỉ: trang chủ\n", .url, 5, 12),
    ("Tieu đe phu: x\n", .unknownKey, 4, 1),
  ])
  func `faults stand where the editor wrote them`(fields: String, code: FaultCode, line: Int, column: Int) async throws
  {
    let outcome = try await load(["content/tin-tuc/a.md": Self.article(fields)])
    #expect(outcome.faults.map(\.code) == [code])
    #expect(outcome.faults.first?.position == Position(line: line, column: column))
    #expect(outcome.ledger.lines.map(\.fate) == [.rejected([code])])
  }

  @Test(arguments: [
    ("Phí: 20.000 đồng", "Cách thức"), ("fee: 20.000 đồng", "Cách thức"),
    // What several groups have, or what is nearly a field, names no group.
    ("form: trực tiếp", nil), ("Kết quar: Giấy phép", "Kết quả"),
  ])
  func `a field that was written one level too high is led to its group`(field: String, home: String?) async throws {
    let outcome = try await load(["content/tthc/a.md": "---\nTiêu đề: Thử\n\(field)\n---\n"])
    let fault = try #require(outcome.faults.first { $0.code == .unknownKey })
    let hints = fault.arguments.dropFirst().filter { !$0.isEmpty }
    #expect(hints.map { $0.lowercased() } == [home].compactMap { $0?.lowercased() })
  }

  @Test(arguments: [
    ("ke-hoach", "Hiệu lực:\n  từ: 01/02/2026\n  đến: 01/01/2026\n", FaultCode.dateOrder, 5, 8),
    ("ke-hoach", "Chỉ tiêu:\n  - đếm: thơ\n", .unknownQuotaCount, 4, 10),
    ("ke-hoach", "Chỉ tiêu:\n  - đếm: tin, bài\n    thể loại: đối thọi\n", .unknownQuotaCount, 5, 15),
    ("ke-hoach", "Chỉ tiêu:\n  - đếm: bản tin\n    thể loại: tin\n", .unknownQuotaCount, 5, 15),
    ("ke-hoach", "Số: số bảy\n", .documentNumber, 3, 5),
    ("hoi-dap", "Ngày hỏi: 05/03/2026\nNgày trả lời: 04/03/2026\n", .dateOrder, 4, 15),
  ])
  func `what no single field can know is told at the field that is wrong`(
    folder: String, fields: String, code: FaultCode, line: Int, column: Int
  ) async throws {
    let outcome = try await load(["content/\(folder)/a.md": "---\nTiêu đề: Thử\n\(fields)---\n"])
    #expect(outcome.faults.map(\.code) == [code])
    #expect(outcome.faults.first?.position == Position(line: line, column: column))
  }

  @Test func `a mistyped kind of a quota is told with the one that was meant`() async throws {
    let outcome = try await load([
      "content/ke-hoach/a.md":
        "---\nTiêu đề: Thử\nChỉ tiêu:\n  - đếm: tin, bài\n    thể loại: đối thọi\n---\n"
    ])
    #expect(outcome.faults.first?.arguments == ["đối thọi", "Đối thoại", "kind"])
    let wording = try #require(outcome.faults.first?.wording(in: .vietnamese))
    #expect(wording.help.contains("Có phải ý bạn là “Đối thoại”?"))
  }

  @Test func `a span of a unit's name that ends before it begins is told`() async throws {
    let outcome = try await load([
      "content/units.yaml": "- slug: van-phong\n  tên: Văn phòng\n  từ: 01/03/2026\n  đến: 28/02/2026\n"
    ])
    #expect(outcome.faults.map(\.code) == [.dateOrder])
    #expect(outcome.faults.first?.position == Position(line: 4, column: 8))
  }

  @Test func `a phone keeps its zero and a code stays text`() async throws {
    let outcome = try await load([
      "content/duong-day-nong/a.md":
        "---\nTiêu đề: Trực ban\nĐiện thoại: 0912345678\nKiểm tra:\n  ngày: 01/11/2026\n---\n",
      "content/tthc/b.md":
        "---\nTiêu đề: Thủ tục\nMã: 1.004220\nLĩnh vực TTHC: A\nCơ quan giải quyết: B\n---\n",
    ])
    #expect(outcome.faults == [])
    #expect(outcome.portal?.entries(of: .contact).first?.contact?.phones.first?.value.grouped == "0912 345 678")
    #expect(outcome.portal?.entries(of: .procedure).first?.address == "/tthc/1.004220/")
  }

  @Test func `a translation stands under its original, and what is not shown is known`() async throws {
    let outcome = try await load([
      "content/trang/gioi-thieu.md": "---\nTiêu đề: Giới thiệu\n---\n",
      "content/trang/gioi-thieu.en.md": "---\ntitle: About\nupdated: 05/03/2026\n---\n",
      "content/tin-tuc/hen.md": "---\nTiêu đề: Hẹn\nNgày: 01/12/2026\n---\n",
    ])
    #expect(outcome.faults == [])
    #expect(outcome.portal?.entries.map(\.address).sorted() == ["/gioi-thieu/", "/gioi-thieu/en/"])
    #expect(outcome.portal?.hidden.map(\.address) == ["/tin-tuc/2026/12/hen/"])
    #expect(outcome.portal?.nextChange?.iso == "2026-12-01")
  }

  @Test(arguments: [
    ("\"Tin \\x07mới\\u202E ra\"", "Tin mới ra"), ("Tin \u{202E}mới\u{2069}", "Tin mới"), ("\"A\\LB\\tC\"", "A B\tC"),
    ("Tin \u{85} mới", "Tin mới"), ("Tin\u{AD}mới", "Tin\u{AD}mới"),
  ])
  func `values have no controls and nothing that turns the direction of text`(value: String, title: String) async throws
  {
    let outcome = try await load(["content/trang/a.md": "---\nTiêu đề: \(value)\n---\n"])
    #expect(outcome.faults == [])
    #expect(outcome.portal?.entries.map(\.title) == [title])
  }

  @Test func `a year that an index has twice is told at its second place`() async throws {
    let years = [2023, 2024, 2023].map { "  - Năm: \($0)\n    Điểm: 8\n" }.joined()
    let outcome = try await load(["content/chi-so/a.md": "---\nTiêu đề: A\nMã: PAR INDEX\nSố liệu:\n\(years)---\n"])
    #expect(outcome.faults.map(\.code) == [.duplicateKey])
    #expect(outcome.faults.first?.position == Position(line: 9, column: 10))
    #expect(outcome.faults.first?.wording(in: .english).message == "“2023” is given twice; first on line 5")
  }

  @Test(arguments: [("", true), ("Ngôn ngữ: vi\n", true), ("Ngôn ngữ: en\n", false)])
  func `an introduction is in Vietnamese, or told`(more: String, isShown: Bool) async throws {
    let outcome = try await load(["content/tin-tuc/index.md": "---\nTiêu đề: Tin\n\(more)---\nLời dẫn.\n"])
    #expect(outcome.faults.map(\.code) == (isShown ? [] : [.misplacedIntroduction]))
    #expect((outcome.portal?.introductions[.article] != nil) == isShown)
  }

  @Test func `the result does not depend on how many tasks read`() async throws {
    var files = ["content/site.yaml": Self.site]
    for number in 0..<200 {
      files["content/tin-tuc/\(number).md"] =
        "---\nTiêu đề: Bài \(number)\nNgày: \(number % 40)/03/2026\n\(number % 7 == 0 ? "Lạ: x\n" : "")---\n"
    }
    let tree = SourceTree(files)
    let today = try CivilDate.parse("2026-11-21").get()
    let one = await PortalLoader(tree: tree, options: .init(today: today, width: 1)).load()
    let many = await PortalLoader(tree: tree, options: .init(today: today, width: 7)).load()
    #expect(one.faults == many.faults)
    #expect(one.ledger.lines == many.ledger.lines)
    #expect(one.portal?.entries.map(\.address) == many.portal?.entries.map(\.address))
    #expect(one.faults.count > 30)
  }
}

@Suite("Paths as editors write them") struct SourcePathTests {
  @Test(arguments: [
    ("content/a/b.md", "c.md", "content/a/c.md"), ("content/a/b.md", "../d/e.md", "content/d/e.md"),
    ("content/a/b.md", "./c.md", "content/a/c.md"), ("content/a/b.md", "../../x", nil),
  ])
  func `a path is joined to its origin and never leaves content`(origin: String, path: String, joined: String?) {
    #expect(SourcePath.join(origin, path) == joined)
  }

  @Test(arguments: [
    ("content/a/b.md", "content/a/c.md", "c.md"), ("content/a/b.md", "content/d/e.md", "../d/e.md"),
    ("content/a/b/c.md", "content/a/d.md", "../d.md"), ("content/a/b.md", "content/a/b/c.md", "b/c.md"),
  ])
  func `the way from one file to another is written as editors write it`(origin: String, target: String, way: String) {
    #expect(SourcePath.relative(from: origin, to: target) == way)
    #expect(SourcePath.join(origin, way) == target)
  }

  @Test(arguments: [
    ("tep/a.pdf", false), ("../a.pdf", false), ("../../a.pdf", true), ("tep\\a.pdf", true), ("C:/a.pdf", true),
    ("/tep/a.pdf", false),
  ])
  func `a path that can mean nothing on any system is known`(path: String, isForeign: Bool) {
    #expect(SourcePath.isForeign(path, in: "content/tin-tuc/a.md") == isForeign)
  }
}
