internal import VietnameseText

/// The JSON Schema (draft 2020-12) of front matter, for editors' programs and for validators.
///
/// It accepts what the program accepts: keys in either language and any spelling, values in every form that is read.
/// What no schema can say stays with `check`: that a file exists, that a key is not given in both languages.
public struct JSONSchema: Sendable {
  /// The schema's text, UTF-8, indented.
  public let bytes: [UInt8]

  /// The schema of one subject.
  public init(of subject: SchemaSubject) {
    var writer = JSONSchemaWriter()
    let members = writer.members(of: subject)
    bytes = Self.document(members, writer)
  }

  /// The schema that takes a file of any type; each stands under its name in `$defs`.
  public init() {
    var writer = JSONSchemaWriter()
    for subject in SchemaSubject.allCases {
      writer.definitions.append((subject.name, .object(writer.members(of: subject))))
    }
    let choices = SchemaSubject.allCases.map { JSONSchemaWriter.reference($0.name) }
    bytes = Self.document([("title", .text("cchc-site")), ("anyOf", .list(choices))], writer)
  }

  private static func document(_ members: [(String, JSONText)], _ writer: JSONSchemaWriter) -> [UInt8] {
    JSONText.object(
      [("$schema", .text("https://json-schema.org/draft/2020-12/schema"))] + members
        + [("$defs", .object(writer.definitions))]
    ).indented
  }
}

/// Writes schemas from the descriptions of fields; what is used more than once becomes a definition.
struct JSONSchemaWriter {
  var definitions: [(String, JSONText)] = []
  private var known: Set<String> = []
  private var allowsBlanks = true

  /// What a schema of `subject` says, without its definitions.
  mutating func members(of subject: SchemaSubject) -> [(String, JSONText)] {
    let head: [(String, JSONText)] = [
      ("title", .text(subject.title)), ("description", .text("\(subject.title): \(subject.place)")),
    ]
    allowsBlanks = subject.allowsBlanks
    let record = record(subject.name, subject.fields)
    guard subject == .units else { return head + record }
    return head + [("type", .text("array")), ("items", .object(record))]
  }

  static func reference(_ definition: String) -> JSONText {
    .object([("$ref", .text("#/$defs/\(definition)"))])
  }

  /// An object with these fields under all their names.
  private mutating func record(_ name: String, _ fields: [FieldDescription]) -> [(String, JSONText)] {
    let names = FieldNames(fields)
    var properties: [(String, JSONText)] = []
    var patterns: [(String, JSONText)] = []
    var needs: [JSONText] = []
    for (index, field) in fields.enumerated() where names.spellings[index].contains(field.key) {
      let definition = "\(name).\(field.key)"
      define(definition) { writer in writer.value(of: field) }
      let described = Self.described(field, definition)
      for key in [field.displayName, field.key] { properties.append((key, described)) }
      let pattern = SpellingPattern.whole(names.spellings[index])
      patterns.append((pattern, Self.reference(definition)))
      if field.isRequired { needs.append(Self.needs(field, pattern)) }
    }
    var members: [(String, JSONText)] = [
      ("type", .text("object")), ("properties", .object(properties)), ("patternProperties", .object(patterns)),
      ("additionalProperties", .flag(false)),
    ]
    if !needs.isEmpty { members.append(("allOf", .list(needs))) }
    return members
  }

  /// What an editor's program shows for a key, and where its value is described.
  private static func described(_ field: FieldDescription, _ definition: String) -> JSONText {
    let example = field.example.isEmpty ? "" : " Ví dụ: \(field.example)"
    return .object([
      ("title", .text("\(field.displayName) (\(field.key))")), ("description", .text(field.help + example)),
      ("$ref", .text("#/$defs/\(definition)")),
    ])
  }

  /// Demands the field under any of its names; the name that an editor's program should miss comes first.
  private static func needs(_ field: FieldDescription, _ pattern: String) -> JSONText {
    let otherwise = JSONText.object([
      ("not", .object([("propertyNames", .object([("not", .object([("pattern", .text(pattern))]))]))]))
    ])
    return .object([
      (
        "anyOf",
        .list(
          [field.displayName, field.key].map { .object([("required", .list([.text($0)]))]) } + [otherwise])
      )
    ])
  }

  /// What a field may hold; an optional one may also be left blank.
  private mutating func value(of field: FieldDescription) -> JSONText {
    let forms = forms(of: field.shape, isRequired: field.isRequired)
    return Self.either(field.isRequired || !allowsBlanks ? forms : forms + [.object([("type", .text("null"))])])
  }

  private static func either(_ forms: [JSONText]) -> JSONText {
    forms.count == 1 ? forms[0] : .object([("anyOf", .list(forms))])
  }

  /// The forms in which a value may be written.
  private mutating func forms(of shape: Shape, isRequired: Bool) -> [JSONText] {
    switch shape {
    case .list(let element, let lone):
      let items = forms(of: element, isRequired: true)
      let list = JSONText.object([
        ("type", .text("array")), ("items", Self.either(items + [.object([("type", .text("null"))])])),
      ])
      return switch lone {
      case .refused: [list]
      case .parts: [list, ScalarForms.text(isRequired: isRequired)]
      case .item: [list] + items
      }
    case .record(let named, let fields):
      let name = named()
      define(name) { writer in .object(writer.record(name, fields())) }
      return [Self.reference(name)]
    default: return ScalarForms.forms(of: shape, isRequired: isRequired)
    }
  }

  /// Adds a definition where there is none of the name; the name is taken first, so that a record may contain itself.
  private mutating func define(_ name: String, _ make: (inout JSONSchemaWriter) -> JSONText) {
    guard known.insert(name).inserted else { return }
    let place = definitions.count
    definitions.append((name, .flag(true)))
    definitions[place].1 = make(&self)
  }
}

/// Which names mean which field: one that two fields claim means the later one, as the decoder has it.
private struct FieldNames {
  /// The names that mean each field.
  let spellings: [[String]]

  init(_ fields: [FieldDescription]) {
    var owner: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      for name in field.names { owner[Vietnamese.fieldKey(name)] = index }
    }
    spellings = fields.enumerated().map { index, field in
      var seen: Set<String> = []
      return field.names.filter { name in
        let key = Vietnamese.fieldKey(name)
        return owner[key] == index && seen.insert(key).inserted
      }
    }
  }
}

extension FieldDescription {
  /// The Vietnamese name with a capital, as the example portal writes it.
  public var displayName: String { vietnamese.prefix(1).uppercased() + vietnamese.dropFirst() }

  /// Every name that is understood.
  fileprivate var names: [String] { [key, vietnamese] + otherNames }
}
