internal import VietnameseText

/// The state of reading one file's fields: whose file it is and what was found wrong.
struct Decoding {
  let file: String
  private(set) var faults: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// Notes a fault at a node; it spans the node's text where that stands on one line.
  mutating func report(_ code: FaultCode, at node: YAMLNode, _ arguments: String...) {
    let length = node.text.map { $0.unicodeScalars.count } ?? 1
    faults.append(Diagnostic(code, file: file, at: node.position, length: length, arguments: arguments))
  }

  /// Notes a fault at a place that is no node.
  mutating func report(_ code: FaultCode, at position: Position, length: Int, _ arguments: [String]) {
    faults.append(Diagnostic(code, file: file, at: position, length: length, arguments: arguments))
  }

  /// Reads a record from a mapping: every known key once, every required key present.
  mutating func record<Record: SchemaRecord>(_: Record.Type, from node: YAMLNode) -> Record? {
    guard case .mapping(let pairs) = node.kind else {
      report(.notAMapping, at: node, Record.schema.fields.first?.description.vietnamese ?? "")
      return nil
    }
    let schema = Record.schema
    var record = Record()
    var isSeen = Array(repeating: false, count: schema.fields.count)
    for (key, value) in pairs {
      guard let name = key.text else {
        report(.notAMapping, at: key, schema.fields.first?.description.vietnamese ?? "")
        continue
      }
      guard let index = schema.index(of: name) else {
        report(.unknownKey, at: key, name, schema.suggestion(for: name) ?? "", schema.group(with: name) ?? "")
        continue
      }
      if isSeen[index] {
        let first = pairs.first { pair in pair.key.text.map { schema.index(of: $0) == index } ?? false }?.key ?? key
        report(.duplicateKey, at: key, name, first.text ?? "", String(first.position.line))
        continue
      }
      isSeen[index] = true
      schema.fields[index].decode(value, &record, &self)
    }
    for index in schema.required where !isSeen[index] {
      let field = schema.fields[index]
      report(.missingField, at: node, field.description.vietnamese, field.description.key, field.description.example)
    }
    record.check(node, &self)
    return record
  }
}

extension Schema {
  /// The only group that has a field of this name, which was written one level too high: a fee belongs to a channel.
  func group(with name: String) -> String? {
    let key = Vietnamese.fieldKey(name)
    let groups = fields.map(\.description).filter { field in
      field.shape.members.contains { member in
        ([member.key, member.vietnamese] + member.otherNames).contains { Vietnamese.fieldKey($0) == key }
      }
    }
    return groups.count == 1 ? groups.first?.vietnamese : nil
  }

  /// The name that the editor probably meant, as the editor would write it.
  func suggestion(for name: String) -> String? {
    let names = fields.map(\.description.vietnamese)
    return Vietnamese.suggestion(for: name, among: names)
      ?? Vietnamese.suggestion(for: name, among: fields.map(\.description.key))
  }
}

extension Shape {
  /// The fields of a group, or of the groups of a list.
  fileprivate var members: [FieldDescription] {
    switch self {
    case .record(_, let members): members()
    case .list(let element, _): element.members
    default: []
    }
  }
}
