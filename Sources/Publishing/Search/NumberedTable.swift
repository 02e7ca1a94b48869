internal import CBytes

/// What a ``NumberedTable`` holds: a key and what is known of it.
protocol NumberedEntry: BitwiseCopyable {
  associatedtype Key
  /// What is known of a key when it is first met.
  init(_ key: Key)
  func has(_ key: Key) -> Bool
  /// A number in which every bit of the key has moved the highest bits.
  static func hash(of key: Key) -> UInt64
  var hash: UInt64 { get }
}

/// Numbers keys in the order in which they first come: a hash table for millions of look-ups.
///
/// Entries lie side by side in the order of their numbers, so those that are met early and often share few cache lines. The
/// table cannot be copied and owns its memory: no look-up pays for the question who else holds it.
struct NumberedTable<Entry: NumberedEntry>: ~Copyable {
  /// The entries by their number; there are ``count``.
  private(set) var entries: UnsafeMutablePointer<Entry>
  private(set) var count = 0
  /// Twice the ``capacity``: numbers plus one where the hash of their key points or behind it, else zero.
  private var slots: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  private var shift: UInt64

  /// A table with room for some keys; it grows with more.
  init(capacity: Int = 1 << 10) {
    let bits = max(4, Int.bitWidth - (capacity - 1).leadingZeroBitCount)
    self.capacity = 1 << bits
    shift = UInt64(63 - bits)
    entries = .allocate(capacity: self.capacity)
    slots = .allocate(capacity: self.capacity * 2)
    slots.initialize(repeating: 0, count: self.capacity * 2)
  }

  deinit {
    entries.deallocate()
    slots.deallocate()
  }

  /// The number of a key; ``count`` has grown where the key is new.
  @inline(__always)
  mutating func number(of key: Entry.Key) -> Int {
    let hash = Entry.hash(of: key)
    if let number = lookup.find(key, hash) { return number }
    return insert(Entry(key), hash)
  }

  /// What finds keys until one is added: a copy that a loop can keep at hand.
  @inline(__always)
  var lookup: Lookup { Lookup(entries: entries, slots: slots, mask: capacity * 2 - 1, shift: shift) }

  struct Lookup {
    let entries: UnsafeMutablePointer<Entry>
    fileprivate let slots: UnsafeMutablePointer<UInt32>
    fileprivate let mask: Int
    fileprivate let shift: UInt64

    /// The number of a key that is in the table.
    @inline(__always)
    func find(_ key: Entry.Key) -> Int? { find(key, Entry.hash(of: key)) }

    /// What stands at the first place where a key may be: a number plus one, or zero.
    ///
    /// A loop that does nothing but ask this, before the next looks at the entries, lets the processor wait for all places
    /// and all entries at once.
    @inline(__always)
    func guess(_ key: Entry.Key) -> UInt32 {
      let guess = slots[Int(truncatingIfNeeded: Entry.hash(of: key) &>> shift)]
      fetch_ahead(entries + Int(guess) - 1)
      return guess
    }

    /// The number of a key for which `guess` was given, where it stands there.
    @inline(__always)
    func number(_ key: Entry.Key, at guess: UInt32) -> Int? {
      guess != 0 && entries[Int(guess &- 1)].has(key) ? Int(guess &- 1) : nil
    }

    @inline(__always)
    fileprivate func find(_ key: Entry.Key, _ hash: UInt64) -> Int? {
      var index = Int(truncatingIfNeeded: hash &>> shift)
      while slots[index] != 0 {
        let number = Int(slots[index] &- 1)
        if entries[number].has(key) { return number }
        index = (index &+ 1) & mask
      }
      return nil
    }
  }

  @inline(never)
  private mutating func insert(_ entry: Entry, _ hash: UInt64) -> Int {
    if count == capacity { grow() }
    entries[count] = entry
    place(count, hash)
    count += 1
    return count - 1
  }

  private func place(_ number: Int, _ hash: UInt64) {
    var index = Int(hash >> shift)
    while slots[index] != 0 { index = (index + 1) & (capacity * 2 - 1) }
    slots[index] = UInt32(number + 1)
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.update(from: entries, count: count)
    entries.deallocate()
    slots.deallocate()
    entries = larger
    capacity *= 2
    shift -= 1
    slots = .allocate(capacity: capacity * 2)
    slots.initialize(repeating: 0, count: capacity * 2)
    for number in 0..<count { place(number, entries[number].hash) }
  }

  /// Forgets the keys and keeps their memory.
  mutating func restart() {
    count = 0
    slots.update(repeating: 0, count: capacity * 2)
  }

  /// Something of each entry, in the order of their numbers.
  borrowing func map<Value>(_ value: (Entry) -> Value) -> [Value] {
    UnsafeBufferPointer(start: entries, count: count).map(value)
  }
}

/// Spreads a key over the whole word, its highest bits the best (Fibonacci hashing, after folding the halves).
@inline(__always)
func spread(_ key: UInt64) -> UInt64 {
  (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
}
