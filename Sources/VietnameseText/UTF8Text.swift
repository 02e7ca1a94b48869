extension String {
  /// Calls `body` with the UTF-8 of the text; the memory is the text's own and may not be kept.
  ///
  /// Asked of the text's own view: a span is a call more, and a copy that may change counts a reference.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return try text.withUTF8(body)
  }
}

extension Substring {
  /// Calls `body` with the UTF-8 of the text, without a copy where the text lies in one piece.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    return try Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension String {
  /// The text that `bytes` spell; invalid UTF-8 becomes U+FFFD.
  init(bytes: some Collection<UInt8>) {
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at `index`, and how many bytes spell it.
  ///
  /// A byte that begins no valid scalar is U+FFFD of length one, so that a walk always ends.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let rest = count - index
    if lead >= 0xC2, lead < 0xE0, rest > 1, let second = continuation(index + 1) {
      return (UInt32(lead & 0x1F) << 6 | second, 2)
    }
    if lead >= 0xE0, lead < 0xF0, rest > 2, let second = continuation(index + 1), let third = continuation(index + 2) {
      let value = UInt32(lead & 0x0F) << 12 | second << 6 | third
      if value >= 0x800, value < 0xD800 || value > 0xDFFF { return (value, 3) }
    }
    if lead >= 0xF0, lead < 0xF5, rest > 3, let second = continuation(index + 1), let third = continuation(index + 2),
      let fourth = continuation(index + 3)
    {
      let value = UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth
      if value >= 0x10000, value < 0x110000 { return (value, 4) }
    }
    return (0xFFFD, 1)
  }

  @inline(__always)
  private func continuation(_ index: Int) -> UInt32? {
    let byte = self[index]
    return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
  }
}

extension [UInt8] {
  /// Adds the UTF-8 of one scalar.
  @inline(__always)
  mutating func append(scalar value: UInt32) {
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    } else if value < 0x10000 {
      append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    } else {
      append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 12 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    }
  }

  /// Adds the lower case of a scalar that `LatinLetter` does not know.
  mutating func append(lowercaseOf value: UInt32) {
    guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else {
      append(scalar: value)
      return
    }
    append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}

/// ASCII by class.
enum ASCII {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// Lower case of an ASCII letter; any other byte is itself.
  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
