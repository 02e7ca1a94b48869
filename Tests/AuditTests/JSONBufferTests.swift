import Audit
import Foundation
import Testing

@Suite struct JSONBufferTests {
  private func json(_ write: (inout JSONBuffer) -> Void) -> String {
    var json = JSONBuffer()
    json.object(write)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `commas stand between members and values, and nowhere else`() {
    let text = json { json in
      json.text("a", "x")
      json.number("b", nil)
      json.key("c")
      json.list { json in
        json.number(0)
        json.object { _ in }
        json.list { _ in }
        json.flag(false)
      }
      json.lines("d", [1, -2]) { $0.number("n", $1) }
      json.number("e", .min)
    }
    #expect(
      text
        == "{\"a\":\"x\",\"b\":null,\"c\":[0,{},[],false],\"d\":[\n{\"n\":1},\n{\"n\":-2}],\"e\":-9223372036854775808}")
  }

  @Test(arguments: [
    "", "\"", "\\", "\u{0}", "\u{1F}\n\r\t", "ă\u{301}", "</script>", "😀", "a\"b\\c\nd", "\u{7F}\u{2028}",
  ])
  func `every text is read back as it was`(text: String) throws {
    // Long texts are looked at sixteen bytes at a time.
    for text in [text, String(repeating: "chữ ", count: 9) + text, text + String(repeating: "x", count: 31) + text] {
      let written = json { $0.text("name", text) }
      let read = try JSONDecoder().decode([String: String].self, from: Data(written.utf8))
      #expect(read.count == 1)
      #expect(read["name"].map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
