internal import HTML

/// A table of facts: a name on the left, what it is on the right.
struct Facts<Content: HTML>: HTML {
  let content: Content

  init(@HTMLBuilder _ content: () -> Content) {
    self.content = content()
  }

  func write(to page: inout HTMLBuffer) {
    page.append("<dl class=\"facts\">")
    content.write(to: &page)
    page.append("</dl>")
  }
}

/// A line of ``Facts``.
struct Fact<Content: HTML>: HTML {
  let name: String
  let content: Content

  init(_ name: String, @HTMLBuilder _ content: () -> Content) {
    self.name = name
    self.content = content()
  }

  func write(to page: inout HTMLBuffer) {
    page.append("<div><dt>")
    page.append(escaping: name)
    page.append("</dt><dd>")
    content.write(to: &page)
    page.append("</dd></div>")
  }
}

extension Fact where Content == String {
  /// A line whose value is text; nothing where the text is missing.
  init?(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(name) { text }
  }
}
