import Foundation

extension Vietnamese {
  /// The text in Normalization Form C, the form of official text (TCVN 6909).
  ///
  /// Text that is already composed, as nearly all is, comes back without a copy.
  public static func nfc(_ text: String) -> String {
    if text.withBytes(isCertainlyNFC) { return text }
    return text.precomposedStringWithCanonicalMapping
  }

  /// Whether the bytes hold only scalars that Normalization Form C never changes.
  ///
  /// `true` is certain; `false` only means that the text must be looked at more closely: it holds a
  /// combining mark or a scalar of a script that this quick look does not cover.
  public static func isCertainlyNFC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let end = bytes.count
    while index < end {
      let lead = bytes[index]
      if lead < 0xCC {
        // ASCII, Latin and the bytes that continue another scalar.
        index += 1
        continue
      }
      guard index + 2 < end else { return false }
      let second = bytes[index + 1]
      switch lead {
      case 0xE1 where second >= 0xB8 && second <= 0xBB:
        break
      case 0xE2:
        guard isStableSymbol(second, bytes[index + 2]) else { return false }
      case 0xEF where second == 0xB8 && bytes[index + 2] == 0x8F:
        break
      case 0xF0 where second == 0x9F:
        break
      default:
        return false
      }
      index += 3
    }
    return true
  }

  /// Whether U+2000–U+2B3F, given by its last two bytes, is punctuation or a symbol that stays as it is.
  private static func isStableSymbol(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third > 0x81  // EN QUAD and EM QUAD become spaces
    case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB  // Ohm, Kelvin, Angstrom
    case 0x8C: third != 0xA9 && third != 0xAA  // angle brackets
    case 0x83: third < 0x90  // combining marks for symbols
    case 0x81...0xAA, 0xAC: true
    default: false
    }
  }
}
