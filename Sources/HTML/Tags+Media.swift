// Pictures, sound and film, and what is loaded beside the page.

/// The `figure` element.
@inlinable
public func figure<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("figure", attributes, content())
}

/// The `figcaption` element.
@inlinable
public func figcaption<Content: HTML>(
  _ attributes: Attribute..., @HTMLBuilder content: () -> Content
) -> Element<Content> {
  Element("figcaption", attributes, content())
}

/// The `video` element.
@inlinable
public func video<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("video", attributes, content())
}

/// The `audio` element.
@inlinable
public func audio<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("audio", attributes, content())
}

/// The `noscript` element.
@inlinable
public func noscript<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("noscript", attributes, content())
}

/// The `template` element.
@inlinable
public func template<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("template", attributes, content())
}

/// The `script` element.
@inlinable
public func script<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("script", attributes, content())
}

/// The `meta` element.
public func meta(_ attributes: Attribute...) -> VoidElement {
  VoidElement("meta", attributes)
}

/// The `link` element.
public func link(_ attributes: Attribute...) -> VoidElement {
  VoidElement("link", attributes)
}

/// The `img` element.
public func img(_ attributes: Attribute...) -> VoidElement {
  VoidElement("img", attributes)
}

/// The `source` element.
public func source(_ attributes: Attribute...) -> VoidElement {
  VoidElement("source", attributes)
}

/// The `track` element.
public func track(_ attributes: Attribute...) -> VoidElement {
  VoidElement("track", attributes)
}
