// The elements of SVG that charts are drawn with. Drawings take their colours from classes.

/// The `path` element.
public func path(_ attributes: Attribute...) -> Element<EmptyHTML> {
  Element("path", attributes, EmptyHTML())
}

/// The `line` element.
public func line(_ attributes: Attribute...) -> Element<EmptyHTML> {
  Element("line", attributes, EmptyHTML())
}

/// The `rect` element.
public func rect(_ attributes: Attribute...) -> Element<EmptyHTML> {
  Element("rect", attributes, EmptyHTML())
}

/// The `circle` element.
public func circle(_ attributes: Attribute...) -> Element<EmptyHTML> {
  Element("circle", attributes, EmptyHTML())
}

/// The `polyline` element.
public func polyline(_ attributes: Attribute...) -> Element<EmptyHTML> {
  Element("polyline", attributes, EmptyHTML())
}
