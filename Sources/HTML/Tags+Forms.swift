// What readers fill in, and what answers them.

/// The `form` element.
@inlinable
public func form<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("form", attributes, content())
}

/// The `label` element.
@inlinable
public func label<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("label", attributes, content())
}

/// The `button` element.
@inlinable
public func button<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("button", attributes, content())
}

/// The `select` element.
@inlinable
public func select<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("select", attributes, content())
}

/// The `option` element.
@inlinable
public func option<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("option", attributes, content())
}

/// The `fieldset` element.
@inlinable
public func fieldset<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("fieldset", attributes, content())
}

/// The `legend` element.
@inlinable
public func legend<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("legend", attributes, content())
}

/// The `output` element.
@inlinable
public func output<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("output", attributes, content())
}

/// The `progress` element.
@inlinable
public func progress<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("progress", attributes, content())
}

/// The `meter` element.
@inlinable
public func meter<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("meter", attributes, content())
}

/// The `input` element.
public func input(_ attributes: Attribute...) -> VoidElement {
  VoidElement("input", attributes)
}
