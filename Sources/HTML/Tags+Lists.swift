// Lists and tables.

/// The `ul` element.
@inlinable
public func ul<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("ul", attributes, content())
}

/// The `ol` element.
@inlinable
public func ol<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("ol", attributes, content())
}

/// The `li` element.
@inlinable
public func li<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("li", attributes, content())
}

/// The `dl` element.
@inlinable
public func dl<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("dl", attributes, content())
}

/// The `dt` element.
@inlinable
public func dt<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("dt", attributes, content())
}

/// The `dd` element.
@inlinable
public func dd<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("dd", attributes, content())
}

/// The `table` element.
@inlinable
public func table<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("table", attributes, content())
}

/// The `caption` element.
@inlinable
public func caption<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("caption", attributes, content())
}

/// The `thead` element.
@inlinable
public func thead<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("thead", attributes, content())
}

/// The `tbody` element.
@inlinable
public func tbody<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("tbody", attributes, content())
}

/// The `tfoot` element.
@inlinable
public func tfoot<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("tfoot", attributes, content())
}

/// The `tr` element.
@inlinable
public func tr<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("tr", attributes, content())
}

/// The `th` element.
@inlinable
public func th<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("th", attributes, content())
}

/// The `td` element.
@inlinable
public func td<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("td", attributes, content())
}
