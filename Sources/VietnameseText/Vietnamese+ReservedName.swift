extension Vietnamese {
  /// Whether Windows keeps a file's name for a device: `con`, `PRN`, `aux.pdf`, `com1`, `lpt9.txt`.
  ///
  /// What stands before the first full stop decides, in any case.
  public static func isReservedName(_ name: some Sequence<UInt8>) -> Bool {
    var stem: UInt32 = 0
    var count = 0
    for byte in name {
      if byte == UInt8(ascii: ".") { break }
      count += 1
      if count > 4 { return false }
      stem = stem << 8 | UInt32(ASCII.lowercase(byte))
    }
    // The letters of con, prn, aux, nul; com and lpt with a digit from 1 to 9.
    switch count {
    case 3: return stem == 0x63_6F_6E || stem == 0x70_72_6E || stem == 0x61_75_78 || stem == 0x6E_75_6C
    case 4: return (stem >> 8 == 0x63_6F_6D || stem >> 8 == 0x6C_70_74) && (0x31...0x39).contains(stem & 0xFF)
    default: return false
    }
  }
}
