/// An amount in đồng, such as a fee.
public struct Money: Hashable, Comparable, Sendable {
  /// Whole đồng; the currency has nothing smaller in use.
  public let dong: Int

  public init(dong: Int) {
    self.dong = dong
  }

  public static func < (one: Self, other: Self) -> Bool { one.dong < other.dong }
}

extension Money: CustomStringConvertible {
  /// "20.000 đồng".
  public var description: String { DecimalNumber.grouped(dong) + " đồng" }

  /// Reads "20.000 đồng", "20.000đ", "20000", "20.000 VNĐ", "1,5 triệu đồng", and "miễn phí" or "không" as nothing to pay.
  ///
  /// No amount has thousandths of a đồng: whoever writes "150,000 đồng" parts thousands.
  public static func parse(_ text: String) -> Money? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false).dropFirst()
    let isGrouped = !groups.isEmpty && groups.allSatisfy { $0.prefix { "0"..."9" ~= $0 }.count == 3 }
    let grouped = isGrouped ? read(String(text.map { $0 == "," ? "." : $0 })) : nil
    return grouped?.scale == 1 ? grouped?.money : read(text)?.money
  }

  /// The amount, and by how many đồng its number counts.
  private static func read(_ text: String) -> (money: Money, scale: Int)? {
    var cursor = TextCursor(folding: text)
    if cursor.skipFree() { return (Money(dong: 0), 1) }
    guard let number = cursor.decimal(), number.digits >= 0 else { return nil }
    var scale = 1
    if cursor.skipWord("nghin") || cursor.skipWord("ngan") {
      scale = 1000
    } else if cursor.skipWord("trieu") {
      scale = 1_000_000
    } else if cursor.skipWord("ty") || cursor.skipWord("ti") {
      scale = 1_000_000_000
    }
    cursor.skipSpaces()
    _ = cursor.skipWord("dong") || cursor.skipWord("vnd") || cursor.skipWord("d") || cursor.skipWord("₫")
    cursor.skipSpaces()
    guard cursor.isAtEnd else { return nil }
    let (product, overflow) = number.digits.multipliedReportingOverflow(by: scale)
    let divisor = (0..<number.fractionDigits).reduce(1) { divisor, _ in divisor * 10 }
    guard !overflow, product.isMultiple(of: divisor) else { return nil }
    return (Money(dong: product / divisor), scale)
  }
}

extension TextCursor {
  /// Whether the whole text says that nothing is to be paid.
  fileprivate mutating func skipFree() -> Bool {
    guard skipWord("mien phi") || skipWord("mien") || skipWord("khong thu phi") || skipWord("khong") else {
      return false
    }
    skipSpaces()
    if isAtEnd { return true }
    rewind(to: 0)
    return false
  }
}
