/// The documents of many keys within a part of a portal, each list a run of varints.
///
/// A document is the distance to the one before, the first counted from 1, shifted over its weight.
struct SparseLists: Sendable {
  /// How many documents each list has.
  private(set) var counts: [UInt32] = []
  /// The last document of each list, counted from 1.
  private(set) var last: [UInt32] = []
  /// The lists one after the other, and where each ends.
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []

  /// Where a list stands in ``bytes``.
  func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }
}

/// Which keys documents have, document by document, as it is found out.
struct PostingLog: ~Copyable {
  private let weightBits: UInt32
  /// Numbers of keys, each shifted over its weight.
  private var items = Column<UInt32>(capacity: 1 << 16)
  /// Where each document ends in ``items``.
  private var ends = Column<UInt32>()

  init(weightBits: Int) {
    self.weightBits = UInt32(weightBits)
  }

  /// Makes room for so many more keys.
  mutating func reserve(_ more: Int) {
    items.reserve(more)
  }

  /// Notes a key of the document, each once; there is room for it.
  @inline(__always)
  mutating func add(_ key: UInt32, weight: UInt32, if isWanted: Bool = true) {
    items.add(key &<< weightBits | weight, if: isWanted)
  }

  /// Goes on to the next document.
  mutating func endDocument() {
    ends.append(UInt32(items.count))
  }

  /// The documents of each key; `counts` says of each how many it has.
  consuming func lists(counts: [UInt32]) -> SparseLists {
    SparseLists(items: items.values, ends: ends.values, weightBits: weightBits, counts: counts)
  }
}

extension SparseLists {
  fileprivate init(
    items: UnsafeBufferPointer<UInt32>, ends documentEnds: UnsafeBufferPointer<UInt32>, weightBits: UInt32,
    counts: [UInt32]
  ) {
    // Lists are written with room for the widest distance, then moved together.
    let widest = Varint.length(of: UInt32(documentEnds.count) << weightBits | (1 << weightBits - 1))
    var starts: [Int] = []
    starts.reserveCapacity(counts.count)
    var room = 0
    for count in counts {
      starts.append(room)
      room += Int(count) * widest
    }
    var places = starts
    var last = [UInt32](repeating: 0, count: counts.count)
    let mask = UInt32(1) << weightBits - 1
    let roomy = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      initialized = room
      guard let bytes = buffer.baseAddress else { return }
      places.withUnsafeMutableBufferPointer { places in
        last.withUnsafeMutableBufferPointer { last in
          var start = 0
          for (document, end) in documentEnds.enumerated() {
            let document = UInt32(document + 1)
            for index in start..<Int(end) {
              let number = Int(items[index] &>> weightBits)
              let value = (document - last[number]) &<< weightBits | items[index] & mask
              last[number] = document
              places[number] = Varint.write(value, to: bytes, at: places[number])
            }
            start = Int(end)
          }
        }
      }
    }
    var ends: [UInt32] = []
    ends.reserveCapacity(counts.count)
    bytes = []
    bytes.reserveCapacity(zip(starts, places).reduce(0) { $0 + $1.1 - $1.0 })
    for (start, end) in zip(starts, places) {
      bytes.append(contentsOf: roomy[start..<end])
      ends.append(UInt32(bytes.count))
    }
    (self.counts, self.last, self.ends) = (counts, last, ends)
  }
}
