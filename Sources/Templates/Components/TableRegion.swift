internal import HTML

/// A table that scrolls by itself where the page is narrower, by finger and by keyboard.
struct TableRegion<Content: HTML>: Component {
  let name: String
  let content: Content

  init(_ name: String, @HTMLBuilder _ content: () -> Content) {
    self.name = name
    self.content = content()
  }

  var body: some HTML {
    div(.class("table-scroll"), Attribute("tabindex", fixed: "0"), Attribute("role", fixed: "region"), .label(name)) {
      table { content }
    }
  }
}
