import Foundation

/// JSON as a test reads it.
enum JSONValue: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads a whole document.
  init(_ document: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(document.utf8))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  /// A member; nothing of what is no object.
  subscript(_ name: String) -> JSONValue { members[name] ?? .null }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var list: [JSONValue] { if case .list(let values) = self { values } else { [] } }
  var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
}

extension JSONValue {
  /// What in `value` breaks this schema, as far as the schemas of open data use the language (JSON Schema, draft 2020-12).
  func faults(of value: JSONValue, at place: String) -> [String] {
    let types = self["type"].text.map { [$0] } ?? self["type"].list.compactMap(\.text)
    guard types.contains(value.type) else { return ["\(place): \(value.type) is none of \(types)"] }
    switch value {
    case .null, .flag, .number: return []
    case .text:
      let choices = self["enum"].list
      return choices.isEmpty || choices.contains(value) ? [] : ["\(place): \(value) is none of \(choices)"]
    case .list(let values):
      return values.enumerated().flatMap { self["items"].faults(of: $1, at: "\(place)[\($0)]") }
    case .object(let members):
      let properties = self["properties"].members
      let missing = self["required"].list.compactMap(\.text).filter { members[$0] == nil }
      return missing.map { "\(place): no \($0)" }
        + members.flatMap { name, member in
          properties[name].map { $0.faults(of: member, at: "\(place).\(name)") } ?? ["\(place): unknown \(name)"]
        }
    }
  }

  /// The name of the value's type in schemas.
  private var type: String {
    switch self {
    case .null: "null"
    case .flag: "boolean"
    case .number: "integer"
    case .text: "string"
    case .list: "array"
    case .object: "object"
    }
  }
}
