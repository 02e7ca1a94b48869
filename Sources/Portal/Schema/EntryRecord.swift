/// The own fields of a content type, declared with its schema.
protocol EntryRecord: SchemaRecord {
  /// The common fields and the type's own, as one file has them.
  static var entrySchema: Schema<EntryFields<Self>> { get }
  /// Whether an item of the type needs a day of publication.
  static var datesRequired: Bool { get }
  /// The fields as a case of the entry's details.
  var details: Entry.Details { get }
}

extension EntryRecord {
  static var datesRequired: Bool { false }
}

/// What the front matter of one file holds: the common fields and those of its type.
struct EntryFields<Own: EntryRecord>: SchemaRecord {
  var common = Common()
  var own = Own()

  static var schema: Schema<EntryFields<Own>> { Own.entrySchema }

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    common.check(node, &decoding)
    own.check(node, &decoding)
  }
}

extension Schema where Record: EntryRecord {
  /// The schema of a file of the type: its own fields win over common ones of the same name.
  static func entry(_ own: Schema<Record>) -> Schema<EntryFields<Record>> {
    Schema<EntryFields<Record>>(
      Common.schema.fields.map { field in
        let isNeeded = Record.datesRequired && field.description.key == "date"
        return (isNeeded ? field.required() : field).nested(in: \EntryFields<Record>.common)
      },
      own.fields.map { $0.nested(in: \EntryFields<Record>.own) })
  }
}
