internal import CBytes
internal import VietnameseText

/// Control characters have no place in what is read elsewhere: all but tab and the ends of lines are dropped.
extension [UInt8] {
  /// The UTF-8 text without control characters.
  var withoutControls: [UInt8] {
    guard withUnsafeBufferPointer(\.mayHoldControls) else { return self }
    var kept: [UInt8] = []
    kept.reserveCapacity(count)
    var index = 0
    while index < count {
      if isControl(at: index) {
        index += self[index] == 0xC2 ? 2 : 1
      } else {
        kept.append(self[index])
        index += 1
      }
    }
    return kept
  }

  /// Whether a control character begins at `index`: C0 and DEL in one byte, C1 (U+0080–U+009F) in two.
  private func isControl(at index: Int) -> Bool {
    switch self[index] {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F: true
    case 0xC2: index + 1 < count && (0x80...0x9F).contains(self[index + 1])
    default: false
    }
  }
}

extension String {
  /// The text without control characters.
  var withoutControls: String {
    guard withBytes(\.mayHoldControls) else { return self }
    return String(decoding: Array(utf8).withoutControls, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte of the text is or begins a control character, or only may.
  fileprivate var mayHoldControls: Bool {
    baseAddress.map { scan_uncontrolled($0, count) < count } ?? false
  }
}
