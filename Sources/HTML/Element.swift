/// An element: a tag, its attributes and what stands between its tags.
///
/// What its content must be stands at the conformance and not at the type: where a type asks for a conformance, the
/// program looks through all it has when it first meets each of the nested types of a page.
public struct Element<Content> {
  @usableFromInline let tag: StaticString
  @usableFromInline let attributes: [Attribute]
  @usableFromInline let content: Content

  /// An element of any name; the usual ones have functions of their own.
  @inlinable
  public init(_ tag: StaticString, _ attributes: consuming [Attribute], _ content: consuming Content) {
    self.tag = tag
    self.attributes = attributes
    self.content = content
  }
}

extension Element: HTML where Content: HTML {
  @inlinable
  public func write(to page: inout HTMLBuffer) {
    page.open(tag, attributes)
    content.write(to: &page)
    page.append("</")
    page.append(tag)
    page.append(">")
  }
}

/// An element that has no content and no closing tag.
public struct VoidElement: HTML {
  @usableFromInline let tag: StaticString
  @usableFromInline let attributes: [Attribute]

  /// An element of any name; the usual ones have functions of their own.
  @inlinable
  public init(_ tag: StaticString, _ attributes: consuming [Attribute]) {
    self.tag = tag
    self.attributes = attributes
  }

  @inlinable
  public func write(to page: inout HTMLBuffer) {
    page.open(tag, attributes)
  }
}

extension HTMLBuffer {
  @usableFromInline
  mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    append("<")
    append(tag)
    for attribute in attributes {
      attribute.write(to: &self)
    }
    append(">")
  }
}
