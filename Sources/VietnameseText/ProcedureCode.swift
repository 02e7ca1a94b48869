/// The code of an administrative procedure in the national database: `1.004222`.
public struct ProcedureCode: Hashable, Sendable {
  /// "2.000884", the same in the whole country.
  public let national: String
  /// "000.00.00.H55", the agency, where the code is a local one.
  public let agency: String?

  /// Reads `1.004222` or `2.000884.000.00.00.H55`, with spaces anywhere and in any case.
  public init?(_ text: String) {
    let bytes = Vietnamese.foldedBytes(text).filter { !ASCII.isSpace($0) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let widths = [1, 6, 3, 2, 2]
    guard parts.count == 2 || parts.count == 6,
      zip(parts, widths).allSatisfy({ $0.count == $1 && $0.allSatisfy(ASCII.isDigit) })
    else { return nil }
    national = String(bytes: parts[0]) + "." + String(bytes: parts[1])
    guard parts.count == 6 else {
      agency = nil
      return
    }
    let place = parts[5]
    guard let letter = place.first, ASCII.isLetter(letter), place.count == 3,
      place.dropFirst().allSatisfy(ASCII.isDigit)
    else { return nil }
    agency = parts[2...5].map { String(bytes: $0) }.joined(separator: ".").uppercased()
  }
}

extension ProcedureCode: CustomStringConvertible {
  /// The whole code, without spaces.
  public var description: String { agency.map { "\(national).\($0)" } ?? national }
}
