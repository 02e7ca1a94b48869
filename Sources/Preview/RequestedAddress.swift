/// The address that a request names, with its escapes undone.
///
/// An address is only ever looked up among those that the site has claimed; no path on the disk is made of it.
struct RequestedAddress: Equatable {
  /// The path from the server's root, beginning with a slash.
  let path: String

  /// The most bytes of a target that are looked at.
  static let longest = 4096

  /// Why a target names no address.
  enum Refusal: Error, Equatable {
    case tooLong
    /// No leading slash, a broken escape, a control character, or bytes that are not UTF-8.
    case malformed
  }

  /// Reads the path of a request's target, still escaped and without its query.
  init(escaped target: String) throws(Refusal) {
    guard target.utf8.count <= Self.longest else { throw .tooLong }
    var bytes: [UInt8] = []
    var rest = target.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst()?.hexadecimal, let low = rest.popFirst()?.hexadecimal else { throw .malformed }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    guard bytes.first == UInt8(ascii: "/"), !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      let path = String(validating: bytes, as: UTF8.self)
    else { throw .malformed }
    self.path = path
  }

  /// The address within a site that lies under `basePath`; nothing where the path lies outside of it.
  func address(under basePath: String) -> String? {
    guard path.utf8.starts(with: basePath.utf8) else { return nil }
    let address = String(path.utf8.dropFirst(basePath.utf8.count)) ?? ""
    return address.hasPrefix("/") ? address : nil
  }
}

extension UInt8 {
  fileprivate var hexadecimal: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
