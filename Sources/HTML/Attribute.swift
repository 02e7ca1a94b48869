/// An attribute of an element: a name from the source code and a value that is escaped when written.
public struct Attribute: Sendable {
  @usableFromInline let name: StaticString
  @usableFromInline let value: Value

  @usableFromInline
  enum Value: Sendable {
    case text(String)
    case fixed(StaticString)
    case present
    case absent
  }

  @usableFromInline
  init(name: StaticString, value: Value) {
    self.name = name
    self.value = value
  }

  /// An attribute with a value known only at run time; a missing value leaves the attribute out.
  @inlinable
  public init(_ name: StaticString, _ value: String?) {
    self.init(name: name, value: value.map(Value.text) ?? .absent)
  }

  /// An attribute whose value stands in the source code.
  @inlinable
  public init(_ name: StaticString, fixed value: StaticString) {
    self.init(name: name, value: .fixed(value))
  }

  /// An attribute that is there or not, such as `hidden`.
  @inlinable
  public init(_ name: StaticString, if condition: Bool) {
    self.init(name: name, value: condition ? .present : .absent)
  }

  func write(to page: inout HTMLBuffer) {
    switch value {
    case .absent: return
    case .present:
      page.append(" ")
      page.append(name)
    case .fixed(let text):
      open(&page)
      page.append(text)
      page.append("\"")
    case .text(let text):
      open(&page)
      page.append(escaping: text)
      page.append("\"")
    }
  }

  private func open(_ page: inout HTMLBuffer) {
    page.append(" ")
    page.append(name)
    page.append("=\"")
  }
}

extension Attribute {
  /// One or more classes of the theme's style sheet.
  public static func `class`(_ names: StaticString) -> Attribute { Attribute("class", fixed: names) }
  /// The element's own address in the page.
  public static func id(_ value: String) -> Attribute { Attribute("id", value) }
  /// Where a link leads; made by the page context, which knows the base path.
  public static func href(_ address: String) -> Attribute { Attribute("href", address) }
  /// Where a picture, script or player comes from.
  public static func src(_ address: String) -> Attribute { Attribute("src", address) }
  /// The words that stand for a picture.
  public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
  /// The BCP 47 tag of the element's language.
  public static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }
  /// The machine-readable form of a `time` element.
  public static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
  /// The scope of a header cell: `col` or `row`.
  public static func scope(_ value: StaticString) -> Attribute { Attribute("scope", fixed: value) }
  /// The accessible name where there are no visible words.
  public static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
  /// Marks the current item of a set for assistive technology, or leaves the mark out.
  public static func current(_ kind: StaticString, if condition: Bool) -> Attribute {
    condition ? Attribute("aria-current", fixed: kind) : Attribute("aria-current", if: false)
  }
}
