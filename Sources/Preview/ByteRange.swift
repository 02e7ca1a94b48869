/// The part of a file that a request asks for.
///
/// Source: RFC 9110, section 14. A form that is not understood is ignored, as the section allows.
enum ByteRange: Equatable {
  case whole
  case part(Range<Int>)
  /// The part lies beyond the end.
  case none

  /// Reads a `Range` header for a file of `count` bytes.
  static func read(_ header: String, count: Int) -> ByteRange {
    guard header.hasPrefix("bytes="), !header.contains(",") else { return .whole }
    let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return .whole }
    if ends[0].isEmpty {
      guard let length = number(ends[1]) else { return .whole }
      return length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .none
    }
    guard let start = number(ends[0]) else { return .whole }
    guard let end = ends[1].isEmpty ? Int.max : number(ends[1]), end >= start else { return .whole }
    return start < count ? .part(start..<min(end, count - 1) + 1) : .none
  }

  /// A number of ASCII digits; one that is too large for any file is the largest there is.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(text) ?? Int.max
  }
}
