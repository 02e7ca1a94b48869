/// Reads the HTML of the editors' dialect as a browser would and finds what may not be in it.
enum MarkupCheck {
  private static let void: Set<String> = ["br", "hr", "img", "input", "track"]

  private static let known: Set<String> = [
    "a", "address", "aside", "blockquote", "br", "caption", "code", "del", "details", "div", "em", "figcaption",
    "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "iframe", "img", "input", "li", "nav", "ol", "p", "path", "pre", "rect",
    "section", "span", "strong", "summary", "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "track", "ul",
    "video",
  ]

  private static let attributes: Set<String> = [
    "alt", "allowfullscreen", "aria-hidden", "aria-label", "checked", "class", "controls", "d", "default", "disabled",
    "download", "height", "href", "id", "kind", "label", "loading", "poster", "preload", "rel", "role", "scope", "src",
    "srclang", "start", "tabindex", "title", "type", "value", "viewBox", "width",
  ]

  /// The first thing that is wrong.
  static func fault(in html: [UInt8]) -> String? {
    var open: [String] = []
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        if html[index] < 0x20, html[index] != 10, html[index] != 9 { return "a control character" }
        index += 1
        continue
      }
      guard let end = html[index...].firstIndex(of: UInt8(ascii: ">")) else { return "a tag that never ends" }
      let tag = String(decoding: html[index + 1..<end], as: UTF8.self)
      index = end + 1
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      guard known.contains(name) else { return "an element that is not ours: <\(tag)>" }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> closes something else" }
        continue
      }
      if let fault = fault(inAttributes: tag.dropFirst(name.count)) { return "\(fault) in <\(tag)>" }
      if !void.contains(name), !tag.hasSuffix("/") { open.append(name) }
    }
    return open.isEmpty ? nil : "<\(open[open.count - 1])> is not closed"
  }

  private static func fault(inAttributes text: Substring) -> String? {
    var rest = text.drop { $0 == " " }
    while !rest.isEmpty, rest != "/" {
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      guard attributes.contains(name) else { return "attribute \(name)" }
      rest = rest.dropFirst(name.count)
      if rest.hasPrefix("=\"") {
        rest = rest.dropFirst(2)
        let value = rest.prefix { $0 != "\"" }
        guard rest.count > value.count else { return "a value that never ends" }
        rest = rest.dropFirst(value.count + 1)
        if name == "href" || name == "src", !isAllowed(value) { return "address \(value)" }
      }
      guard rest.isEmpty || rest.hasPrefix(" ") else { return "attributes that touch" }
      rest = rest.drop { $0 == " " }
    }
    return nil
  }

  private static func isAllowed(_ address: Substring) -> Bool {
    let beginning = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = beginning.firstIndex(of: ":") else { return true }
    return ["http", "https", "mailto", "tel"].contains(beginning[..<colon].lowercased())
  }
}
