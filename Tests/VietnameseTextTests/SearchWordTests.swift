import Foundation
import Testing
import VietnameseText

@Suite struct SearchWordTests {
  private func words(_ text: String, _ syntax: SearchWordScanner.Syntax = .plain) -> [FoundWord] {
    var words: [FoundWord] = []
    Array(text.utf8).withUnsafeBufferPointer { SearchWordScanner(syntax).scan($0, into: &words) }
    return words
  }

  private func folded(_ text: String, _ syntax: SearchWordScanner.Syntax = .plain) -> [String] {
    words(text, syntax).map { String(decoding: $0.word.folded, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Cải cách THỦ TỤC", ["cai", "cach", "thu", "tuc"]),
    ("721/KH-BQL", ["721", "kh", "bql"]), ("1.004222", ["1", "004222"]),
    ("đường\tĐất", ["duong", "dat"]), ("thủ\u{AD}tục", ["thutuc"]), ("a\u{200B}b", ["ab"]),
    ("…?! 😀 –", []), ("", []), ("Крым 中文 x", ["x"]),
    ("phananhkiennghi", ["phananhkienn"]),
  ])
  func `A text is read as folded words`(text: String, expected: [String]) {
    #expect(folded(text) == expected)
  }

  @Test(arguments: ["hoà hòa", "thuỷ thủy", "khoẻ khỏe", "đ Đ", "ĐƯỜNG đường"])
  func `Tone placement and case do not make another word`(pair: String) {
    let found = words(pair).map(\.word)
    #expect(found.count == 2 && found[0] == found[1])
  }

  @Test(arguments: ["cải cách hành chính", "Ủy ban nhân dân xã Suối Đường", "nghiêng ưỡn ặ đ"])
  func `Composed and decomposed text are the same words`(text: String) {
    #expect(words(text).map(\.word) == words(text.decomposedStringWithCanonicalMapping).map(\.word))
  }

  @Test(arguments: [("chính", "chỉnh"), ("đa", "da"), ("cơ", "cô"), ("ăn", "an")])
  func `Diacritics make another form of the same letters`(one: String, other: String) {
    let found = words("\(one) \(other)").map(\.word)
    #expect(found[0].letters == found[1].letters && found[0].form != found[1].form)
  }

  @Test(arguments: [
    "cải", "cách", "thủ", "tục", "hành", "chính", "đường", "nghiệp", "hoà", "quý", "giữ", "thuế", "mía", "của", "ủy",
    "uỷ", "khuỷu", "người", "ngoài", "yếu", "h99", "2026", "bql",
  ])
  func `A word is written as its reader would`(text: String) {
    // The new placement stands for both.
    #expect(words(text).first?.word.text == (text == "ủy" ? "uỷ" : text))
  }

  @Test(arguments: 0..<6)
  func `Tokens are the runs of letters and digits, however long the text`(seed: Int) {
    var state = UInt64(seed + 1)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var tokens = SearchTokens()
    // Around the sixteen and sixty-four bytes that are looked at together.
    for length in [0, 1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 500] {
      let pieces = ["a", "9", "ă", " ", "-", "\n", ", "]
      let text = Array((0..<length).map { _ in pieces[next(pieces.count)] }.joined().utf8.prefix(length))
      let runs = text.split {
        $0 < 0x80 && !($0 >= 0x30 && $0 <= 0x39) && !(($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A)
      }
      text.withUnsafeBufferPointer { tokens.read($0, .plain) }
      #expect(tokens.values.map(\.range) == runs.map { $0.startIndex..<$0.endIndex })
    }
  }

  @Test(arguments: ["a", "nghiêng", "phảnánhkiếnnghịcủadân", "x–y", "–", "“hành", "a\u{301}b"])
  func `A token has its first bytes, whatever follows it`(text: String) {
    let bytes = Array(text.utf8)
    let head = (bytes + Array(repeating: 0, count: 16)).prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    for rest in ["", " và", " và các từ khác đứng sau nó"] {
      var tokens = SearchTokens()
      let first = Array((text + rest).utf8).withUnsafeBufferPointer {
        tokens.read($0, .plain)
        return tokens.values.first
      }
      #expect(first?.head == head && first?.range == 0..<bytes.count)
    }
  }

  @Test func `Tokens are the same wherever they stand`() {
    // Words are marked sixty-four bytes at a time: every place of a word against these borders is tried.
    for padding in 0..<140 {
      let text = String(repeating: ".", count: padding) + "cải cách,\nthủ-tục"
      let found = words(text).map { String(decoding: $0.word.folded, as: UTF8.self) }
      #expect(found == ["cai", "cach", "thu", "tuc"])
    }
    let long = String(repeating: "a", count: 300)
    #expect(words(" \(long) b").count == 2 && words(long).count == 1 && words("").isEmpty)
    #expect(words("", .markdown).isEmpty)
  }

  @Test func `Words sort as their letters`() {
    let sorted = ["004222", "1", "10", "2", "a", "an", "anh", "b", "nghieng"]
    #expect(
      sorted.flatMap { words($0).map(\.word) }.sorted { $0.alphabeticalKey < $1.alphabeticalKey }
        .map { String(decoding: $0.folded, as: UTF8.self) } == sorted)
  }

  @Test func `Where links lead and the names of entities are no words of Markdown`() {
    #expect(folded("[Kế hoạch](/ke-hoach/a(b)/ \"x\") và&nbsp;R&D", .markdown) == ["ke", "hoach", "va", "r", "d"])
    #expect(folded("[Kế hoạch](ke)").count == 3)
    #expect(folded("[dở](dang\nhai", .markdown) == ["do", "dang", "hai"])
  }

  @Test func `Sentences, cells and items part phrases`() {
    let starts = words("Một hai. Ba, bốn\nnăm\n- sáu | bảy\n\ntám", .markdown).filter(\.startsPhrase)
      .map { String(decoding: $0.word.folded, as: UTF8.self) }
    #expect(starts == ["mot", "ba", "sau", "bay", "tam"])
  }

  @Test func `Headings of Markdown are known`() {
    #expect(words("# Một\nhai\n## Ba", .markdown).map(\.isInHeading) == [true, false, true])
    #expect(words("# Một").map(\.isInHeading) == [false])
  }
}
