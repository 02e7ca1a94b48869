extension DocumentNumber {
  /// The number by which documents are compared: no leading zeros, upper case; đ stays đ, since HĐ is not HD.
  ///
  /// The same key recurs every year and in several provinces: add the date or the place to tell them apart.
  public struct Key: Hashable, Sendable {
    fileprivate let number: DocumentNumber

    /// The key in words: `6/QĐ-TTG`.
    public var text: String { number.compose(number.significantPart).uppercased() }

    // Every citation is looked up, and few are found: what is written is compared only where the hashes agree.
    public static func == (one: Key, other: Key) -> Bool {
      one.number.keyHash == other.number.keyHash && (one.number == other.number || one.text == other.text)
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(number.keyHash)
    }
  }

  /// What makes two numbers the same, however they are written.
  public var key: Key { Key(number: self) }

  /// The number without leading zeros.
  private var significantPart: String {
    let zero = UInt8(ascii: "0")
    let significant = number.utf8.drop { $0 == zero }
    let isNumeral = significant.first.map { $0 &- zero < 10 } ?? false
    return isNumeral ? String(Substring(significant)) : "0" + Substring(significant)
  }

  /// The hash of the key's text, without making the text where that is easy.
  var hashOfKey: UInt64 {
    var hash = KeyHash()
    hash.add(significant: number)
    hash.add(family == .party ? UInt8(ascii: "-") : UInt8(ascii: "/"))
    if let year {
      hash.add(year: year)
      hash.add(UInt8(ascii: "/"))
    }
    if let typeAbbreviation {
      hash.add(typeAbbreviation)
      hash.add(family == .party ? UInt8(ascii: "/") : UInt8(ascii: "-"))
    }
    hash.add(issuer)
    return hash.isUncertain ? KeyHash(of: key.text).value : hash.value
  }
}

/// A hash of bytes in upper case (Fowler, Noll and Vo's, of 64 bits).
private struct KeyHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Whether a letter came whose upper case is not plain: any beyond ASCII but Đ.
  private(set) var isUncertain = false
  private var isStroked = false

  init() {}

  /// The hash of a text that is in upper case.
  init(of text: String) {
    for byte in text.utf8 { mix(byte) }
  }

  /// Adds a number without its leading zeros; one is put before a letter, or for nothing.
  mutating func add(significant number: String) {
    var isLeading = true
    for byte in number.utf8 where !isLeading || byte != UInt8(ascii: "0") {
      if isLeading, !ASCII.isDigit(byte) { mix(UInt8(ascii: "0")) }
      isLeading = false
      add(byte)
    }
    if isLeading { mix(UInt8(ascii: "0")) }
  }

  /// Adds the four digits of a year.
  mutating func add(year: Int) {
    for power in [1000, 100, 10, 1] { mix(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: year / power % 10)) }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if byte < 0x80 {
      if isStroked { isUncertain = true }
      mix(byte &- 0x61 < 26 ? byte & 0xDF : byte)
    } else if isStroked, byte | 1 == 0x91 {
      // Đ is C4 90, đ is C4 91.
      isStroked = false
      mix(0x90)
    } else if !isStroked, byte == 0xC4 {
      isStroked = true
      mix(byte)
    } else {
      isUncertain = true
    }
  }

  @inline(__always)
  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
