import Foundation
import Testing
import VietnameseText

struct SortKeyTests {
  static let ordered: [[String]] = [
    ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "u", "ư", "v", "y"],
    ["ma", "mà", "mả", "mã", "má", "mạ", "măm", "mâm"],
    ["", " !", "1", "2", "10", "a"],
    ["Khu 2", "Khu 9", "Khu 10", "Khu 100"],
    ["Hà Giang", "Hà Nội", "Hà Tĩnh", "Hải Dương", "Hoà Bình"],
    ["an", "an ninh", "ang"],
    ["Da", "Dương", "Đa", "Đương"],
    ["số 07", "số 7", "số 8"],
    ["lan", "Lan", "LAN", "lần"],
    ["zebra", "中文"],
    ["9", "99999999999999999999999999", String(repeating: "9", count: 300), String(repeating: "9", count: 600)],
  ]

  @Test(arguments: ordered)
  func `Texts stand in Vietnamese order`(texts: [String]) {
    #expect(texts.reversed().sorted { SortKey($0) < SortKey($1) } == texts)
  }

  @Test func `Composed and decomposed text have one key`() {
    let text = "Ủy ban nhân dân xã Mường Chanh"
    #expect(SortKey(text) == SortKey(text.decomposedStringWithCanonicalMapping))
  }

  @Test func `Different texts never have one key`() {
    let texts = ["a b", "a  b", "a-b", "A b", "a\u{200B} b", "07", "7", "hòa", "hoà", "ü", "ư", "u", "ú"]
    #expect(Set(texts.map(SortKey.init)).count == texts.count)
  }
}
