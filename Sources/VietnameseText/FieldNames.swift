/// What names mean, however they are spelled: found by their field keys, without making a key of every text that asks.
public struct FieldNames: Sendable {
  /// A table with so much room that nearly every name is found at its first place.
  private var slots: [Slot]
  /// The keys, one behind the other.
  private var keys: [UInt8] = []

  private struct Slot {
    var hash: UInt64 = 0
    var key = 0..<0
    /// What the name means; below 0 in a free slot.
    var value = -1
  }

  /// Names by their field keys (``Vietnamese/fieldKey(_:)``), and what they mean: 0 or more.
  public init(_ values: [String: Int]) {
    slots = Array(repeating: Slot(), count: 1 << (UInt64.bitWidth - (values.count * 2).leadingZeroBitCount))
    // In one order, so that the table is the same each time.
    for (key, value) in values.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      let start = keys.count
      keys += key.utf8
      let hash = Self.hash(exactly: key)
      var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[place].value >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(hash: hash, key: start..<keys.count, value: value)
    }
  }

  /// What a name in any spelling means.
  public subscript(name: String) -> Int? {
    let found: Int?? = name.withBytes { bytes in
      Self.hash(bytes).map { hash in value(of: hash) { isSpelled($0, bytes) } }
    }
    if let found { return found }
    // A script other than Latin, or letters and marks apart.
    let key = Vietnamese.fieldKey(name)
    return value(of: Self.hash(exactly: key)) { keys[$0].elementsEqual(key.utf8) }
  }

  @inline(__always)
  private func value(of hash: UInt64, where isKey: (Range<Int>) -> Bool) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].value >= 0 {
      if slots[place].hash == hash, isKey(slots[place].key) { return slots[place].value }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether the bytes of a name spell the key.
  private func isSpelled(_ key: Range<Int>, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = key.lowerBound
    let isLatin = Self.forEachKeyByte(name) { byte in
      guard index < key.upperBound, keys[index] == byte else { return false }
      index += 1
      return true
    }
    return isLatin && index == key.upperBound
  }

  /// The hash of a name's key; nothing for a name that is not plain Latin.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = seed
    let isLatin = forEachKeyByte(name) { byte in
      hash = mix(hash, byte)
      return true
    }
    return isLatin ? hash : nil
  }

  private static func hash(exactly key: String) -> UInt64 {
    key.utf8.reduce(seed, mix)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A step of Fowler, Noll and Vo's hash of 64 bits.
  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Calls `body` with the bytes of the field key of a name, as long as it says so; false where it did not to the end.
  @inline(__always)
  private static func forEachKeyByte(_ name: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Bool) -> Bool {
    let table = LatinLetter.table
    var index = 0
    while index < name.count {
      let byte = name[index]
      if byte < 0x80 {
        index += 1
        if ASCII.isSpace(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { continue }
        guard body(ASCII.lowercase(byte)) else { return false }
      } else {
        let (scalar, length) = name.scalar(at: index)
        index += length
        let letter = table[scalar]
        guard letter.isKnown, body(letter.base) else { return false }
      }
    }
    return true
  }
}
