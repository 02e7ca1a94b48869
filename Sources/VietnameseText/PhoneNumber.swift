/// A telephone number that can be dialled in Vietnam.
public struct PhoneNumber: Hashable, Sendable {
  /// The digits dialled inside the country, with the leading 0 where there is one: "02123852123", "18001096", "113".
  public let digits: String
  /// The extension ("máy lẻ"), where there is one.
  public let extensionDigits: String?
  /// What kind of line it is.
  public let kind: Kind

  public enum Kind: Sendable {
    case landline
    case mobile
    /// 1800 (free) and 1900 (charged).
    case hotline
    /// Three or four digits: 113, 1022.
    case short
  }
}

extension PhoneNumber: CustomStringConvertible {
  /// As offices print it: "0212 3852 123", "024 3773 8668", "0912 345 678", "1800 1096", with "máy lẻ 12" behind.
  public var grouped: String {
    let sizes: [Int]
    switch kind {
    case .landline: sizes = Self.hasShortAreaCode(digits) ? [3, 4, 4] : [4, 4, 3]
    case .mobile: sizes = [4, 3, 3]
    case .hotline: sizes = digits.utf8.count == 8 ? [4, 4] : [4, 3, 3]
    case .short: sizes = [digits.utf8.count]
    }
    var rest = Substring(digits)
    let groups = sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }
    return groups.joined(separator: " ") + (extensionDigits.map { " máy lẻ \($0)" } ?? "")
  }

  /// The address of a link (RFC 3966): `tel:+842123852123`; hotlines and short numbers have no form from abroad.
  public var tel: String {
    let number =
      switch kind {
      case .landline, .mobile: "+84" + digits.dropFirst()
      case .hotline, .short: digits
      }
    return "tel:" + number + (extensionDigits.map { ";ext=\($0)" } ?? "")
  }

  public var description: String { grouped }

  /// Hà Nội (024) and Hồ Chí Minh City (028) have area codes of three digits, other places of four.
  private static func hasShortAreaCode(_ digits: String) -> Bool {
    digits.hasPrefix("024") || digits.hasPrefix("028")
  }
}
