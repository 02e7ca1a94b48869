extension PhoneNumber {
  /// Why a text is no telephone number.
  public enum Fault: Error, Hashable, Sendable {
    /// Something other than digits and their separators.
    case notAPhoneNumber
    /// The prefix asks for another number of digits; several numbers in one field end here too.
    case wrongLength(digits: Int, expected: Int)
    /// A local number that can be dialled only inside its province.
    case missingAreaCode
    /// A mobile number of eleven digits, changed in 2018: `old` ("0123") has become `new` ("083").
    case retiredMobilePrefix(old: String, new: String)
    /// An area code from before 2017, such as 04 for Hà Nội.
    case retiredAreaCode(String)
    /// No number in Vietnam begins so.
    case unknownPrefix(String)
  }

  /// Reads a number with spaces, full stops, hyphens and parentheses, in national form or with +84, with an extension or
  /// without: "(0212) 3852 123", "+84 912.345.678", "024 3773 8668 máy lẻ 12", "1800-1096", "113".
  public static func parse(_ text: String) -> Result<PhoneNumber, Fault> {
    var cursor = TextCursor(folding: text)
    cursor.skipSpaces()
    let isInternational = cursor.skip("+")
    var digits = cursor.phoneDigits()
    guard !digits.isEmpty, let extensionDigits = cursor.phoneExtension() else { return .failure(.notAPhoneNumber) }
    if isInternational || digits.starts(with: "0084".utf8) {
      digits.removeFirst(isInternational ? 0 : 2)
      guard digits.starts(with: "84".utf8) else {
        return .failure(.unknownPrefix("+" + String(bytes: digits.prefix(3))))
      }
      digits.removeFirst(2)
      if digits.first != UInt8(ascii: "0") { digits.insert(UInt8(ascii: "0"), at: 0) }
    }
    let number = String(bytes: digits)
    return kind(of: number).map {
      PhoneNumber(digits: number, extensionDigits: extensionDigits.isEmpty ? nil : extensionDigits, kind: $0)
    }
  }

  /// The kind of line that dialled digits reach, by the numbering plan.
  private static func kind(of digits: String) -> Result<Kind, Fault> {
    func of(_ kind: Kind, length: Int) -> Result<Kind, Fault> {
      let count = digits.utf8.count
      return count == length ? .success(kind) : .failure(.wrongLength(digits: count, expected: length))
    }
    let prefix = Array(digits.utf8.prefix(2))
    if digits.hasPrefix("1800") || digits.hasPrefix("1900") {
      return digits.utf8.count == 10 ? .success(.hotline) : of(.hotline, length: 8)
    }
    if prefix.first == UInt8(ascii: "1") {
      return digits.utf8.count == 4 ? .success(.short) : of(.short, length: 3)
    }
    guard prefix.first == UInt8(ascii: "0"), prefix.count == 2 else {
      return .failure((6...8).contains(digits.utf8.count) ? .missingAreaCode : .unknownPrefix(String(digits.prefix(2))))
    }
    switch prefix[1] {
    case UInt8(ascii: "2"): return of(.landline, length: 11)
    case UInt8(ascii: "3"), UInt8(ascii: "5"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "9"):
      return of(.mobile, length: 10)
    case UInt8(ascii: "1"):
      let old = String(digits.prefix(4))
      guard digits.utf8.count == 11, let new = successors[old] else { return .failure(.unknownPrefix(old)) }
      return .failure(.retiredMobilePrefix(old: old, new: new))
    case UInt8(ascii: "4"), UInt8(ascii: "6"): return .failure(.retiredAreaCode(String(digits.prefix(2))))
    default: return .failure(.unknownPrefix(String(digits.prefix(2))))
    }
  }

  /// What the mobile prefixes of eleven-digit numbers became in 2018.
  private static let successors = [
    "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078", "0123": "083", "0124": "084",
    "0125": "085", "0127": "081", "0129": "082", "0162": "032", "0163": "033", "0164": "034", "0165": "035",
    "0166": "036", "0167": "037", "0168": "038", "0169": "039", "0186": "056", "0188": "058", "0199": "059",
  ]
}

extension TextCursor {
  /// Digits with separators between them; a "(0)" behind a country code counts as a digit.
  fileprivate mutating func phoneDigits() -> [UInt8] {
    var digits: [UInt8] = []
    while let next, digits.count < 32 {
      if ASCII.isDigit(next) {
        digits.append(next)
        _ = skipOne(of: "0123456789")
      } else if skipOne(of: " .-()") == nil || (digits.isEmpty && next != UInt8(ascii: "(")) {
        break
      }
    }
    return digits
  }

  /// The digits after "máy lẻ" or "ext", empty where the text ends; nothing when it goes on otherwise.
  fileprivate mutating func phoneExtension() -> String? {
    if isAtEnd { return "" }
    _ = skip(",")
    guard skipWord("may le") || skipWord("so le") || skipWord("noi bo") || skipWord("ext") else { return nil }
    _ = skipOne(of: ".:")
    guard let number = number(digits: 1...6) else { return nil }
    skipSpaces()
    _ = skip(")")
    skipSpaces()
    return isAtEnd ? number.value.padded(to: number.digits) : nil
  }
}
