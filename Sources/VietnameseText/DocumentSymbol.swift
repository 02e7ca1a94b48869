/// What follows the stroke of a document number: "KH-BQL", "TTg-KSTT", "QH15".
struct DocumentSymbol {
  /// Segments between hyphens, Ð written as Đ.
  let segments: [String]
  /// Where the last segment ends.
  let end: Int

  var text: String { segments.joined(separator: "-") }

  /// Whether it can be the issuer of a Party document.
  var isIssuer: Bool { segments[0].unicodeScalars.count > 1 }

  /// Reads segments of letters, digits and "&" as long as they look like abbreviations.
  init?(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isField: Bool) {
    guard start < bytes.count, isField || Self.mayBegin(bytes, start) else { return nil }
    var segments: [String] = []
    var end = start
    var cursor = start
    while segments.count < 6, let segment = Self.segment(in: bytes, from: cursor, isField: isField) {
      segments.append(segment.text)
      end = segment.end
      guard let next = bytes.indexAfterHyphen(end) else { break }
      cursor = next
    }
    guard !segments.isEmpty else { return nil }
    self.segments = segments
    self.end = end
  }

  @inline(__always)
  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    // A–Z, or the first byte of Đ, Ô, Ư and their like.
    bytes[index] &- 0x41 < 26 || (bytes[index] >= 0xC3 && bytes[index] <= 0xC6)
  }

  private static func segment(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isField: Bool
  ) -> (text: String, end: Int)? {
    let table = LatinLetter.table
    var text: [UInt8] = []
    var (upper, lower) = (0, 0)
    var index = start
    while index < bytes.count, index - start < 48 {
      let (scalar, length) = bytes.scalar(at: index)
      let letter = table[scalar]
      if letter.isKnown {
        if letter.isUppercase { upper += 1 } else { lower += 1 }
        let isStroked = letter.mark == LatinLetter.Mark.stroke
        text.append(scalar: isStroked ? (letter.isUppercase ? 0x110 : 0x111) : scalar)
      } else if scalar < 0x80, ASCII.isDigit(UInt8(truncatingIfNeeded: scalar)) || scalar == 0x26 {
        text.append(UInt8(truncatingIfNeeded: scalar))
      } else {
        break
      }
      index += length
    }
    while text.last == UInt8(ascii: "&") {
      text.removeLast()
      index -= 1
    }
    guard upper + lower > 0, isField || (upper > 0 && lower <= upper) else { return nil }
    return (String(bytes: text), index)
  }

  /// Type, issuer and family as the segments and the presence of a year have it.
  func parts(year: Int?, isField: Bool) -> (type: String?, issuer: String, family: DocumentNumber.Family)? {
    let first = segments[0]
    if segments.count == 1 {
      return Self.isAssembly(first) && year != nil ? (nil, first.uppercased(), .assembly) : nil
    }
    let issuer = segments.dropFirst().joined(separator: "-")
    if let type = DocumentType.abbreviated(first), let abbreviation = type.abbreviation {
      if type == .officialLetter { return (abbreviation, issuer, .letter) }
      return (abbreviation, issuer, Self.isAssembly(segments[1]) ? .assembly : .state)
    }
    guard year == nil, isField || Self.isOffice(first) && Self.isOffice(segments[1]) else { return nil }
    return (nil, text, .letter)
  }

  /// Whether a segment is QH15 or UBTVQH15.
  private static func isAssembly(_ segment: String) -> Bool {
    let name = segment.uppercased()
    let digits = name.hasPrefix("UBTVQH") ? name.dropFirst(6) : name.hasPrefix("QH") ? name.dropFirst(2) : "–"
    return digits.utf8.count <= 2 && digits.utf8.allSatisfy(ASCII.isDigit)
  }

  /// Whether a segment looks like the short name of an office: two capitals at least.
  private static func isOffice(_ segment: String) -> Bool {
    segment.unicodeScalars.reduce(0) { $0 + (LatinLetter.table[$1.value].isUppercase ? 1 : 0) } > 1
  }
}
