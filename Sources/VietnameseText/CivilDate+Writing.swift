extension CivilDate: CustomStringConvertible {
  /// "2026-03-05".
  public var iso: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else {
      return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
    // Digit by digit: every page and every line of a list has dates.
    return String(unsafeUninitializedCapacity: 10) { text in
      text.put(year, width: 4, at: 0)
      text[4] = UInt8(ascii: "-")
      text.put(month, width: 2, at: 5)
      text[7] = UInt8(ascii: "-")
      text.put(day, width: 2, at: 8)
      return 10
    }
  }

  /// "05/03/2026".
  public var slashed: String {
    let (year, month, day) = components
    guard (1000...9999).contains(year) else { return "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year)" }
    return String(unsafeUninitializedCapacity: 10) { text in
      text.put(day, width: 2, at: 0)
      text[2] = UInt8(ascii: "/")
      text.put(month, width: 2, at: 3)
      text[5] = UInt8(ascii: "/")
      text.put(year, width: 4, at: 6)
      return 10
    }
  }

  /// "ngày 05 tháng 3 năm 2026": days under 10 and months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  public var spelledOut: String {
    let (year, month, day) = components
    return "ngày \(day.padded(to: 2)) tháng \(month < 3 ? month.padded(to: 2) : "\(month)") năm \(year)"
  }

  public var description: String { iso }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the last `width` digits of a number that is not negative, from `index` on.
  fileprivate func put(_ number: Int, width: Int, at index: Int) {
    var rest = UInt(number)
    var place = index + width
    while place > index {
      place -= 1
      self[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}

extension Int {
  /// The number in decimal, with zeros in front up to `width` digits.
  func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
