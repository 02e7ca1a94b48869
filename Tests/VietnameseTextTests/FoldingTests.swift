import Foundation
import Testing
import VietnameseText

struct FoldingTests {
  static let folded: [(text: String, folded: String)] = [
    ("", ""),
    ("Đường Hoà Bình", "duong hoa binh"),
    ("CẢI CÁCH HÀNH CHÍNH", "cai cach hanh chinh"),
    ("ÐẶNG (Eth)", "dang (eth)"),
    ("Ưu đãi: 100%!", "uu dai: 100%!"),
    ("Müller, François, Łódź, Ærø, straße", "muller, francois, lodz, aero, strasse"),
    ("a\u{AD}b\u{200B}c\u{FEFF}", "abc"),
    ("một\u{A0}cửa – liên thông", "mot cua - lien thong"),
    ("😀 xin chào", "😀 xin chao"),
    ("Привет ΩΜΕΓΑ", "привет ωμεγα"),
  ]

  @Test(arguments: folded)
  func `Folding drops diacritics and case and keeps the rest`(text: String, folded: String) {
    #expect(Vietnamese.folded(text) == folded)
    #expect(Vietnamese.folded(text.decomposedStringWithCanonicalMapping) == folded)
  }

  @Test func `Every Vietnamese letter folds to one ASCII letter`() {
    let letters = "ăằẳẵắặâầẩẫấậđêềểễếệôồổỗốộơờởỡớợưừửữứựàảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ"
    for letter in letters + letters.uppercased() {
      let folded = Vietnamese.foldedBytes(String(letter))
      #expect(folded.count == 1 && folded[0] >= 0x61 && folded[0] <= 0x7A, "\(letter)")
    }
  }

  @Test func `Bytes that are no UTF-8 fold without a trap`() {
    var output: [UInt8] = []
    let bytes: [UInt8] = [0x61, 0xC4, 0xE1, 0xBA, 0xFF, 0x80, 0xF0, 0x9F, 0x98]
    bytes.withUnsafeBufferPointer { Vietnamese.fold($0, into: &output) }
    #expect(output.first == 0x61)
    #expect(output.count > 1)
  }

  @Test(arguments: ["Tiêu đề", "tieu_de", "TIEU-DE", "tiêu đề", " Tieu  De ", "TIÊU\u{A0}ĐỀ", "Tiêu-Đề"])
  func `A field's name is known in any spelling`(name: String) {
    #expect(Vietnamese.fieldKey(name) == "tieude")
    #expect(Vietnamese.fieldKey(name.decomposedStringWithCanonicalMapping) == "tieude")
  }

  static let slugs: [(title: String, slug: String)] = [
    ("", ""),
    ("!!! … 😀", ""),
    ("Cải cách hành chính năm 2026", "cai-cach-hanh-chinh-nam-2026"),
    ("  Đổi mới — sáng tạo (lần 2)  ", "doi-moi-sang-tao-lan-2"),
    ("721/KH-BQL", "721-kh-bql"),
    ("../../etc/passwd", "etc-passwd"),
    ("a\u{0}b<script>", "a-b-script"),
  ]

  @Test(arguments: slugs)
  func `A slug is ASCII, lower-case and hyphenated`(title: String, slug: String) {
    #expect(Vietnamese.slug(title) == slug)
    #expect(Vietnamese.slug(title.decomposedStringWithCanonicalMapping) == slug)
  }

  @Test func `A long slug is cut after a whole word`() {
    #expect(Vietnamese.slug("một hai ba", limit: 10) == "mot-hai-ba")
    #expect(Vietnamese.slug("một hai ba", limit: 9) == "mot-hai")
    #expect(Vietnamese.slug("một hai ba", limit: 7) == "mot-hai")
    #expect(Vietnamese.slug("một hai ba", limit: 6) == "mot")
    #expect(Vietnamese.slug("nghiêng", limit: 3) == "ngh")
    #expect(Vietnamese.slug("nghiêng", limit: 0) == "")
    let long = Vietnamese.slug(String(repeating: "thủ tục ", count: 100_000))
    #expect(long.utf8.count <= 80 && long.hasSuffix("thu-tuc"))
  }

  @Test func `A slug is its own slug`() {
    #expect(Vietnamese.isSlug("cai-cach-2026"))
    for name in ["", "Cai", "cai--cach", "-cai", "cai-", "cải", "a/b"] {
      #expect(!Vietnamese.isSlug(name), "\(name)")
    }
  }

  static let composed: [String] = [
    "", "plain", "Tiếng Việt đầy đủ dấu – “ngoặc”… 20 °C", "😀 👍🏽 ❤️", "→ ≥ ✓ ■ ₫",
  ]

  @Test(arguments: composed)
  func `Composed text is recognised at a glance`(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(Vietnamese.isCertainlyNFC))
  }

  @Test(arguments: [
    "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "e\u{301}", "\u{212B}", "\u{2126}", "각", "\u{F900}", "\u{2329}",
    "\u{20D0}x",
  ])
  func `NFC agrees with Unicode`(text: String) {
    #expect(Array(Vietnamese.nfc(text).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test func `No scalar that NFC changes is taken for composed`() {
    for value in UInt32(0x80)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      guard Array(text.precomposedStringWithCanonicalMapping.utf8) != Array(text.utf8) else { continue }
      #expect(!Array(text.utf8).withUnsafeBufferPointer(Vietnamese.isCertainlyNFC), "U+\(String(value, radix: 16))")
    }
  }

  static let searched: [(text: String, key: String)] = [
    ("Hòa Bình", "hoà bình"),
    ("HOÀ BÌNH", "hoà bình"),
    ("thúy, lũy, khỏe, tòa", "thuý, luỹ, khoẻ, toà"),
    ("Thuý", "thuý"),
    ("của mùa lúa", "của mùa lúa"),
    ("Đường Müller", "đường müller"),
    ("quý Ủy ban", "quý uỷ ban"),
    ("", ""),
  ]

  @Test(arguments: searched)
  func `A search key keeps diacritics and settles where the tone stands`(text: String, key: String) {
    #expect(Array(Vietnamese.searchKey(text).utf8) == Array(key.utf8))
    #expect(Array(Vietnamese.searchKey(text.decomposedStringWithCanonicalMapping).utf8) == Array(key.utf8))
  }

  static let titles: [(title: String, isAllCapitals: Bool)] = [
    ("KẾ HOẠCH TUYÊN TRUYỀN NĂM 2026", true), ("Kế hoạch", false), ("PAR INDEX", true), ("UBND", false), ("", false),
    ("UBND TP", false), ("2026", false), ("CẢI CÁCH – “HÀNH CHÍNH”!", true), ("CẢI CÁCH hành chính", false),
    ("😀 😀", false),
  ]

  @Test(arguments: titles)
  func `A title in capitals is noticed`(title: String, isAllCapitals: Bool) {
    #expect(Vietnamese.isAllCapitals(title) == isAllCapitals)
    #expect(Vietnamese.isAllCapitals(title.decomposedStringWithCanonicalMapping) == isAllCapitals)
  }
}
