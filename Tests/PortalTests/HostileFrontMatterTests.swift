import Testing
import VietnameseText

@testable import Portal

/// Front matter that was not written in good faith, or by somebody in a hurry.
@Suite struct `Hostile front matter` {
  private func load(_ files: [String: String]) async throws -> PortalLoader.Outcome {
    let site = "Tên: A\nCơ quan: B\nĐịa chỉ: https://example.vn/\n"
    let tree = SourceTree(files.merging(["content/site.yaml": site]) { one, _ in one })
    return await PortalLoader(tree: tree, options: .init(today: try CivilDate.parse("2026-11-21").get())).load()
  }

  /// The faults of one article with these fields, as "code line:column".
  private func faults(_ fields: String) async throws -> [String] {
    try await load(["content/tin-tuc/a.md": "---\n\(fields)---\nNội dung.\n"]).faults.map {
      "\($0.code.rawValue) \($0.position.line):\($0.position.column)"
    }
  }

  private static let rest = "Ngày đăng: 05/03/2026\n"

  @Test(
    arguments: [
      ("ban-tin", "Ngày đăng: 05/03/2026\nSố: -1\nTệp: a.pdf\n", ["-1", "1", ""]),
      ("ban-tin", "Ngày đăng: 05/03/2026\nSố: 1\nNăm: 26\nTệp: a.pdf\n", ["26", "1900", "2199"]),
      ("chi-so", "Mã: PCI\nSố liệu:\n  - năm: 20255\n", ["20255", "1900", "2199"]),
      ("chi-so", "Mã: PCI\nSố liệu:\n  - năm: 2025\n    hạng: 0\n", ["0", "1", ""]),
      ("chi-so", "Mã: PCI\nSố liệu:\n  - năm: 2025\n    hạng: 70\n    trên: 63\n", ["70", "1", "63"]),
      ("chi-so", "Mã: PCI\nSố liệu:\n  - năm: 2025\n    điểm: 110,5\n    tối đa: 100\n", ["110,5", "0", "100"]),
      (
        "ke-hoach", "Năm: 2026\nSố: 1/KH-UBND\nCơ quan: A\nChỉ tiêu:\n  - đếm: tin, bài\n    ít nhất: 0\n",
        ["0", "1", ""]
      ),
      ("chi-so", "Mã: PCI\nSố liệu:\n  - năm: 2025\n    hạng: 63\n    trên: 63\n    điểm: 0\n    tối đa: 100\n", nil),
      ("ban-tin", "Ngày đăng: 05/03/2026\nSố: một\nTệp: a.pdf\n", nil),
    ] as [(String, String, [String]?)])
  func `numbers that cannot be are told with what they can be`(
    folder: String, fields: String, arguments: [String]?
  ) async throws {
    let outcome = try await load(["content/\(folder)/a.md": "---\nTiêu đề: Thử\n\(fields)---\n"])
    #expect(outcome.faults.filter { $0.code == .range }.map(\.arguments) == (arguments.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("", "", true), ("  Đến: 30/06/2025\n", "  Từ: 01/07/2025\n", false),
    ("  Đến: 01/07/2025\n", "  Từ: 01/07/2025\n", true),
    ("  Từ: 01/07/2025\n", "  Đến: 30/06/2025\n", false), ("", "  Từ: 01/07/2025\n", true),
  ])
  func `two names of a unit at one time are told, one after the other are not`(
    one: String, other: String, isTold: Bool
  ) async throws {
    let units = "- Tên đường dẫn: so\n  Tên: Sở A\n\(one)- Tên đường dẫn: so\n  Tên: Sở B\n\(other)"
    let faults = try await load(["content/units.yaml": units]).faults
    #expect(faults.map(\.code) == (isTold ? [.overlappingUnits] : []))
    #expect(faults.allSatisfy { $0.arguments == ["so", "Sở A"] && $0.severity == .warning })
  }

  @Test(arguments: ["--- ", "---\t", "---  \r"])
  func `blanks behind a fence, which nobody sees, change nothing`(fence: String) async throws {
    let outcome = try await load([
      "content/tin-tuc/a.md": "\(fence)\nTiêu đề: Một\nNgày đăng: 05/03/2026\n\(fence)\nNội dung.\n"
    ])
    #expect(outcome.faults == [] && outcome.portal?.entries.first?.title == "Một")
  }

  @Test(arguments: [
    "Tiêu đề: A\nTiêu đề: B\n", "Tiêu đề: A\ntitle: B\n", "title: A\ntieu_de: B\n", "TITLE: A\n\"Tiêu  đề\": B\n",
    "Tiêu đề: A\nTie\u{302}u đe\u{302}\u{300}: B\n",
  ])
  func `a key given twice is an error, in whatever spelling`(fields: String) async throws {
    #expect(try await faults(fields + Self.rest) == ["E-KEY-TWICE 3:1"])
  }

  @Test func `a key twice within a group is an error too`() async throws {
    let fields = "Tiêu đề: A\nNguồn:\n  Tên: B\n  name: C\n"
    #expect(try await faults(fields + Self.rest) == ["E-KEY-TWICE 5:3"])
  }

  @Test(arguments: [
    // Ten to the tenth lines, if anybody followed.
    "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
      + (1...9).map { level in
        let (name, before) = (UnicodeScalar(UInt8(97 + level)), UnicodeScalar(UInt8(96 + level)))
        return "\(name): &\(name) [\((0..<10).map { _ in "*\(before)" }.joined(separator: ", "))]\n"
      }.joined(),
    "Tiêu đề: &a [*a]\n", "Tiêu đề: &a Bài\n", "<<: *goc\n",
  ])
  func `anchors and aliases are refused before anything grows`(fields: String) async throws {
    let found = try await faults(fields + Self.rest)
    #expect(found.count == 1)
    #expect(["E-YAML-ALIAS", "E-YAML"].contains { found[0].hasPrefix($0) }, "\(found)")
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
    String(repeating: "[", count: 30) + String(repeating: "]", count: 30),
    "\n" + String(repeating: "- ", count: 100_000) + "x",
    (0..<300).map { "\n" + String(repeating: " ", count: $0 * 2 + 2) + "a:" }.joined(),
  ])
  func `nesting without end is refused`(value: String) async throws {
    let found = try await faults(Self.rest + "Tiêu đề: \(value)\n")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("E-YAML-DEPTH"), "\(found)")
  }

  @Test(arguments: ["Nguồn:\n\tTên: Báo\n", "\tTóm tắt: A\n", "Từ khóa:\n\t- một\n"])
  func `a tab that indents is told as such`(fields: String) async throws {
    let found = try await faults("Tiêu đề: A\n" + Self.rest + fields)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("E-YAML-TAB"), "\(found)")
  }

  @Test(arguments: [
    ("Tiêu đề: [A, B]\n", "E-TYPE 2:10"), ("Tiêu đề:\n  một: A\n", "E-TYPE 3:3"),
    ("Tiêu đề: A\nTệp đính kèm: a.pdf\n", "E-TYPE 3:15"), ("Tiêu đề: A\nẢnh: a.png\n", "E-TYPE 3:6"),
    ("Tiêu đề: A\nẢnh:\n  - a.png\n", "E-TYPE 4:3"), ("Tiêu đề: A\nBản nháp: [có]\n", "E-TYPE 3:11"),
    ("Tiêu đề: A\nTừ khóa:\n  - [b]\n", "E-TYPE 4:5"), ("Tiêu đề: A\nTừ khóa:\n  một: hai\n", "E-TYPE 4:3"),
  ])
  func `a list for a word, a word for a list, a group for either`(fields: String, expected: String) async throws {
    #expect(try await faults(fields + Self.rest) == [expected])
  }

  @Test(arguments: [
    ("2026", "2026"), ("0123", "0123"), ("1.10", "1.10"), ("1e5", "1e5"), ("true", "true"), ("no", "no"),
    ("2026-03-05", "2026-03-05"), ("0x1F", "0x1F"), ("12:30:45", "12:30:45"), ("1_000", "1_000"),
    ("\"null\"", "null"), ("'~'", "~"),
  ])
  func `what looks like a number, a date or a truth stays the text that it is`(
    written: String, title: String
  )
    async throws
  {
    let outcome = try await load(["content/tin-tuc/a.md": "---\nTiêu đề: \(written)\nNgày đăng: 05/03/2026\n---\n"])
    #expect(outcome.faults == [])
    #expect(outcome.portal?.entries.map(\.title) == [title])
  }

  @Test(arguments: ["0912345678", "\"0912345678\"", "[0912345678]", "\n  - 0912345678", "0912 345 678"])
  func `a telephone number keeps its zero`(written: String) async throws {
    let text =
      "---\nTiêu đề: A\nSố điện thoại: \(written)\nKiểm tra lần cuối:\n  Ngày: 20/11/2026\n---\n"
    let outcome = try await load(["content/duong-day-nong/a.md": text])
    #expect(outcome.faults == [])
    #expect(outcome.portal?.entries.first?.contact?.phones.map(\.value.digits) == ["0912345678"])
  }

  @Test(arguments: ["1.004222", "1.004220", "2.000884.000.00.00.H55"])
  func `a procedure's code stays text, its last zero too`(code: String) async throws {
    let text = "---\nTiêu đề: A\nMã: \(code)\nLĩnh vực TTHC: B\nCơ quan giải quyết: C\n---\n"
    let outcome = try await load(["content/tthc/a.md": text])
    #expect(outcome.faults == [])
    #expect(outcome.portal?.entries.first?.procedure?.code.value == code)
    #expect(outcome.portal?.entries.first?.address == "/tthc/\(code.lowercased())/")
  }

  @Test(arguments: [
    String(repeating: "a", count: 300), "../len", "/goc/", "a\\b", "a/b", "Có-Dấu", "a b", "-a", "a--b", "a.b",
  ])
  func `a slug is letters, digits and single hyphens, and no more than a file system holds`(slug: String) async throws {
    let found = try await faults("Tiêu đề: A\nTên đường dẫn: '\(slug)'\n" + Self.rest)
    #expect(found == ["E-SLUG 3:16"])
  }

  @Test(arguments: [
    ("Tiêu đề: A\nTóm tắt: \"chưa đóng\nTừ khóa: a\n", "E-YAML 3:10"),
    ("Tiêu đề: A\nTừ khóa: a\nTóm tắt: 'chưa đóng\n", "E-YAML 4:10"),
  ])
  func `a quotation that is never closed is told where it begins`(fields: String, fault: String) async throws {
    #expect(try await faults(fields) == [fault])
  }

  @Test func `a group of fields that is one word is told with its fields`() async throws {
    let text = "---\nTiêu đề: A\n\(Self.rest)Nguồn: Báo\n---\n"
    let fault = try #require(try await load(["content/tin-tuc/a.md": text]).faults.first)
    #expect(fault.wording(in: .vietnamese).help.contains("“tên: …”, "))
    #expect(fault.wording(in: .english).help.contains("“name: …”, "))
  }

  @Test func `a title of thousands of letters makes an address of few`() async throws {
    let title = String(repeating: "Khai trương điểm hỗ trợ ", count: 200)
    let outcome = try await load(["content/tin-tuc/a.md": "---\nTiêu đề: \(title)\n\(Self.rest)---\n"])
    #expect(outcome.faults == [])
    let address = try #require(outcome.portal?.entries.first?.address)
    #expect(address.utf8.count < 110 && address.hasPrefix("/tin-tuc/2026/03/khai-truong"))
  }

  @Test(arguments: [
    "../len/", "/../len/", "/a/../b/", "C:/a/", "\\a\\", "/a\\b/", "//example.vn/", "a/", "/.git/", "/a?b/", "/a b/",
    "/" + String(repeating: "a", count: 300) + "/",
  ])
  func `a former address stays within the site`(alias: String) async throws {
    #expect(try await faults("Tiêu đề: A\nĐường dẫn cũ: ['\(alias)']\n" + Self.rest) == ["E-PATH 3:16"])
  }

  @Test func `no fault hides another, in the same file or the next`() async throws {
    let outcome = try await load([
      "content/tin-tuc/a.md": "---\nTiêu đề:\nNgày đăng: 31/02/2026\nBản nháp: có lẽ\nLạ: 1\n---\n",
      "content/tin-tuc/b.md": "", "content/tthc/c.md": "---\nTiêu đề: A\n---\n", "content/khac/d.md": "x",
    ])
    #expect(
      outcome.faults.map(\.code) == [
        .strayFile, .emptyValue, .noSuchDay, .flag, .unknownKey, .emptyFile, .missingField, .missingField,
        .missingField,
      ])
    #expect(outcome.ledger.counts.rejected == 4)
  }
}
