extension CivilDate: CustomStringConvertible {
  /// "2026-03-05".
  public var iso: String {
    let (year, month, day) = components
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// "05/03/2026".
  public var slashed: String {
    let (year, month, day) = components
    return "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year)"
  }

  /// "ngày 05 tháng 3 năm 2026": days under 10 and months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  public var spelledOut: String {
    let (year, month, day) = components
    return "ngày \(day.padded(to: 2)) tháng \(month < 3 ? month.padded(to: 2) : "\(month)") năm \(year)"
  }

  public var description: String { iso }
}

extension Int {
  /// The number in decimal, with zeros in front up to `width` digits.
  func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
