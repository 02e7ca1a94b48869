internal import HTML

/// A JSON value for machines that read pages; members keep their order.
public enum JSON: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  case string(String)
  case int(Int)
  case number(Double)
  case bool(Bool)
  case array([JSON])
  case object([Member])

  /// A name and its value; a missing value leaves the member out.
  public struct Member: Sendable, Equatable {
    let name: String
    let value: JSON
  }

  public init(stringLiteral text: String) { self = .string(text) }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  public init(dictionaryLiteral members: (String, JSON?)...) {
    var present: [Member] = []
    present.reserveCapacity(members.count)
    for (name, value) in members {
      if let value { present.append(Member(name: name, value: value)) }
    }
    self = .object(present)
  }

  /// Text that may be missing.
  static func text(_ text: String?) -> JSON? { text.map(JSON.string) }
}

extension HTMLBuffer {
  /// Writes `value` so that it stands safely inside a `script` element: `<`, `>` and `&` are written as escapes.
  mutating func append(json value: JSON) {
    switch value {
    case .string(let text): append(quoting: text)
    case .int(let number): append(escaping: String(number))
    case .number(let number): append(escaping: String(number))
    case .bool(let flag): append(flag ? "true" : "false")
    case .array(let elements):
      append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { append(",") }
        append(json: element)
      }
      append("]")
    case .object(let members):
      append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { append(",") }
        append(quoting: member.name)
        append(":")
        append(json: member.value)
      }
      append("}")
    }
  }
}

/// A block of linked data (JSON-LD), which no browser runs.
struct LinkedData: HTML {
  let value: JSON

  init(_ value: JSON) {
    self.value = value
  }

  func write(to page: inout HTMLBuffer) {
    page.append(Self.start)
    page.append(json: value)
    page.append(Self.end)
  }

  /// What stands around the data.
  static let start: StaticString = "<script type=\"application/ld+json\">"
  static let end: StaticString = "</script>\n"
}
