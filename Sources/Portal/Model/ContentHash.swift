internal import VietnameseText

/// A 64-bit fingerprint of bytes: fast, the same on every machine, for telling files apart, not for trust.
public struct ContentHash: Hashable, Sendable {
  public let value: UInt64

  /// The fingerprint of `bytes`, sixteen at a time.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(raw.count)
    var offset = 0
    // Four chains side by side: one multiplication need not wait for the last.
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (hash, ~hash, hash &+ 1, ~hash &+ 1)
    while offset + 64 <= raw.count {
      lanes.0 = Self.mix(lanes.0, Self.word(raw, offset), Self.word(raw, offset + 8))
      lanes.1 = Self.mix(lanes.1, Self.word(raw, offset + 16), Self.word(raw, offset + 24))
      lanes.2 = Self.mix(lanes.2, Self.word(raw, offset + 32), Self.word(raw, offset + 40))
      lanes.3 = Self.mix(lanes.3, Self.word(raw, offset + 48), Self.word(raw, offset + 56))
      offset += 64
    }
    hash = Self.mix(Self.mix(Self.mix(lanes.0) ^ lanes.1) ^ Self.mix(Self.mix(lanes.2) ^ lanes.3 &+ 1))
    while offset + 8 <= raw.count {
      hash = Self.mix(hash ^ Self.word(raw, offset))
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < raw.count {
      tail = tail << 8 | UInt64(raw[offset])
      offset += 1
    }
    value = Self.mix(Self.mix(hash ^ tail))
  }

  /// The fingerprint of a text's bytes.
  init(ofText text: String) {
    self = text.withBytes { ContentHash($0) }
  }

  /// A fingerprint that was written down before.
  public init(value: UInt64) {
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  public var hexadecimal: String {
    var digits: [UInt8] = []
    write(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Adds the sixteen hexadecimal digits to `bytes`.
  public func write(to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 0x0F
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      bytes.append(contentsOf: digits)
    }
  }

  /// The loops above stay within the bytes: thirty million words of a large portal need not be asked again.
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: (bytes.baseAddress.unsafelyUnwrapped + offset).loadUnaligned(as: UInt64.self))
  }

  /// The product is added to what came before, so that no word of the text can make that vanish.
  private static func mix(_ lane: UInt64, _ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (lane ^ one).multipliedFullWidth(by: other ^ 0xD6E8_FEB8_6659_FD93)
    return lane &+ (product.high ^ product.low)
  }

  /// A full multiplication folded onto itself spreads every bit.
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low ^ (word >> 32)
  }
}
