import Audit
import Portal

/// A member of a record of open data: how it is written, and how its schema describes it.
///
/// Both come from one declaration, so that the data cannot say what the schema does not.
struct DataField<Record>: Sendable {
  let name: String
  let isRequired: Bool
  /// What the schema says of it (JSON Schema, draft 2020-12).
  let schema: [(String, JSONText)]
  /// Writes the member, or nothing where the record does not know it.
  let write: @Sendable (Record, inout JSONBuffer) -> Void

  private init(
    _ name: StaticString, isRequired: Bool = false, _ schema: [(String, JSONText)],
    _ write: @escaping @Sendable (Record, inout JSONBuffer) -> Void
  ) {
    self.name = "\(name)"
    self.isRequired = isRequired
    self.schema = schema
    self.write = write
  }

  /// What the schema calls the kind of text.
  enum Form: Sendable {
    case plain
    /// A whole address.
    case address
    /// `2026-03-05`.
    case day
    /// `2026-03-05T08:30:00+07:00`.
    case moment

    fileprivate var members: [(String, JSONText)] {
      switch self {
      case .plain: []
      case .address: [("format", .text("uri"))]
      case .day: [("format", .text("date"))]
      case .moment: [("format", .text("date-time"))]
      }
    }
  }

  /// Text that every record has.
  static func required(
    _ name: StaticString, _ about: String, _ form: Form = .plain, _ value: @escaping @Sendable (Record) -> String
  ) -> DataField {
    DataField(name, isRequired: true, head("string", about) + form.members) { record, json in
      json.key(name)
      json.text(value(record))
    }
  }

  /// Text that may be unknown.
  static func text(
    _ name: StaticString, _ about: String, _ form: Form = .plain, _ value: @escaping @Sendable (Record) -> String?
  ) -> DataField {
    DataField(name, head("string", about) + form.members) { record, json in
      guard let text = value(record) else { return }
      json.key(name)
      json.text(text)
    }
  }

  /// One of a fixed set of words, in its ASCII form; the schema tells what each means.
  static func choice<Value: Choice>(
    _ name: StaticString, _ about: String, _ value: @escaping @Sendable (Record) -> Value?
  ) -> DataField {
    let choices = Array(Value.allCases)
    let meanings = choices.map { "\($0.rawValue): \($0.name)" }.joined(separator: "; ")
    let schema = head("string", "\(about) (\(meanings)).") + [("enum", .list(choices.map { .text($0.rawValue) }))]
    return DataField(name, schema) { record, json in
      guard let choice = value(record) else { return }
      json.key(name)
      json.text(choice.rawValue)
    }
  }

  static func number(
    _ name: StaticString, _ about: String, _ value: @escaping @Sendable (Record) -> Int?
  ) -> DataField {
    DataField(name, head("integer", about)) { record, json in
      guard let number = value(record) else { return }
      json.key(name)
      json.number(number)
    }
  }

  /// Yes or no; every record knows it.
  static func flag(_ name: StaticString, _ about: String, _ value: @escaping @Sendable (Record) -> Bool) -> DataField {
    DataField(name, isRequired: true, head("boolean", about)) { record, json in
      json.key(name)
      json.flag(value(record))
    }
  }

  /// Several texts; a record without any leaves the member out.
  static func texts(
    _ name: StaticString, _ about: String, _ value: @escaping @Sendable (Record) -> [String]
  ) -> DataField {
    let schema = head("array", about) + [("items", .object([("type", .text("string"))]))]
    return DataField(name, schema) { record, json in
      let texts = value(record)
      guard !texts.isEmpty else { return }
      json.key(name)
      json.list { for text in texts { $0.text(text) } }
    }
  }

  /// A record of its own.
  static func object<Part>(
    _ name: StaticString, _ about: String, _ fields: [DataField<Part>], _ value: @escaping @Sendable (Record) -> Part?
  ) -> DataField {
    DataField(name, [("description", .text(about))] + DataField<Part>.schema(of: fields)) { record, json in
      guard let part = value(record) else { return }
      json.key(name)
      json.object { for field in fields { field.write(part, &$0) } }
    }
  }

  /// Several records of their own; none leave the member out.
  static func objects<Part>(
    _ name: StaticString, _ about: String, _ fields: [DataField<Part>], _ value: @escaping @Sendable (Record) -> [Part]
  ) -> DataField {
    let schema = head("array", about) + [("items", .object(DataField<Part>.schema(of: fields)))]
    return DataField(name, schema) { record, json in
      let parts = value(record)
      guard !parts.isEmpty else { return }
      json.key(name)
      json.list { json in
        for part in parts { json.object { for field in fields { field.write(part, &$0) } } }
      }
    }
  }

  /// The schema of a record of these fields; nothing else may stand in it.
  static func schema(of fields: [DataField]) -> [(String, JSONText)] {
    [
      ("type", .text("object")),
      ("properties", .object(fields.map { ($0.name, .object($0.schema)) })),
      ("required", .list(fields.filter(\.isRequired).map { .text($0.name) })),
      ("additionalProperties", .flag(false)),
    ]
  }

  private static func head(_ type: String, _ about: String) -> [(String, JSONText)] {
    [("type", .text(type)), ("description", .text(about))]
  }
}
