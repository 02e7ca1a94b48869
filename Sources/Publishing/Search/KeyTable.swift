/// Numbers keys in the order in which they first come: a hash table for millions of look-ups.
struct KeyTable: Sendable {
  /// A key in two parts, and its number plus one; no number where the slot is free.
  private struct Slot {
    var key: UInt64 = 0
    var part: UInt32 = 0
    var number: UInt32 = 0
  }

  private var slots: [Slot]
  private var shift: UInt64
  /// How many keys there are.
  private(set) var count = 0

  /// A table with room for some keys; it grows with more.
  init(capacity: Int = 1 << 10) {
    let bits = max(4, Int.bitWidth - (capacity * 2 - 1).leadingZeroBitCount)
    slots = Array(repeating: Slot(), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// The number of a key, which is ``count`` as it was before where the key is new.
  @inline(__always)
  mutating func number(of key: UInt64, _ part: UInt32 = 0) -> Int {
    var index = place(of: key, part)
    while true {
      let slot = slots[index]
      if slot.number == 0 { break }
      if slot.key == key, slot.part == part { return Int(slot.number) - 1 }
      index = (index + 1) & (slots.count - 1)
    }
    return insert(key, part, at: index)
  }

  /// The number of a key that is in the table.
  func find(_ key: UInt64, _ part: UInt32 = 0) -> Int? {
    var index = place(of: key, part)
    while slots[index].number != 0 {
      if slots[index].key == key, slots[index].part == part { return Int(slots[index].number) - 1 }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func place(of key: UInt64, _ part: UInt32) -> Int {
    // Two odd constants that spread neighbouring keys over the whole word (Fibonacci hashing).
    Int(((key ^ UInt64(part) &* 0x9E37_79B1_85EB_CA87) &* 0xC2B2_AE3D_27D4_EB4F) >> shift)
  }

  @inline(never)
  private mutating func insert(_ key: UInt64, _ part: UInt32, at index: Int) -> Int {
    slots[index] = Slot(key: key, part: part, number: UInt32(count + 1))
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.number != 0 {
      var index = place(of: slot.key, slot.part)
      while slots[index].number != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }
}
