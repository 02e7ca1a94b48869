import Portal

extension Period: CustomStringConvertible {
  /// The name in data and on the command line: `2026-03`, `2026-Q1`, `2026-H1`, `2026`.
  public var name: String {
    let digits = String(year)
    let year = String(repeating: "0", count: 4 - digits.count) + digits
    switch length {
    case .month: return "\(year)-\(ordinal < 10 ? "0" : "")\(ordinal)"
    case .quarter: return "\(year)-Q\(ordinal)"
    case .halfYear: return "\(year)-H\(ordinal)"
    case .year: return year
    }
  }

  /// The period of a name, whose letter may be small (`2026-q1`); nothing when it is none.
  public init?(_ name: String) {
    let bytes = Array(name.utf8)
    guard bytes.count >= 4, let year = Self.number(bytes[..<4]) else { return nil }
    let rest = bytes[4...]
    if rest.isEmpty {
      self.init(.year, of: year)
      return
    }
    guard rest.count == 3, rest.first == UInt8(ascii: "-") else { return nil }
    switch rest[5] {
    case UInt8(ascii: "Q"), UInt8(ascii: "q"):
      guard let ordinal = Self.number(rest[6...]) else { return nil }
      self.init(.quarter, ordinal, of: year)
    case UInt8(ascii: "H"), UInt8(ascii: "h"):
      guard let ordinal = Self.number(rest[6...]) else { return nil }
      self.init(.halfYear, ordinal, of: year)
    default:
      guard let ordinal = Self.number(rest[5...]) else { return nil }
      self.init(.month, ordinal, of: year)
    }
  }

  /// The Vietnamese name: "tháng 3 năm 2026", "quý I năm 2026", "6 tháng đầu năm 2026", "năm 2026".
  public var vietnameseName: String {
    switch length {
    case .month: "tháng \(ordinal) năm \(year)"
    case .quarter: "quý \(Self.roman[ordinal - 1]) năm \(year)"
    case .halfYear: "6 tháng \(ordinal == 1 ? "đầu" : "cuối") năm \(year)"
    case .year: "năm \(year)"
    }
  }

  /// The Vietnamese name for narrow columns: "03/2026", "Quý I/2026", "6T đầu/2026", "2026".
  public var shortName: String {
    switch length {
    case .month: "\(ordinal < 10 ? "0" : "")\(ordinal)/\(year)"
    case .quarter: "Quý \(Self.roman[ordinal - 1])/\(year)"
    case .halfYear: "6T \(ordinal == 1 ? "đầu" : "cuối")/\(year)"
    case .year: "\(year)"
    }
  }

  public var description: String { name }

  private static let roman = ["I", "II", "III", "IV"]

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
