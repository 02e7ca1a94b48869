import Testing

@testable import Portal

/// What the fast reader reads must be exactly what the library reads.
@Suite struct `YAML as editors write it every day` {
  @Test(arguments: [
    "a: b\n", "a: b", "Tiêu đề: Khai trương  \nNgày: 05/03/2026 # hôm nay\n", "a:\nb: c\n",
    "a:\n  b: c\n  d: e\nf: g\n",
    "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  - c\nd: e\n", "a:\n  - b: 1\n    c: 2\n  - b: 3\n\nd: 4\n",
    "- b: 1\n  c:\n    - d\n    - e: f\n- g\n-\n- h\n", "a: \"b: c\"\nd: 'e # f'\ng: ''\nh: \"\"\n",
    "a: []\nb: -5\nc: --x\n",
    "# ghi chú\n\na: b#c\n  # giữa\nd: e\n", "a: 1.004222\nb: 0912345678\nc: ~\nd: null\n", "a: b\r\nc: d\r\n",
    "a:\n  b:\n    c:\n      d: e\n  f: g\nh: i\n", "giờ: 8:30\nurl: https://a.vn/b#c\n", "a : b\n", "  a: b\n  c: d\n",
    "a:\n  -\n    b: c\n  -\n    - d\n", "a: b c\nd:   e\n", "ả: Nga\u{300}y 😀\nđ: ề\n",
    "a:\n    - b\n    - c: d\n      e: f\n",
  ])
  func `is read as the library reads it`(yaml: String) throws {
    let bytes = Array(yaml.utf8)
    let fast = try #require(bytes.withUnsafeBufferPointer { EverydayYAML.parse($0, firstLine: 2) })
    #expect(fast.told == (try YAMLNode.parseByLibrary(bytes[...], firstLine: 2)).told)
  }

  @Test(arguments: [
    "a: |\n  b\n", "a: b\n  c\n", "a: [b, c]\n", "a: {b: c}\n", "a: &x b\n", "a: *x\n", "a: !!str b\n", "\"a\": b\n",
    "a: \"b\\n\"\n", "a: 'it''s'\n", "a: b: c\n", "a:\tb\n", "\ta: b\n", "? a\n: b\n", "- - a\n", "a\n", "", "# only\n",
    "a: b\n---\n", "...\n", "a: @b\n", "a: b\n c: d\n", "a:\n  b: c\n d: e\n", "a: - b\n", "a: b\u{2028}c\n",
    "a: \"b\" # c\n",
    "a: b\rc: d\n", "a:\n  - b\n c: d\n", "a: %b\n", "a: `b`\n", "- a\nb: c\n", "b: c\n- a\n",
  ])
  func `is left to the library where it is more`(yaml: String) {
    #expect(Array(yaml.utf8).withUnsafeBufferPointer { EverydayYAML.parse($0, firstLine: 1) } == nil)
  }

  /// Texts put together at random from what YAML is made of: read the same by both, or left to the library.
  @Test func `never differs from the library on random texts`() {
    var random = Dice(seed: 7)
    let pieces = [
      "a", "đ", ":", ": ", "- ", "-", "\n", "\n", "\n  ", "\n    ", " ", "#", " #", "\"", "'", "[", "]", "1", "?",
      "b: ", "c:", "~",
    ]
    var read = 0
    for _ in 0..<20_000 {
      let text = (0..<random.below(14)).map { _ in pieces[random.below(pieces.count)] }.joined()
      let bytes = Array(text.utf8)
      guard let fast = bytes.withUnsafeBufferPointer({ EverydayYAML.parse($0, firstLine: 1) }) else { continue }
      read += 1
      do {
        let slow = try YAMLNode.parseByLibrary(bytes[...], firstLine: 1)
        #expect(fast.told == slow.told, "\(text.debugDescription)")
      } catch {
        // The library refuses a key given twice; here the schema does.
        #expect(error.code == .duplicateKey, "\(text.debugDescription)")
      }
    }
    #expect(read > 500)
  }
}

extension YAMLNode {
  /// The node with all places, as a text that tests compare.
  fileprivate var told: String {
    let place = "@\(position.line):\(position.column)"
    switch kind {
    case .scalar(let text, let isQuoted): return (isQuoted ? "\"\(text)\"" : "<\(text)>") + place
    case .sequence(let items): return "[" + items.map(\.told).joined(separator: ", ") + "]" + place
    case .mapping(let pairs):
      return "{" + pairs.map { $0.key.told + ": " + $0.value.told }.joined(separator: ", ") + "}" + place
    }
  }
}

/// Numbers that look random and are the same in every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
