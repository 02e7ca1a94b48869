import Testing

@testable import HTML

private func render(_ content: some HTML) -> String {
  var page = HTMLBuffer()
  content.write(to: &page)
  return String(decoding: page.bytes, as: UTF8.self)
}

struct Greeting: Component {
  let names: [String]
  let polite: Bool

  var body: some HTML {
    h1(.class("title")) { "Chào" }
    for name in names {
      p { name }
    }
    if polite {
      "Kính gửi"
    } else {
      br()
    }
  }
}

@Suite struct HTMLTests {
  @Test func `a component writes its pieces in order`() {
    #expect(
      render(Greeting(names: ["An", "Bình"], polite: true))
        == #"<h1 class="title">Chào</h1><p>An</p><p>Bình</p>Kính gửi"#)
    #expect(render(Greeting(names: [], polite: false)) == #"<h1 class="title">Chào</h1><br>"#)
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    (#""ngoặc" 'đơn'"#, "&quot;ngoặc&quot; 'đơn'"),
    ("cải cách", "cải cách"),
    ("", ""),
  ])
  func `text is escaped by its type`(text: String, expected: String) {
    #expect(render(p { text }) == "<p>\(expected)</p>")
  }

  @Test func `an attribute cannot be broken out of`() {
    #expect(render(a(.href(#"/x" onclick="y"#)) { "x" }) == #"<a href="/x&quot; onclick=&quot;y">x</a>"#)
  }

  @Test func `absent attributes are left out and flags have no value`() {
    #expect(
      render(input(Attribute("value", nil), Attribute("required", if: true), Attribute("hidden", if: false)))
        == "<input required>")
  }
}
