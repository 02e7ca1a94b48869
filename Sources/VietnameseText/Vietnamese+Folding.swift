extension Vietnamese {
  /// The text in lower case and without diacritics: "Đường Hoà Bình" and its NFD twin give "duong hoa binh".
  ///
  /// Punctuation stays. Dashes become "-", every kind of space " ", and what cannot be seen (soft
  /// hyphen, zero-width space, byte-order mark) is dropped. Scripts other than Latin keep their marks.
  public static func folded(_ text: String) -> String {
    String(bytes: foldedBytes(text))
  }

  /// The UTF-8 of `folded`.
  public static func foldedBytes(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    nfc(text).withBytes { fold($0, into: &output) }
    return output
  }

  /// Adds the folded form of Latin text, composed or decomposed, to `output`.
  ///
  /// Every ASCII byte gives exactly one byte. Scripts other than Latin should come in NFC.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    let table = LatinLetter.table
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        output.append(ASCII.lowercase(byte))
        index += 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: index)
      index += length
      let letter = table[scalar]
      if letter.isKnown {
        output.append(letter.base)
      } else {
        foldRare(scalar, into: &output)
      }
    }
  }

  /// Folds a scalar that is neither ASCII nor a letter with a single base.
  private static func foldRare(_ scalar: UInt32, into output: inout [UInt8]) {
    if LatinLetter.isCombining(scalar) || isInvisible(scalar) { return }
    switch scalar {
    case _ where isSpace(scalar): output.append(UInt8(ascii: " "))
    case 0x2010...0x2015, 0x2212: output.append(UInt8(ascii: "-"))
    case 0xC6, 0xE6: output.append(contentsOf: "ae".utf8)
    case 0xDE, 0xFE: output.append(contentsOf: "th".utf8)
    case 0xDF: output.append(contentsOf: "ss".utf8)
    case 0x152, 0x153: output.append(contentsOf: "oe".utf8)
    default: output.append(lowercaseOf: scalar)
    }
  }

  /// Whether a scalar is a space of any width.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar leaves no trace on paper.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// The key by which a field's name is known, however it is spelled: "Tiêu đề", `tieu_de` and `TIEU-DE` give "tieude".
  public static func fieldKey(_ name: String) -> String {
    let folded = foldedBytes(name)
    return String(bytes: folded.filter { !ASCII.isSpace($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") })
  }
}
