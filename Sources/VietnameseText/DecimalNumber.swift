/// An exact decimal number as Vietnamese text writes it: `1.234,5`.
public struct DecimalNumber: Hashable, Sendable {
  /// The number without its comma: 12345 for `1.234,5`.
  public let digits: Int
  /// How many of the digits stand after the comma, 0–9; never more than the value needs.
  public let fractionDigits: Int

  /// `digits` divided by ten to the power of `fractionDigits`; nothing with more than 9 of them.
  public init?(digits: Int, fractionDigits: Int) {
    guard (0...9).contains(fractionDigits) else { return nil }
    var (digits, fractionDigits) = (digits, fractionDigits)
    while fractionDigits > 0, digits.isMultiple(of: 10) {
      digits /= 10
      fractionDigits -= 1
    }
    self.digits = digits
    self.fractionDigits = fractionDigits
  }

  public init(_ value: Int) {
    digits = value
    fractionDigits = 0
  }

  /// The nearest binary number, for drawing.
  public var doubleValue: Double { Double(digits) / Double(scale) }

  /// The number when it is whole.
  public var integerValue: Int? { fractionDigits == 0 ? digits : nil }

  private var scale: Int { (0..<fractionDigits).reduce(1) { scale, _ in scale * 10 } }
}

extension DecimalNumber: Comparable {
  public static func < (one: Self, other: Self) -> Bool {
    // Whole parts first, then fractions of nine digits each: nothing can overflow.
    let (oneScale, otherScale) = (one.scale, other.scale)
    let (oneWhole, otherWhole) = (one.digits / oneScale, other.digits / otherScale)
    if oneWhole != otherWhole { return oneWhole < otherWhole }
    return one.digits % oneScale * (1_000_000_000 / oneScale)
      < other.digits % otherScale * (1_000_000_000 / otherScale)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// `1.234,5`, with a full stop before every three digits.
  public var description: String {
    let magnitude = Int(clamping: digits.magnitude)
    let whole = Self.grouped(magnitude / scale)
    let fraction = fractionDigits > 0 ? "," + (magnitude % scale).padded(to: fractionDigits) : ""
    return (digits < 0 ? "-" : "") + whole + fraction
  }

  /// `85,5%`.
  public var percent: String { description + "%" }

  /// A whole number with a full stop before every three digits: `20.000`.
  public static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var output = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { output.append(".") }
      output.append(digit)
    }
    return output
  }
}

extension DecimalNumber {
  /// Reads `1.234,5`, `1234,5`, `20 000`, `-3`, and `86.75` as programs write it.
  ///
  /// A full stop before exactly three digits groups thousands, as Vietnamese text has it: `1.234` is one thousand two
  /// hundred and thirty-four. Any other full stop is a decimal point.
  public static func parse(_ text: String) -> DecimalNumber? {
    var cursor = TextCursor(folding: text)
    let number = cursor.decimal()
    cursor.skipSpaces()
    return cursor.isAtEnd ? number : nil
  }

  /// Reads a share such as `85,5%` or `85,5 %`; the sign may be missing.
  public static func parsePercent(_ text: String) -> DecimalNumber? {
    var cursor = TextCursor(folding: text)
    let number = cursor.decimal()
    cursor.skipSpaces()
    _ = cursor.skip("%")
    cursor.skipSpaces()
    return cursor.isAtEnd ? number : nil
  }
}

extension TextCursor {
  /// Reads a decimal number and stops after it.
  mutating func decimal() -> DecimalNumber? {
    skipSpaces()
    let isNegative = skip("-")
    var groups: [(value: Int, digits: Int, separator: UInt8?)] = []
    while true {
      let start = position
      let separator = groups.isEmpty ? nil : skipOne(of: ",. ")
      guard groups.isEmpty || separator != nil, let next, ASCII.isDigit(next), let run = number(digits: 1...18) else {
        rewind(to: start)
        break
      }
      // A space groups only exactly three digits; otherwise what follows is another number.
      if separator == UInt8(ascii: " "), run.digits != 3 {
        rewind(to: start)
        break
      }
      groups.append((run.value, run.digits, separator))
    }
    guard let number = Self.decimal(of: groups) else { return nil }
    return isNegative ? DecimalNumber(digits: -number.digits, fractionDigits: number.fractionDigits) : number
  }

  private static func decimal(of groups: [(value: Int, digits: Int, separator: UInt8?)]) -> DecimalNumber? {
    guard let first = groups.first else { return nil }
    var whole = groups.dropFirst()
    var fraction: (value: Int, digits: Int)?
    if let last = whole.last, last.separator != UInt8(ascii: " ") {
      let isPoint =
        last.separator == UInt8(ascii: ".") && whole.count == 1
        && (last.digits != 3 || first.digits > 3 || first.value == 0)
      if last.separator == UInt8(ascii: ",") || isPoint {
        fraction = (last.value, last.digits)
        whole.removeLast()
      }
    }
    let separators = Set(whole.map(\.separator))
    guard separators.count <= 1, !separators.contains(UInt8(ascii: ",")) else { return nil }
    if !whole.isEmpty, first.digits > 3 || first.value == 0 || whole.contains(where: { $0.digits != 3 }) { return nil }
    var digits = first.value
    for group in whole {
      guard let sum = digits.appending(group.value, digits: group.digits) else { return nil }
      digits = sum
    }
    guard let fraction else { return DecimalNumber(digits) }
    guard fraction.digits <= 9, let sum = digits.appending(fraction.value, digits: fraction.digits) else { return nil }
    return DecimalNumber(digits: sum, fractionDigits: fraction.digits)
  }
}

extension Int {
  /// The number with more decimal digits behind it; nothing when it grows too large.
  fileprivate func appending(_ value: Int, digits: Int) -> Int? {
    var result = self
    for _ in 0..<digits {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    let (sum, overflow) = result.addingReportingOverflow(value)
    return overflow ? nil : sum
  }
}
