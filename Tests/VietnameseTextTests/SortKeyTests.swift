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

  @Test func `Bytes order paths, and equal paths keep their order`() {
    let paths = ["b", "a/b", "a", "", "á", "a\u{301}", "ab", "a-b", "đ", "z"]
    let sorted = paths.enumerated().map { ($0, $1) }.sortedInBytes { $0.1 }
    let expected = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(sorted.map { Array($0.1.utf8) } == expected.map { Array($0.utf8) })
    let equal = [(1, "x"), (2, "x"), (3, "w"), (4, "x")].sortedInBytes { $0.1 }
    #expect(equal.map(\.0) == [3, 1, 2, 4])
    #expect([String]().sortedInBytes { $0 }.isEmpty)
  }
}
