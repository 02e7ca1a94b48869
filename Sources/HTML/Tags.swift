// The elements that the templates use, one function each. An element missing here is added here.

/// The `html` element.
@inlinable
public func html<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("html", attributes, content())
}

/// The `head` element.
@inlinable
public func head<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("head", attributes, content())
}

/// The `body` element.
@inlinable
public func body<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("body", attributes, content())
}

/// The `title` element.
@inlinable
public func title<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("title", attributes, content())
}

/// The `header` element.
@inlinable
public func header<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("header", attributes, content())
}

/// The `nav` element.
@inlinable
public func nav<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("nav", attributes, content())
}

/// The `main` element.
@inlinable
public func main<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("main", attributes, content())
}

/// The `article` element.
@inlinable
public func article<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("article", attributes, content())
}

/// The `section` element.
@inlinable
public func section<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("section", attributes, content())
}

/// The `aside` element.
@inlinable
public func aside<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("aside", attributes, content())
}

/// The `footer` element.
@inlinable
public func footer<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("footer", attributes, content())
}

/// The `search` element.
@inlinable
public func search<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("search", attributes, content())
}

/// The `h1` element.
@inlinable
public func h1<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("h1", attributes, content())
}

/// The `h2` element.
@inlinable
public func h2<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("h2", attributes, content())
}

/// The `h3` element.
@inlinable
public func h3<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("h3", attributes, content())
}

/// The `h4` element.
@inlinable
public func h4<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("h4", attributes, content())
}

/// The `p` element.
@inlinable
public func p<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("p", attributes, content())
}

/// The `a` element.
@inlinable
public func a<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("a", attributes, content())
}

/// The `span` element.
@inlinable
public func span<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("span", attributes, content())
}

/// The `strong` element.
@inlinable
public func strong<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("strong", attributes, content())
}

/// The `em` element.
@inlinable
public func em<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("em", attributes, content())
}

/// The `small` element.
@inlinable
public func small<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("small", attributes, content())
}

/// The `time` element.
@inlinable
public func time<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("time", attributes, content())
}

/// The `address` element.
@inlinable
public func address<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("address", attributes, content())
}

/// The `blockquote` element.
@inlinable
public func blockquote<Content: HTML>(
  _ attributes: Attribute..., @HTMLBuilder content: () -> Content
) -> Element<Content> {
  Element("blockquote", attributes, content())
}

/// The `details` element.
@inlinable
public func details<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("details", attributes, content())
}

/// The `summary` element.
@inlinable
public func summary<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content>
{
  Element("summary", attributes, content())
}

/// The `div` element.
@inlinable
public func div<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("div", attributes, content())
}

/// The `abbr` element.
@inlinable
public func abbr<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("abbr", attributes, content())
}

/// The `cite` element.
@inlinable
public func cite<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("cite", attributes, content())
}

/// The `mark` element.
@inlinable
public func mark<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("mark", attributes, content())
}

/// The `kbd` element.
@inlinable
public func kbd<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("kbd", attributes, content())
}

/// The `svg` element.
@inlinable
public func svg<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("svg", attributes, content())
}

/// The `g` element.
@inlinable
public func g<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("g", attributes, content())
}

/// The `text` element.
@inlinable
public func text<Content: HTML>(_ attributes: Attribute..., @HTMLBuilder content: () -> Content) -> Element<Content> {
  Element("text", attributes, content())
}

/// The `br` element.
public func br(_ attributes: Attribute...) -> VoidElement {
  VoidElement("br", attributes)
}

/// The `hr` element.
public func hr(_ attributes: Attribute...) -> VoidElement {
  VoidElement("hr", attributes)
}

/// The `wbr` element.
public func wbr(_ attributes: Attribute...) -> VoidElement {
  VoidElement("wbr", attributes)
}
