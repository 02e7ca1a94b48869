internal import HTML

/// A chart at its natural size, which scrolls by itself on a narrow page so that its figures stay readable.
struct ChartFrame<Content: HTML>: Component {
  let caption: String
  /// The chart in words, for whoever cannot see it.
  let summary: String
  let width: Int
  let height: Int
  let content: Content

  init(caption: String, summary: String, width: Int, height: Int, @HTMLBuilder _ content: () -> Content) {
    self.caption = caption
    self.summary = summary
    self.width = width
    self.height = height
    self.content = content()
  }

  var body: some HTML {
    figure(.class("chart-frame")) {
      figcaption { caption }
      div(
        .class("table-scroll"), Attribute("tabindex", fixed: "0"), Attribute("role", fixed: "region"), .label(caption)
      ) {
        svg(
          .class("chart"), Attribute("role", fixed: "img"), .label(summary), Attribute("width", String(width)),
          Attribute("height", String(height)), Attribute("viewBox", "0 0 \(width) \(height)")
        ) { content }
      }
    }
  }
}

/// A place of a drawing: an attribute with a whole number.
func at(_ name: StaticString, _ value: Int) -> Attribute { Attribute(name, String(value)) }
