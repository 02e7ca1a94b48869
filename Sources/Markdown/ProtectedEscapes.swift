internal import CBytes

/// Escapes that prevent an extension, which libcmark would undo before the extension is looked for.
///
/// `\~` and the `\[` of `\[^1]` are given to libcmark as noncharacters of Unicode and come back as what was written:
/// without the backslash in text, with it in code.
enum ProtectedEscapes {
  private static let lead: [UInt8] = [0xEF, 0xB7]
  private static let tilde: UInt8 = 0x90
  private static let bracket: UInt8 = 0x91

  /// Whether a source has such escapes; one that has the noncharacters themselves is left as it is.
  static func areIn(_ source: Bytes) -> Bool {
    var found = false
    var index = 0
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "\\") {
        if isProtected(source, at: index) { found = true }
        index += 2
        continue
      }
      if source[index] == lead[0], source[index + 1] == lead[1] { return false }
      index += 1
    }
    return found
  }

  /// The text with its escapes protected.
  static func protected(_ text: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 64)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
        if isProtected(text, at: index) {
          result.append(contentsOf: lead)
          result.append(text[index + 1] == UInt8(ascii: "~") ? tilde : bracket)
        } else {
          result.append(text[index])
          result.append(text[index + 1])
        }
        index += 2
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// What was written, with or without the backslashes, in the memory of the page.
  static func restored(_ text: Bytes, withBackslash: Bool) -> Bytes {
    guard text.contains(lead[0]), let memory = arena_calloc(text.count, 1) else { return text }
    let result = memory.assumingMemoryBound(to: UInt8.self)
    var count = 0
    func append(_ byte: UInt8) {
      result[count] = byte
      count += 1
    }
    var index = 0
    while index < text.count {
      if text[index] == lead[0], index + 2 < text.count, text[index + 1] == lead[1],
        text[index + 2] == tilde || text[index + 2] == bracket
      {
        if withBackslash { append(UInt8(ascii: "\\")) }
        append(text[index + 2] == tilde ? UInt8(ascii: "~") : UInt8(ascii: "["))
        index += 3
      } else {
        append(text[index])
        index += 1
      }
    }
    return Bytes(start: result, count: count)
  }

  private static func isProtected(_ text: Bytes, at backslash: Int) -> Bool {
    switch text[backslash + 1] {
    case UInt8(ascii: "~"): true
    case UInt8(ascii: "["): backslash + 2 < text.count && text[backslash + 2] == UInt8(ascii: "^")
    default: false
    }
  }
}
