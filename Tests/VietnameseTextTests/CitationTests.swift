import Foundation
import Testing
import VietnameseText

struct CitationTests {
  struct Case: Sendable {
    let text: String
    let name: String
    var date: String?
    let type: String
    let kind: String
    var issuer: String?

    init(_ text: String, _ name: String, _ date: String?, _ type: String, _ kind: String, issuer: String? = nil) {
      self.text = text
      self.name = name
      self.date = date
      self.type = type
      self.kind = kind
      self.issuer = issuer
    }
  }

  /// One citation each, as officials write them.
  static let cases: [Case] = [
    Case(
      "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", "76/NQ-CP", "2021-07-15", "Nghị quyết", "state",
      issuer: "Chính phủ"),
    Case(
      "Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ", "06/QĐ-TTg", "2022-01-06",
      "Quyết định", "state", issuer: "Thủ tướng Chính phủ"),
    Case(
      "Kế hoạch hành động số 333-KH/TU ngày 07/5/2025 của Ban Thường vụ Tỉnh ủy", "333-KH/TU", "2025-05-07",
      "Kế hoạch hành động", "party", issuer: "Ban Thường vụ Tỉnh ủy"),
    Case(
      "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "57-NQ/TW", "2024-12-22", "Nghị quyết", "party",
      issuer: "Bộ Chính trị"),
    Case("Nghị quyết số 08-NQ/TU ngày 20 tháng 5 năm 2021", "08-NQ/TU", "2021-05-20", "Nghị quyết", "party"),
    Case("Quyết định số 2769/QĐ-UBND ngày 24 tháng 12 năm 2024", "2769/QĐ-UBND", "2024-12-24", "Quyết định", "state"),
    Case("Tờ trình số 39/TTr-SNV ngày 14 tháng 01 năm 2025", "39/TTr-SNV", "2025-01-14", "Tờ trình", "state"),
    Case("Quyết định số 1783/QĐ-UBND ngày 14/7/2025", "1783/QĐ-UBND", "2025-07-14", "Quyết định", "state"),
    Case("Số: 721 /KH-BQL", "721/KH-BQL", nil, "Kế hoạch", "state"),
    Case("Số: 619/KH-SKHCN", "619/KH-SKHCN", nil, "Kế hoạch", "state"),
    Case("Quyết định số 405/QĐ-BKHCN ngày 03/4/2025", "405/QĐ-BKHCN", "2025-04-03", "Quyết định", "state"),
    Case("Quyết định số 19/2024/QĐ-UBND ngày 06/6/2024", "19/2024/QĐ-UBND", "2024-06-06", "Quyết định", "state"),
    Case("Kế hoạch số 1433/KH-UBND ngày 31/07/2025", "1433/KH-UBND", "2025-07-31", "Kế hoạch", "state"),
    Case("Chỉ thị số 23/CT-TTg ngày 02/9/2021", "23/CT-TTg", "2021-09-02", "Chỉ thị", "state"),
    Case("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "118/2025/NĐ-CP", "2025-06-09", "Nghị định", "state"),
    Case("Quyết định số 239/QĐ-UBND ngày 27/01/2026", "239/QĐ-UBND", "2026-01-27", "Quyết định", "state"),
    Case("Luật số 91/2025/QH15", "91/2025/QH15", nil, "Luật", "assembly"),
    Case("Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011", "30c/NQ-CP", "2011-11-08", "Nghị quyết", "state"),
    Case("Công văn số 623/TTg-KSTT ngày 30/5/2025", "623/TTg-KSTT", "2025-05-30", "Công văn", "letter"),
    Case("Thông báo số 10/TB-BCA-A05 ngày 28/4/2022", "10/TB-BCA-A05", "2022-04-28", "Thông báo", "state"),
    Case("Quyết định số 688/QĐ-UBND về việc phê duyệt Đề án", "688/QĐ-UBND", nil, "Quyết định", "state"),
    Case(
      "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", "Luật Tổ chức chính quyền địa phương",
      "2015-06-19", "Luật", "law"),
    Case("Quyết định số /QĐ-UBND ngày tháng năm 2025", "", "2025", "Quyết định", "blank"),
    Case(
      "Quyết định số     /QĐ-UBND ngày    tháng\n   năm 2025 của Ủy ban nhân dân tỉnh", "", "2025", "Quyết định",
      "blank", issuer: "Ủy ban nhân dân tỉnh"),
    Case("QUYẾT ĐỊNH SỐ 12/QĐ-UBND NGÀY 05 THÁNG 3 NĂM 2026", "12/QĐ-UBND", "2026-03-05", "QUYẾT ĐỊNH", "state"),
    Case("(Công văn 2231/SNV-CCHC&PC)", "2231/SNV-CCHC&PC", nil, "Công văn", "letter"),
    Case(
      "theo Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ ngày 06/01/2022.", "06/QĐ-TTg", "2022-01-06", "Quyết định",
      "state", issuer: "Thủ tướng Chính phủ"),
    Case(
      "Thông tư số 01/2023/TT-BNV của Bộ Khoa học và Công nghệ quy định", "01/2023/TT-BNV", "2023", "Thông tư", "state",
      issuer: "Bộ Khoa học và Công nghệ"),
    Case(
      "Nghị quyết số\u{A0}66.7/2025/NQ-CP, ngày\u{A0}15/11/2025", "66.7/2025/NQ-CP", "2025-11-15", "Nghị quyết", "state"
    ),
    Case(
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
      "2019-11-22", "Luật", "law"),
    Case("Luật Phòng, chống tham nhũng năm 2018", "Luật Phòng, chống tham nhũng", "2018", "Luật", "law"),
    Case("Bộ luật Dân sự năm 2015", "Bộ luật Dân sự", "2015", "Bộ luật", "law"),
    Case("Luật Luật sư 2006", "Luật Luật sư", "2006", "Luật", "law"),
    Case(
      "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 ngày 26/6/2025", "91/2025/QH15", "2025-06-26", "Luật", "assembly"),
    Case("ngày 31/02/2025, Quyết định số 5/QĐ-UBND ngày 31/02/2025", "5/QĐ-UBND", nil, "Quyết định", "state"),
  ]

  @Test(arguments: cases)
  func `A citation is found with type, date and issuer`(expected: Case) throws {
    let citations = Citation.find(in: expected.text)
    #expect(citations.count == 1)
    let citation = try #require(citations.first)
    #expect(citation.typeName == expected.type)
    #expect(citation.issuer == expected.issuer)
    switch citation.target {
    case .number(let number), .numberedLaw(_, let number):
      #expect(number.description == expected.name)
      #expect(number.family.rawValue == expected.kind)
    case .law(let name):
      #expect(name == expected.name)
      #expect(expected.kind == "law")
    case .blank(let symbol):
      #expect(symbol == "QĐ-UBND")
      #expect(expected.kind == "blank")
    }
    if let date = expected.date, date.count == 4 {
      #expect(citation.date == nil)
      #expect(citation.year == Int(date))
    } else {
      #expect(citation.date?.iso == expected.date)
    }
  }

  @Test(arguments: [
    "", "04 số/tháng; 2 lần/năm; 24/7; tỷ lệ 4/5; ngày 15/7/2021",
    "Mẫu 01/TB-KTT; mã 1.004222; 000.00.53.H48-220921-0099; 0243.7738668",
    "Mẫu số 02/QĐ-UBND", "Biểu số 03/BC-SNV", "mẫu C1-02/NS", "https://example.vn/van-ban/721/KH-BQL?so=12/QĐ-UBND",
    "<https://x.vn/1/QĐ-UBND>", "và/hoặc", "HIV/AIDS", "ISO/IEC 27001", "5G/LTE-A", "km/h", "QCVN 01:2009/BYT",
    "1/TP-HCM",
    "a721/KH-BQL", "Luật Đất đai", "Luật này có hiệu lực từ ngày 01/8/2024", "Luật sư Nguyễn Văn A ngày 01/8/2024",
    "pháp luật năm 2025", "Bộ Nội vụ ngày 01/8/2024", "Luật Đất đai và các quy định khác. Ngày 01/8/2024",
    "kỷ luật ngày 1/1/2025",
    "/QĐ-UBND", "(024) 3773/8668", "721/kh-bql", "Phòng 12/A-B",
  ])
  func `Other text stays unmatched`(text: String) {
    #expect(Citation.find(in: text) == [])
  }

  @Test func `Several citations keep their order and their bytes`() {
    let text = """
      Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; các Quyết định số 1783/QĐ-UBND ngày 14/7/2025, \
      1928/QĐ-UBND ngày 01/8/2025 và Luật Đất đai năm 2024 (👍 Nghị quyết 57-NQ/TW).
      """
    let utf8 = Array(text.utf8)
    let pieces = Citation.find(in: text).map { String(decoding: utf8[$0.range], as: UTF8.self) }
    #expect(
      pieces == [
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021", "Quyết định số 1783/QĐ-UBND ngày 14/7/2025",
        "1928/QĐ-UBND ngày 01/8/2025", "Luật Đất đai năm 2024", "Nghị quyết 57-NQ/TW",
      ])
  }

  @Test func `Hostile text is read in linear time and without a trap`() {
    let pieces = [
      "/", "1/", "1/A", "Luật A ", "Luật Luật ", "Bộ ", "số ", "số:/QĐ-", "1-NQ/", " /", "Đ/Đ-Đ", "://", "ngày ",
      "của A ",
      "Nghị quyết số 1/NQ-CP của A ", "\u{A0}", "1/NQ-CP ngày .... tháng ", "Luật sửa đổi, ", "\u{301}", "số ....",
    ]
    for piece in pieces {
      _ = Citation.find(in: String(repeating: piece, count: 10_000))
    }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let bytes = (0..<200).flatMap { _ in
        Bool.random(using: &random)
          ? Array((pieces.randomElement(using: &random) ?? "").utf8) : [UInt8.random(in: 0...255)]
      }
      bytes.withUnsafeBufferPointer { bytes in
        var last = 0
        for citation in Citation.find(in: bytes) {
          #expect(citation.range.lowerBound >= last && citation.range.upperBound <= bytes.count)
          last = citation.range.upperBound
        }
      }
    }
  }
}
