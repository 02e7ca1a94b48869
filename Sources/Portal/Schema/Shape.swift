/// What a field's value looks like: enough to scaffold it, to describe it and to write its JSON Schema.
public indirect enum Shape: Sendable {
  case text
  case integer
  case decimal
  /// A number from the one bound to the other, both included.
  case bounded(ClosedRange<Double>)
  case flag
  case date
  case moment
  case money
  case phone
  case email
  case url
  /// A colour as `#9a1b1e` or `#fff`.
  case colour
  /// A file under `content/`.
  case file
  /// The last part of an address.
  case slug
  /// Another entry, by code, number, title or file.
  case reference
  case documentNumber
  case procedureCode
  case choice([ChoiceDescription])
  /// A list, and how it may be written without being one.
  case list(Shape, orAlone: LoneValue)
  /// A group of fields by its name, which is asked for seldom and found slowly; the closures break the circle where a
  /// record contains itself.
  case record(@Sendable () -> String, @Sendable () -> [FieldDescription])

  /// What a single value means where a list is wanted.
  public enum LoneValue: Sendable {
    /// Nothing: only a list will do.
    case refused
    /// Its parts between commas.
    case parts
    /// A list of one.
    case item
  }
}

/// One word that a choice takes.
public struct ChoiceDescription: Sendable, Hashable {
  /// The Vietnamese name.
  public let name: String
  /// The ASCII form.
  public let slug: String
  /// Other spellings that are understood.
  public let spellings: [String]
}

/// What can be said of a field without a value at hand.
public struct FieldDescription: Sendable {
  /// The English name, in snake case.
  public let key: String
  /// The Vietnamese name, as an editor writes it.
  public let vietnamese: String
  /// Other names that are understood.
  public let otherNames: [String]
  public var isRequired: Bool
  public let shape: Shape
  /// What the field is for, in Vietnamese, for the editor.
  public let help: String
  /// The same in English, for the engineer.
  public let englishHelp: String
  /// A value as an editor would write it.
  public let example: String
}
