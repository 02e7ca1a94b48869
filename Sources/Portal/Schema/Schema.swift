internal import VietnameseText

/// The fields of a record, declared once: they decode it, check it, describe it and scaffold it.
struct Schema<Record: SchemaRecord>: Sendable {
  let fields: [Field<Record>]
  /// The places in ``fields`` of those that may not be left out.
  let required: [Int]
  /// Where each field stands in ``fields``, by every name that is understood.
  private let names: FieldNames

  init(_ fields: [Field<Record>]...) {
    self.fields = fields.flatMap(\.self)
    var indexByKey: [String: Int] = [:]
    for (index, field) in self.fields.enumerated() {
      for name in [field.description.key, field.description.vietnamese] + field.description.otherNames {
        indexByKey[Vietnamese.fieldKey(name)] = index
      }
    }
    names = FieldNames(indexByKey)
    required = self.fields.indices.filter { [fields = self.fields] in fields[$0].description.isRequired }
  }

  /// The field that `name` means in any spelling, or none.
  func index(of name: String) -> Int? {
    names[name]
  }

  /// The value that a mapping gives the field `key`, under whatever name.
  func value(of key: String, in node: YAMLNode) -> YAMLNode? {
    guard case .mapping(let pairs) = node.kind, let index = index(of: key) else { return nil }
    return pairs.first { pair in pair.key.text.map { self.index(of: $0) == index } ?? false }?.value
  }

  /// What every field is, in the order of declaration.
  var descriptions: [FieldDescription] { fields.map(\.description) }
}

/// A record that a schema can fill in.
protocol SchemaRecord: Sendable {
  init()
  static var schema: Schema<Self> { get }
  /// Notes what is wrong between the record's fields; `node` is what it was read from.
  func check(_ node: YAMLNode, _ decoding: inout Decoding)
}

extension SchemaRecord {
  func check(_ node: YAMLNode, _ decoding: inout Decoding) {}

  /// Notes that a stretch of days ends before it begins, at the field `key` that holds its end.
  func checkOrder(
    _ first: CivilDate, _ last: CivilDate, at key: String, _ node: YAMLNode, _ decoding: inout Decoding
  ) {
    let place = Self.schema.value(of: key, in: node) ?? node
    decoding.report(.dateOrder, at: place, first.slashed, last.slashed)
  }
}

extension SchemaRecord {
  /// Notes a number that is not from `low` to `high`, if there is one, at the field `key` that holds it.
  func checkRange<Number: Comparable>(
    _ number: Number?, from low: Number, to high: Number?, at key: String, _ node: YAMLNode, _ decoding: inout Decoding
  ) {
    // What is missing or no number is told already.
    guard let number, number < low || high.map({ number > $0 }) ?? false,
      let place = Self.schema.value(of: key, in: node), let text = place.text, DecimalNumber.parse(text) != nil
    else { return }
    let highest = if let high { Self.words(high) } else { "" }
    decoding.report(.range, at: place, text, Self.words(low), highest)
  }

  /// Notes a year that no date could have.
  func checkYear(_ year: Int?, at key: String, _ node: YAMLNode, _ decoding: inout Decoding) {
    let years = CivilDate.writtenYears
    checkRange(year, from: years.lowerBound, to: years.upperBound, at: key, node, &decoding)
  }

  /// A number as editors write it: `87,5`, and `100` for one hundred even among fractions.
  private static func words(_ number: some Comparable) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text.replacing(".", with: ",")
  }
}

/// One field of a record: its names, what it looks like and where its value goes.
struct Field<Record: SchemaRecord>: Sendable {
  let description: FieldDescription
  let decode: @Sendable (YAMLNode, inout Record, inout Decoding) -> Void

  /// A field that holds nothing where it is left out; `place` keeps where the value stands.
  init<Value: FieldValue>(
    _ key: String, _ vietnamese: String, _ path: any WritableKeyPath<Record, Value?> & Sendable,
    or otherNames: [String] = [], required: Bool = false,
    place: (any WritableKeyPath<Record, Position> & Sendable)? = nil, shape: Shape? = nil, help: String,
    english: String, example: String = ""
  ) {
    self.init(
      FieldDescription(
        key: key, vietnamese: vietnamese, otherNames: otherNames, isRequired: required, shape: shape ?? Value.shape,
        help: help, englishHelp: english, example: example)
    ) { node, record, decoding in
      if let place { record[keyPath: place] = node.position }
      if let value = Value.decode(node, &decoding) { record[keyPath: path] = value }
    }
  }

  /// A field with a value of its own where it is left out; `place` keeps where the value stands.
  init<Value: FieldValue>(
    _ key: String, _ vietnamese: String, _ path: any WritableKeyPath<Record, Value> & Sendable,
    or otherNames: [String] = [], required: Bool = false,
    place: (any WritableKeyPath<Record, Position> & Sendable)? = nil, reading: Reading = .asWritten,
    shape: Shape? = nil, help: String, english: String, example: String = ""
  ) {
    self.init(
      FieldDescription(
        key: key, vietnamese: vietnamese, otherNames: otherNames, isRequired: required,
        shape: (shape ?? Value.shape).reading(reading), help: help, englishHelp: english, example: example)
    ) { node, record, decoding in
      if let place { record[keyPath: place] = node.position }
      if let value = Value.decode(reading.list(from: node), &decoding) { record[keyPath: path] = value }
    }
  }

  /// A field that holds a number within `range`, or nothing where it is left out.
  init(
    _ key: String, _ vietnamese: String, _ path: any WritableKeyPath<Record, Located<Double>?> & Sendable,
    or otherNames: [String] = [], within range: ClosedRange<Double>, help: String, english: String, example: String
  ) {
    self.init(
      FieldDescription(
        key: key, vietnamese: vietnamese, otherNames: otherNames, isRequired: false, shape: .bounded(range), help: help,
        englishHelp: english, example: example)
    ) { node, record, decoding in
      guard let value = Located<Double>.decode(node, &decoding) else { return }
      if range.contains(value.value) {
        record[keyPath: path] = value
      } else {
        decoding.report(
          .themeNumber, at: node, value.value.vietnamese, range.lowerBound.vietnamese, range.upperBound.vietnamese)
      }
    }
  }

  /// A field whose value is read by `decode` unless the editor left it blank.
  private init(
    _ description: FieldDescription,
    decoding decode: @escaping @Sendable (YAMLNode, inout Record, inout Decoding) -> Void
  ) {
    self.init(description: description) { node, record, decoding in
      if !node.isBlank {
        decode(node, &record, &decoding)
      } else if description.isRequired {
        decoding.report(.emptyValue, at: node, description.vietnamese, description.example)
      }
    }
  }

  /// The same field, which may not be left out.
  func required() -> Field {
    var description = description
    description.isRequired = true
    return Field(description, decoding: decode)
  }

  /// The same field of a record that contains this one.
  func nested<Outer: SchemaRecord>(in path: any WritableKeyPath<Outer, Record> & Sendable) -> Field<Outer> {
    Field<Outer>(description: description) { node, outer, decoding in
      decode(node, &outer[keyPath: path], &decoding)
    }
  }

  private init(
    description: FieldDescription, decode: @escaping @Sendable (YAMLNode, inout Record, inout Decoding) -> Void
  ) {
    self.description = description
    self.decode = decode
  }
}

/// How a list may be written where that is natural.
enum Reading: Sendable {
  /// Only as a YAML list.
  case asWritten
  /// Also on one line, its parts between commas.
  case atCommas
  /// Also as a single value, which may have commas of its own.
  case loneAsList

  /// The node as its reading makes a list of it; what is a list already stays as it is.
  fileprivate func list(from node: YAMLNode) -> YAMLNode {
    switch self {
    case .asWritten: node
    case .atCommas: node.splitAtCommas()
    case .loneAsList: node.wrappedInList()
    }
  }
}

extension Shape {
  /// The list with what its reading makes of a single value.
  fileprivate func reading(_ reading: Reading) -> Shape {
    guard case .list(let element, let lone) = self else { return self }
    switch reading {
    case .asWritten: return .list(element, orAlone: lone)
    case .atCommas: return .list(element, orAlone: .parts)
    case .loneAsList: return .list(element, orAlone: .item)
    }
  }
}
