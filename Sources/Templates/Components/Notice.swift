internal import HTML

/// A boxed remark that a reader must not miss, or that says kindly that there is nothing.
struct Notice<Content: HTML>: Component {
  let kind: Kind
  let content: Content

  /// How much the remark matters.
  enum Kind { case plain, warning }

  init(_ kind: Kind = .plain, @HTMLBuilder _ content: () -> Content) {
    self.kind = kind
    self.content = content()
  }

  var body: some HTML {
    div(kind == .warning ? .class("notice warning") : .class("notice")) { content }
  }
}
