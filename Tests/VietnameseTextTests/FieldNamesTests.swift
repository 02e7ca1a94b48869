import Foundation
import Testing
import VietnameseText

struct FieldNamesTests {
  static let names = FieldNames(["tieude": 0, "ngay": 1, "hethan": 2, "標題": 3])

  static let spellings: [(name: String, value: Int?)] = [
    ("Tiêu đề", 0), ("tieu_de", 0), ("TIEU-DE", 0), ("tieude", 0), ("Ngày", 1), ("NGÀY ", 1), ("hết hạn", 2),
    ("標題", 3), ("標 題", 3), ("tieudex", nil), ("tieud", nil), ("đề", nil), ("", nil), ("- _", nil), ("標", nil),
    ("заголовок", nil),
  ]

  @Test(arguments: spellings)
  func `A name is found in any spelling, and nothing else is`(name: String, value: Int?) {
    #expect(Self.names[name] == value)
    #expect(Self.names[name.decomposedStringWithCanonicalMapping] == value)
  }

  @Test func `Each of many names is found again`() {
    let keys = (0..<300).map { "truong\($0 * 7919)" }
    let names = FieldNames(Dictionary(uniqueKeysWithValues: zip(keys, 0...)))
    #expect(keys.map { names[$0.uppercased()] } == (0..<300).map { $0 })
    #expect(names["truong1"] == nil)
    #expect(FieldNames([:])["truong"] == nil)
  }
}
