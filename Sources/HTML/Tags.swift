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

/// The `input` element.
public func input(_ attributes: Attribute...) -> VoidElement {
  VoidElement("input", attributes)
}

/// The `br` element.
public func br(_ attributes: Attribute...) -> VoidElement {
  VoidElement("br", attributes)
}

/// The `hr` element.
public func hr(_ attributes: Attribute...) -> VoidElement {
  VoidElement("hr", attributes)
}

/// The `source` element.
public func source(_ attributes: Attribute...) -> VoidElement {
  VoidElement("source", attributes)
}

/// The `track` element.
public func track(_ attributes: Attribute...) -> VoidElement {
  VoidElement("track", attributes)
}

/// The `wbr` element.
public func wbr(_ attributes: Attribute...) -> VoidElement {
  VoidElement("wbr", attributes)
}
