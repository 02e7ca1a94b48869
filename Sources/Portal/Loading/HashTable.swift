/// Which of many things came first among those that are the same, found by hashes that they already have.
///
/// It holds their places in a list and nothing else: no text is hashed, copied or kept.
struct HashTable {
  /// Places counted from 1; 0 is free.
  private var slots: [Int32]

  /// A table for up to `capacity` things.
  init(capacity: Int) {
    slots = Array(repeating: 0, count: 1 << (Int.bitWidth - (capacity * 2).leadingZeroBitCount))
  }

  /// The place of the first thing that is the same as the one at `place`, if one came before; else it is the first.
  ///
  /// `isSame` is asked where hashes agree, which may be by chance.
  mutating func firstPlace(of place: Int, _ hashes: [UInt64], isSame: (Int) -> Bool) -> Int? {
    let hash = hashes[place]
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if hashes[other] == hash, isSame(other) { return other }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: place + 1)
    return nil
  }
}
