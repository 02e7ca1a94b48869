/// What follows the stroke of a document number: "KH-BQL", "TTg-KSTT", "QH15".
struct DocumentSymbol {
  /// The segments with a hyphen between them, Ð written as Đ.
  let text: String
  /// Where the last segment ends.
  let end: Int
  /// The first segment; numbers name their type with it.
  private let first: Segment
  private let second: Segment?
  /// What follows the first hyphen.
  private let rest: String
  private let type: DocumentType?

  private struct Segment {
    var scalars = 0
    var uppercase = 0
    /// Whether it is QH15 or UBTVQH15.
    var isAssembly = false
    /// Whether it looks like the short name of an office: two capitals at least.
    var isOffice: Bool { uppercase > 1 }
  }

  /// Whether it can be the issuer of a Party document.
  var isIssuer: Bool { first.scalars > 1 }

  private static let maximumSegments = 6
  private static let maximumLength = 48

  /// Reads segments of letters, digits and "&" as long as they look like abbreviations.
  init?(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isField: Bool) {
    guard start < bytes.count, isField || Self.mayBegin(bytes, start) else { return nil }
    let capacity = Self.maximumSegments * (Self.maximumLength + 4)
    let symbol = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { memory -> DocumentSymbol? in
      var text = ShortText(memory)
      var first: Segment?
      var second: Segment?
      var firstEnd = 0
      var end = start
      var cursor = start
      for count in 0..<Self.maximumSegments {
        let before = text.count
        if count > 0 { text.append(UInt8(ascii: "-")) }
        guard let (segment, segmentEnd) = Self.segment(in: bytes, from: cursor, isField: isField, into: &text) else {
          text.count = before
          break
        }
        if count == 0 { (first, firstEnd) = (segment, text.count) }
        if count == 1 { second = segment }
        end = segmentEnd
        guard let next = bytes.indexAfterHyphen(end) else { break }
        cursor = next
      }
      guard let first else { return nil }
      let rest = min(firstEnd + 1, text.count)
      return DocumentSymbol(
        text: String(bytes: text[0..<text.count]), end: end, first: first, second: second,
        rest: String(bytes: text[rest..<text.count]), type: DocumentType.abbreviated(text[0..<firstEnd]))
    }
    guard let symbol else { return nil }
    self = symbol
  }

  private init(text: String, end: Int, first: Segment, second: Segment?, rest: String, type: DocumentType?) {
    self.text = text
    self.end = end
    self.first = first
    self.second = second
    self.rest = rest
    self.type = type
  }

  /// Bytes that are put together in memory of somebody else's.
  private struct ShortText {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

    mutating func append(_ byte: UInt8) {
      memory[count] = byte
      count += 1
    }

    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: UnsafeBufferPointer(memory)[range])
    }
  }

  @inline(__always)
  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    // A–Z, or the first byte of Đ, Ô, Ư and their like.
    bytes[index] &- 0x41 < 26 || (bytes[index] >= 0xC3 && bytes[index] <= 0xC6)
  }

  private static func segment(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isField: Bool, into text: inout ShortText
  ) -> (segment: Segment, end: Int)? {
    let table = LatinLetter.table
    let textStart = text.count
    var segment = Segment()
    var lower = 0
    var index = start
    while index < bytes.count, index - start < maximumLength {
      let (scalar, length) = bytes.scalar(at: index)
      let letter = table[scalar]
      if letter.isKnown {
        if letter.isUppercase { segment.uppercase += 1 } else { lower += 1 }
        if letter.mark == LatinLetter.Mark.stroke {
          text.append(0xC4)
          text.append(letter.isUppercase ? 0x90 : 0x91)
        } else {
          for offset in 0..<length { text.append(bytes[index + offset]) }
        }
      } else if scalar < 0x80, ASCII.isDigit(UInt8(truncatingIfNeeded: scalar)) || scalar == 0x26 {
        text.append(UInt8(truncatingIfNeeded: scalar))
      } else {
        break
      }
      segment.scalars += 1
      index += length
    }
    while text.count > textStart, text[text.count - 1..<text.count][0] == UInt8(ascii: "&") {
      text.count -= 1
      segment.scalars -= 1
      index -= 1
    }
    guard segment.uppercase + lower > 0, isField || (segment.uppercase > 0 && lower <= segment.uppercase) else {
      return nil
    }
    segment.isAssembly = isAssembly(text[textStart..<text.count])
    return (segment, index)
  }

  /// Type, issuer and family as the segments and the presence of a year have it.
  func parts(year: Int?, isField: Bool) -> (type: String?, issuer: String, family: DocumentNumber.Family)? {
    guard let second else {
      return first.isAssembly && year != nil ? (nil, text.uppercased(), .assembly) : nil
    }
    if let type, let abbreviation = type.abbreviation {
      if type == .officialLetter { return (abbreviation, rest, .letter) }
      return (abbreviation, rest, second.isAssembly ? .assembly : .state)
    }
    guard year == nil, isField || first.isOffice && second.isOffice else { return nil }
    return (nil, text, .letter)
  }

  /// Whether a segment is QH15 or UBTVQH15, in any case.
  private static func isAssembly(_ segment: UnsafeBufferPointer<UInt8>) -> Bool {
    for name in assemblies where segment.count >= name.count && segment.count <= name.count + 2 {
      guard zip(segment, name).allSatisfy({ ASCII.lowercase($0) == $1 }) else { continue }
      return segment.dropFirst(name.count).allSatisfy(ASCII.isDigit)
    }
    return false
  }

  private static let assemblies = [Array("ubtvqh".utf8), Array("qh".utf8)]
}
