internal import VietnameseText

/// A fault as a value: what, where, and the words that its message needs.
///
/// The wording is chosen when it is shown (``Wording``), so that finding a fault and explaining it stay apart.
public struct Diagnostic: Sendable, Hashable {
  public let code: FaultCode
  public let severity: Severity
  /// The file's path from the portal's root.
  public let file: String
  /// Where the fault begins.
  public let position: Position
  /// How many scalars the fault spans on its line; at least 1.
  public let length: Int
  /// What the message names, in the order that the wording of `code` gives.
  public let arguments: [String]

  /// A fault of the usual severity for its code.
  public init(
    _ code: FaultCode, file: String, at position: Position = .start, length: Int = 1, severity: Severity? = nil,
    _ arguments: String...
  ) {
    self.init(code, file: file, at: position, length: length, severity: severity, arguments: arguments)
  }

  /// A fault with its arguments in an array.
  public init(
    _ code: FaultCode, file: String, at position: Position, length: Int = 1, severity: Severity? = nil,
    arguments: [String]
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.file = file
    self.position = position
    self.length = max(1, length)
    self.arguments = arguments
  }
}

extension Diagnostic: Comparable {
  /// By file, place, severity and code: the order in which faults are shown.
  public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.file != other.file { return one.file.precedesInBytes(other.file) }
    if one.position != other.position { return one.position < other.position }
    if one.severity != other.severity { return one.severity < other.severity }
    if one.code != other.code { return one.code.rawValue < other.code.rawValue }
    return one.arguments.lexicographicallyPrecedes(other.arguments)
  }
}
