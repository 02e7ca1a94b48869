/// Writes random Markdown out of the pieces that Markdown is made of; the same seed gives the same texts.
public struct MarkdownGenerator {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  private static let beginnings = [
    "", "", "", "> ", ">", "- ", "-", "-   ", "* ", "+ ", "1. ", "2) ", "10. ", "    ", "  ", "\t", "# ", "### ", "```",
    "~~~", "---", "===", "***", "| a | b |", "|---|:-:|", "--- | ---", "a | b", "- [ ] ", "- [x] ", "[foo]: /u \"t\"",
    "[foo]: <", "<div>", "</div>", "<pre>", "<!--", "-->", "<script>", "[^1]: ", "[^n]:", ": caption", "::: lưu ý ",
    ":::", "::: trích dẫn", "::: video ", "::: liên hệ ", "::: x", "a) ", "đ) ", "Điều 1. ", "Khoản 2. ", "I. ", "II. ",
    "1.\u{A0}", "#\u{A0}", "-\u{A0}", "Điều\u{A0}1.\u{A0}", "\u{A0}", "1.1. ", "[[mục lục]]", "<?", "<![CDATA[",
    "- - - ", "\u{FEFF}",
  ]

  private static let pieces = [
    "*", "**", "_", "__", "~", "~~", "`", "``", "[a](b)", "[a](<b c> 'd')", "![x](y)", "[foo]", "[foo][]", "[", "]",
    "(",
    ")", "<b>", "</b>", "<a@b.co>", "<http://x.y>", "&amp;", "&copy;", "&#0;", "&#x202E;", "\\*", "\\|", "\\~",
    "\\[^1]",
    "\\", "http://a.bc/d_e", "www.ex.com", "a@b.co", "[^1]", "[^n]", "|", "!", "a", "đ", " ", "  ", "\t", "ế", "\"",
    "'",
    "#", "[ ] ", ":", "một đoạn dài không có dấu gì", "www.cchc.gov.vn và số 76/NQ-CP", "[x](javascript:alert)",
    "[x](java&#10;script:y)", "[x](JaVaScRiPt%3Ay)",
    "![x](data:text/html,a)",
    "<javascript:alert(1)>", "<svg onload=x>", "\u{202E}", "\u{200F}", "\u{0}", "\u{B}", "\u{7F}", "\" onx=\"",
    "76/NQ-CP", "\u{A0}", "[x](a b)", "](a b \"c\")",
    "Nghị quyết số 76/NQ-CP ngày 15/7/2021", "e\u{301}",
  ]

  private static let endings = ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "  \n"]

  /// The next text, of at most `lines` lines.
  public mutating func text(lines: Int = 12) -> [UInt8] {
    var text = ""
    // Now and then everything stands deeper than anybody nests.
    let prefix = random(24) == 0 ? String(repeating: "> ", count: 98 + random(4)) : ""
    for _ in 0...random(lines) {
      text += prefix
      for _ in 0...random(2) { text += pick(Self.beginnings) }
      for _ in 0..<random(6) { text += pick(Self.pieces) }
      text += pick(Self.endings)
    }
    var bytes = Array(text.utf8)
    // Now and then a byte is lost, so that UTF-8 is malformed too.
    if random(8) == 0, !bytes.isEmpty { bytes.remove(at: random(bytes.count)) }
    return bytes
  }

  private mutating func pick(_ list: [String]) -> String { list[random(list.count)] }

  /// A number below `limit`, by SplitMix64.
  private mutating func random(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
