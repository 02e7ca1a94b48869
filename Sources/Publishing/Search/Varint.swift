/// Numbers as the search index writes them: seven bits a byte, the lowest first, the eighth set where more follow.
enum Varint {
  /// How many bytes a number needs.
  static func length(of value: UInt32) -> Int {
    max(1, (UInt32.bitWidth - value.leadingZeroBitCount + 6) / 7)
  }

  /// Writes a number where there is room for it; returns the place behind it.
  @inline(__always)
  static func write(_ value: UInt32, to bytes: UnsafeMutablePointer<UInt8>, at place: Int) -> Int {
    var (value, place) = (value, place)
    while value > 0x7F {
      bytes[place] = UInt8(truncatingIfNeeded: value) | 0x80
      value >>= 7
      place &+= 1
    }
    bytes[place] = UInt8(truncatingIfNeeded: value)
    return place &+ 1
  }

  /// Reads the number at `place`, and moves behind it.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let byte = bytes[place]
      place &+= 1
      value |= UInt32(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
  }

  /// Adds a number to bytes.
  static func append(_ value: UInt32, to output: inout [UInt8]) {
    var value = value
    while value > 0x7F {
      output.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: value))
  }
}
