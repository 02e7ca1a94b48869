import Foundation
import Testing
import VietnameseText

struct DocumentNumberTests {
  struct Parts: Sendable {
    let text: String
    let number: String
    var year: Int?
    var type: String?
    let issuer: String
    let family: DocumentNumber.Family
    let key: String
  }

  static let numbers: [Parts] = [
    Parts(text: "76/NQ-CP", number: "76", type: "NQ", issuer: "CP", family: .state, key: "76/NQ-CP"),
    Parts(text: "06/QĐ-TTg", number: "06", type: "QĐ", issuer: "TTg", family: .state, key: "6/QĐ-TTG"),
    Parts(
      text: "118/2025/NĐ-CP", number: "118", year: 2025, type: "NĐ", issuer: "CP", family: .state, key: "118/2025/NĐ-CP"
    ),
    Parts(text: "30c/NQ-CP", number: "30c", type: "NQ", issuer: "CP", family: .state, key: "30C/NQ-CP"),
    Parts(
      text: "66.7/2025/NQ-CP", number: "66.7", year: 2025, type: "NQ", issuer: "CP", family: .state,
      key: "66.7/2025/NQ-CP"),
    Parts(text: "39/TTr-SNV", number: "39", type: "TTr", issuer: "SNV", family: .state, key: "39/TTR-SNV"),
    Parts(text: "10/TB-BCA-A05", number: "10", type: "TB", issuer: "BCA-A05", family: .state, key: "10/TB-BCA-A05"),
    Parts(text: "57-NQ/TW", number: "57", type: "NQ", issuer: "TW", family: .party, key: "57-NQ/TW"),
    Parts(text: "333-KH/TU", number: "333", type: "KH", issuer: "TU", family: .party, key: "333-KH/TU"),
    Parts(text: "08-NQ/ĐU", number: "08", type: "NQ", issuer: "ĐU", family: .party, key: "8-NQ/ĐU"),
    Parts(text: "65/2025/QH15", number: "65", year: 2025, issuer: "QH15", family: .assembly, key: "65/2025/QH15"),
    Parts(
      text: "1656/NQ-UBTVQH15", number: "1656", type: "NQ", issuer: "UBTVQH15", family: .assembly,
      key: "1656/NQ-UBTVQH15"),
    Parts(text: "623/TTg-KSTT", number: "623", issuer: "TTg-KSTT", family: .letter, key: "623/TTG-KSTT"),
    Parts(text: "2231/SNV-CCHC&PC", number: "2231", issuer: "SNV-CCHC&PC", family: .letter, key: "2231/SNV-CCHC&PC"),
    Parts(text: "12/CV-SNV", number: "12", type: "CV", issuer: "SNV", family: .letter, key: "12/CV-SNV"),
    Parts(text: "Số: 721 / KH-BQL", number: "721", type: "KH", issuer: "BQL", family: .state, key: "721/KH-BQL"),
    Parts(text: " số 06/QÐ-TTg ", number: "06", type: "QĐ", issuer: "TTg", family: .state, key: "6/QĐ-TTG"),
    Parts(text: "57\u{2011}NQ/TW", number: "57", type: "NQ", issuer: "TW", family: .party, key: "57-NQ/TW"),
    Parts(text: "36–HD/VPTW", number: "36", type: "HD", issuer: "VPTW", family: .party, key: "36-HD/VPTW"),
    Parts(
      text: "61/2018/NĐ\u{2011}CP", number: "61", year: 2018, type: "NĐ", issuer: "CP", family: .state,
      key: "61/2018/NĐ-CP"),
    Parts(text: "06/QĐ\u{2010}TTg", number: "06", type: "QĐ", issuer: "TTg", family: .state, key: "6/QĐ-TTG"),
    Parts(text: "57 – NQ/TW", number: "57", type: "NQ", issuer: "TW", family: .party, key: "57-NQ/TW"),
    Parts(text: "000/QĐ-UBND", number: "000", type: "QĐ", issuer: "UBND", family: .state, key: "0/QĐ-UBND"),
  ]

  @Test(arguments: numbers)
  func `A document number falls into its parts`(parts: Parts) throws {
    for text in [parts.text, parts.text.decomposedStringWithCanonicalMapping] {
      let number = try DocumentNumber.parse(text).get()
      #expect(number.number == parts.number)
      #expect(number.year == parts.year)
      #expect(number.typeAbbreviation == parts.type)
      #expect(number.issuer == parts.issuer)
      #expect(number.family == parts.family)
      #expect(number.key.text == parts.key)
      #expect(DocumentNumber.parse(number.description) == .success(number))
    }
  }

  @Test func `Spelling does not change a key, but HĐ is not HD`() throws {
    let key = { try DocumentNumber.parse($0).get().key }
    #expect(try key("721/kh-bql") == key("0721/KH-BQL"))
    #expect(try key("12/HĐ-SNV") != key("12/HD-SNV"))
    #expect(try key("12/hđ-snv") == key("12/HĐ-SNV"))
    #expect(try Set([key("7/kh-ưbx"), key("07/KH-ƯBX"), key("07/KH-UBX")]).count == 2)
    #expect(try key("57-nq/tw") == key("057-NQ/TW"))
    #expect(try key("118/2025/nđ-cp") == key("118/2025/NĐ-CP"))
    let fallback = { try DocumentNumber.parse($0).get().fallbackKey }
    #expect(try fallback("06/QĐ-TTg") == "6/qd-ttg")
    #expect(try fallback("06/QĐ-TTg") == fallback("6/QD-TTG"))
  }

  @Test(arguments: ["/QĐ-UBND", "Số:      /QĐ-UBND", "số ..../QĐ-UBND", "Số: ……/QĐ-UBND"])
  func `A number not yet given is blank`(text: String) {
    #expect(DocumentNumber.parse(text) == .failure(.blank(symbol: "QĐ-UBND")))
  }

  @Test(arguments: [
    "", "/", "24/7", "4/5", "15/7/2021", "04 số/tháng", "721", "KH-BQL", "721/KH", "1.004222", "và/hoặc",
    "721/KH-BQL và",
    "a 721/KH-BQL", "😀/😀-😀", "118/25/NĐ-CP", "0243.7738668", "000.00.53.H48-220921-0099", "1234567890/QĐ-UBND", "-/-",
  ])
  func `Other text is no document number`(text: String) {
    #expect(DocumentNumber.parse(text) == .failure(.notADocumentNumber))
  }

  @Test func `Hostile input ends at once`() {
    for piece in ["1/A-", "/", " ", "1-NQ/", "Đ", "-", "1.1.1/"] {
      let text = String(repeating: piece, count: 50_000)
      #expect(DocumentNumber.parse(text) == .failure(.notADocumentNumber))
    }
  }

  @Test func `Types are known by name and by abbreviation`() {
    #expect(DocumentType.abbreviated("QĐ")?.name == "Quyết định")
    #expect(DocumentType.abbreviated("ttr")?.name == "Tờ trình")
    #expect(DocumentType.abbreviated("HĐ")?.name == "Hợp đồng")
    #expect(DocumentType.abbreviated("HD")?.name == "Hướng dẫn")
    #expect(DocumentType.abbreviated("XX") == nil)
    #expect(DocumentType.named("nghị quyết")?.abbreviation == "NQ")
    #expect(DocumentType.named("Bản thoả thuận")?.abbreviation == "BTT")
    #expect(DocumentType.named("ke hoach")?.abbreviation == "KH")
    #expect(DocumentType.named("Công văn") == .officialLetter)
    #expect(DocumentType.named("bài thơ") == nil)
    let abbreviations = DocumentType.all.compactMap { $0.abbreviation?.uppercased() }
    #expect(Set(abbreviations).count == abbreviations.count)
  }
}
