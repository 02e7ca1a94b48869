internal import Synchronization
internal import VietnameseText

/// A type that a field of front matter can hold.
protocol FieldValue: Sendable {
  /// What it looks like, for whoever writes it.
  static var shape: Shape { get }
  /// Reads the value, or notes why it cannot be read.
  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Self?
}

extension Array: FieldValue where Element: FieldValue {
  static var shape: Shape { .list(Element.shape, orAlone: .refused) }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> [Element]? {
    guard case .sequence(let items) = node.kind else {
      decoding.report(.wrongShape, at: node, "list")
      return nil
    }
    return items.compactMap { item in
      item.isBlank ? nil : Element.decode(item, &decoding)
    }
  }
}

extension Located: FieldValue where Value: FieldValue {
  static var shape: Shape { Value.shape }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Located<Value>? {
    Value.decode(node, &decoding).map { Located($0, at: node.position) }
  }
}

/// A record is a value wherever a group of fields is wanted.
extension FieldValue where Self: SchemaRecord {
  static var shape: Shape {
    .record({ String(describing: Self.self) }, { schema.descriptions })
  }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Self? {
    guard case .mapping = node.kind else {
      let fields = schema.descriptions
      decoding.report(
        .wrongShape, at: node, "record", fields.map { "“\($0.vietnamese): …”" }.joined(separator: ", "),
        fields.map { "“\($0.key): …”" }.joined(separator: ", "))
      return nil
    }
    return decoding.record(Self.self, from: node)
  }
}

extension FieldValue where Self: Choice {
  static var shape: Shape {
    .choice(allCases.map { ChoiceDescription(name: $0.name, slug: $0.rawValue, spellings: $0.spellings) })
  }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Self? {
    guard let text = decoding.text(of: node) else { return nil }
    if let choice = Self(spelling: text) { return choice }
    let names = allCases.map(\.name)
    decoding.report(
      .choice, at: node, text, names.joined(separator: ", "), Vietnamese.suggestion(for: text, among: names) ?? "")
    return nil
  }
}

extension Choice {
  /// The choice that `text` names in any spelling, or none.
  public init?(spelling text: String) {
    guard let match = Spellings.of(Self.self)[text] else { return nil }
    self = Array(Self.allCases)[match]
  }
}

/// What every spelling of a choice means, folded once for each type: thousands of entries ask.
private enum Spellings {
  private static let tables = Mutex<[ObjectIdentifier: FieldNames]>([:])

  /// The places among the cases of `type`, by the spelling; the first case that has a spelling keeps it.
  static func of<Option: Choice>(_ type: Option.Type) -> FieldNames {
    tables.withLock { tables in
      if let names = tables[ObjectIdentifier(type)] { return names }
      var table: [String: Int] = [:]
      for (place, choice) in Option.allCases.enumerated() {
        for spelling in [choice.rawValue, choice.name] + choice.spellings {
          let key = Vietnamese.fieldKey(spelling)
          if table[key] == nil { table[key] = place }
        }
      }
      let names = FieldNames(table)
      tables[ObjectIdentifier(type)] = names
      return names
    }
  }
}

extension Decoding {
  /// The text of a scalar, without blanks around it; anything else is a fault.
  mutating func text(of node: YAMLNode) -> String? {
    guard let text = node.text else {
      report(.wrongShape, at: node, "text")
      return nil
    }
    return String(text[...].trimmingBlanks)
  }
}
