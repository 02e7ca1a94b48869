import Testing
import VietnameseText

@testable import Portal

/// What is said of a body, as "code line:column arguments".
private func doubts(_ body: String, type: ContentType = .article, isVietnamese: Bool = true) throws -> [String] {
  let source = try SourceText(Array("---\nTiêu đề: A\n---\n\(body)".utf8))
  let lints = TextLints(selection: LintSelection())
  return lints.faults(in: source, file: "content/a.md", type: type, isVietnamese: isVietnamese).map { fault in
    ([fault.code.rawValue, "\(fault.position.line):\(fault.position.column)+\(fault.length)"] + fault.arguments)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

@Suite struct `Doubts about a text` {
  @Test(arguments: [
    ("Số định danh 014099012345 của ông A.", ["W-PERSONAL 4:14+12"]),
    ("014099012345", ["W-PERSONAL 4:1+12"]),
    ("Hai người: 001088000001, 096200999999.", ["W-PERSONAL 4:12+12", "W-PERSONAL 4:26+12"]),
    // No province, too many digits or too few, parts of addresses and codes.
    ("000099012345", []), ("097099012345", []), ("114099012345", []), ("0140990123456", []), ("01409901234", []),
    ("https://example.vn/014099012345", []), ("tep-014099012345.pdf", []), ("a014099012345", []),
    ("Mã 1.004222, số 2.000884.000.00.00.H55, 20.000.000.000 đồng.", []),
  ])
  func `numbers of citizens are noticed`(text: String, expected: [String]) throws {
    #expect(try doubts(text) == expected)
  }

  @Test(arguments: [
    ("Gọi 0912 345 678 nhé.", ["W-PERSONAL 4:5+12 phone"]), ("ĐT:+84912345678.", ["W-PERSONAL 4:4+12 phone"]),
    ("0912.345.678", ["W-PERSONAL 4:1+12 phone"]),
    // Lines of offices, dates, codes and money.
    ("Gọi 0212 3852 000 hoặc 1800 1096.", []), ("Ngày 05/03/2026, mã 1.004222, 20.000 đồng.", []),
  ])
  func `private telephone numbers are noticed in questions, and only there`(text: String, expected: [String]) throws {
    #expect(try doubts(text, type: .question) == expected)
    #expect(try doubts(text, type: .article) == [])
  }

  @Test(arguments: [
    ("Chỉ số POPI tăng.", ["W-POPI 4:8+4"]), ("POPI", ["W-POPI 4:1+4"]), ("(POPI), rồi POPI", ["W-POPI 4:2+4"]),
    ("POBI, POPIS, XPOPI, PoPI, popi, PO PI", []), ("Đ\u{1EBF}POPI", []),
  ])
  func `POPI is a slip for POBI`(text: String, expected: [String]) throws {
    #expect(try doubts(text) == expected)
  }

  @Test(arguments: [
    ("Tiêu đề: Bản tin #5", ["W-CUT 2:18+2 #5"]), ("Tiêu đề: Bản tin #năm 2026  ", ["W-CUT 2:18+9 #năm 2026"]),
    ("Từ khóa:\n  - một #cửa\r", ["W-CUT 3:9+4 #cửa"]), ("Nguồn:\n  tên: Báo #1 #2", ["W-CUT 3:12+5 #1 #2"]),
    // Comments, signs within words, quotes, and texts of several lines.
    ("Tiêu đề: Bản tin # năm", []), ("#5 ghi chú", []), ("  #5 ghi chú\nTiêu đề: A", []), ("Tiêu đề: A #", []),
    ("Tiêu đề: Bản tin#5", []), ("Tiêu đề: \"Bản tin #5\"", []), ("Từ khóa:\n- 'một #cửa'", []),
    ("Tóm tắt: |\n  Bản tin #5\n\n    và #6", []), ("A:\n  - b: >-\n      Bản tin #5", []),
    ("Tóm tắt: |2\n  Bản tin\nTiêu đề: Bản tin #5", ["W-CUT 4:18+2 #5"]), ("#", []), ("a: #b", ["W-CUT 2:4+2 #b"]),
    ("- \"a: b #c\"", []), ("- - a: 'b #c'", []), ("- #c", ["W-CUT 2:3+2 #c"]),
    ("Tóm tắt: \"Bản tin #5\n  và #6\"", []), ("Tóm tắt: 'Một\n\n  tin #5'", []), ("Tiêu đề: A # ghi chú #5", []),
    ("Tóm tắt: một\n  hai #5", ["W-CUT 3:7+2 #5"]), ("Từ khóa: [một, hai #5\n  ]", ["W-CUT 2:20+2 #5"]),
  ])
  func `values that a sign of comments cuts are noticed`(frontMatter: String, expected: [String]) throws {
    let source = try SourceText(Array("---\n\(frontMatter)\n---\nBản tin #5\n".utf8))
    let lints = TextLints(selection: LintSelection())
    let faults = lints.faults(in: source, file: "content/a.md", type: .article, isVietnamese: true)
    #expect(
      faults.map { "\($0.code.rawValue) \($0.position.line):\($0.position.column)+\($0.length) \($0.arguments[0])" }
        == expected)
  }

  @Test(arguments: 0..<160)
  func `what is rare is found at every offset`(offset: Int) throws {
    let blanks = String(repeating: "a ", count: offset / 2) + (offset.isMultiple(of: 2) ? "" : "(")
    #expect(try doubts(blanks + "POPI") == ["W-POPI 4:\(blanks.count + 1)+4"])
    #expect(try doubts(blanks + "014099012345") == ["W-PERSONAL 4:\(blanks.count + 1)+12"])
    #expect(
      try doubts(blanks + " ngày 5 tháng 3 năm 2026")
        == ["W-CLAUSE-DATE 4:\(blanks.count + 2)+23 ngày 5 tháng 3 năm 2026 ngày 05 tháng 3 năm 2026"])
  }

  @Test(arguments: [
    ("Căn cứ văn bản ngày 5 tháng 11 năm 2026", "ngày 05 tháng 11 năm 2026"),
    ("Ngày 15 tháng 1 năm 2026", "ngày 15 tháng 01 năm 2026"),
    ("ngày 9 tháng 02 năm 2026", "ngày 09 tháng 02 năm 2026"),
    ("ngày 05 tháng 3 năm 2026", nil), ("ngày 05 tháng 03 năm 2026", nil), ("ngày 15 tháng 12 năm 2026", nil),
    ("ngày 5 tháng 3", nil), ("5 ngày tháng 3 năm 2026", nil), ("ngày 5/3/2026", nil),
    ("ngày … tháng 1 năm 2026", nil), ("ngày 32 tháng 1 năm 2026", nil), ("bảy ngày 5 tháng", nil),
  ])
  func `dates in words want their zeros`(text: String, right: String?) throws {
    let arguments = try doubts(text)
    #expect(arguments.count == (right == nil ? 0 : 1))
    if let right { #expect(arguments[0].hasSuffix(" " + right)) }
  }

  private static let clean = String(
    repeating: "Người dân nộp hồ sơ tại Bộ phận Một cửa của xã, hoặc nộp trực tuyến trên Cổng Dịch vụ công. ", count: 30
  )

  @Test func `a clean text raises no doubt, nor do tables, addresses and code`() throws {
    #expect(try doubts(Self.clean) == [])
    #expect(
      try doubts(
        "| Mã | Tên |\n|---|---|\n| KH-BQL | UBND |\n\n[x](https://example.vn/a-b-c/d?e=f)\n\n`let x = y`\n\n"
          + Self.clean)
        == [])
  }

  @Test func `a bad scan is noticed, however long, with the share of impossible syllables`() throws {
    let broken = Self.clean.replacing("người", with: "ngưòfi").replacing("hồ sơ", with: "hổ5 so'ư").replacing(
      "trực tuyến", with: "trụrc tuyêsn"
    ).replacing("Cổng", with: "Cồnmg").replacing("xã", with: "xảm1")
    #expect(try doubts(broken).map { String($0.prefix(10)) } == ["W-SCAN 4:1"])
    #expect(try doubts(broken, isVietnamese: false) == [])
  }

  @Test func `a list of links is no bad scan`() throws {
    let line = "- [Kế hoạch tuyên truyền của tỉnh](/ke-hoach/tuyen-truyen-cua-tinh/)\n"
    #expect(try doubts(String(repeating: line, count: 40)) == [])
  }

  @Test(arguments: [
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc. ", "TCVN3 (ABC)"),
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp, töï do, haïnh phuùc. ", "VNI"),
  ])
  func `text from before Unicode is noticed by its name`(text: String, name: String) throws {
    #expect(try doubts(text) == ["W-ENCODING 4:1+1 \(name)"])
    #expect(try doubts(String(repeating: text, count: 60)) == ["W-ENCODING 4:1+1 \(name)"])
  }

  @Test func `decomposed text is judged as composed`() throws {
    let decomposed = String(decoding: Array(Self.clean.utf8), as: UTF8.self).unicodeScalars.reduce(into: "") {
      // Every letter with its marks apart, as macOS writes names.
      $0 += $1 == "ờ" ? "o\u{31B}\u{300}" : $1 == "ộ" ? "o\u{323}\u{302}" : String($1)
    }
    #expect(try doubts(decomposed) == [])
  }
}
