internal import HTML

/// A table that scrolls by itself where the page is narrower, by finger and by keyboard.
struct TableRegion<Content: HTML>: Component {
  let name: String
  let isStacked: Bool
  let content: Content

  /// A stacked table stands cell below cell on a phone, so its cells hold the names of their columns (``NamedCell``).
  init(_ name: String, isStacked: Bool = false, @HTMLBuilder _ content: () -> Content) {
    self.name = name
    self.isStacked = isStacked
    self.content = content()
  }

  var body: some HTML {
    div(.class("table-scroll"), Attribute("tabindex", fixed: "0"), Attribute("role", fixed: "region"), .label(name)) {
      table(isStacked ? .class("stacked") : Attribute("class", nil)) { content }
    }
  }
}

/// A cell of a stacked table: the name of its column is shown where the cells stand below one another.
struct NamedCell: Component {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  var body: some HTML {
    td {
      if !text.isEmpty {
        span(.class("cell-name")) { "\(name): " }
        text
      }
    }
  }
}
