internal import HTML

/// A table of facts: a name on the left, what it is on the right.
struct Facts<Content: HTML>: Component {
  let content: Content

  init(@HTMLBuilder _ content: () -> Content) {
    self.content = content()
  }

  var body: some HTML {
    dl(.class("facts")) { content }
  }
}

/// A line of ``Facts``.
struct Fact<Content: HTML>: Component {
  let name: String
  let content: Content

  init(_ name: String, @HTMLBuilder _ content: () -> Content) {
    self.name = name
    self.content = content()
  }

  var body: some HTML {
    div {
      dt { name }
      dd { content }
    }
  }
}

extension Fact where Content == String {
  /// A line whose value is text; nothing where the text is missing.
  init?(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(name) { text }
  }
}
