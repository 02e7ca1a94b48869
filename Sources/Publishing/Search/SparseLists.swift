internal import CBytes

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
  private var items: Column<UInt32>
  /// Where each document ends in ``items``.
  private var ends = Column<UInt32>()

  /// An empty log with room for `documents` of good length: room that is not used costs nothing, while a log that grows
  /// leaves holes behind.
  init(weightBits: Int, documents: Int) {
    self.weightBits = UInt32(weightBits)
    items = Column(capacity: max(1, documents) << 10)
  }

  /// Makes room for so many more keys.
  mutating func reserve(_ more: Int) {
    items.reserve(more)
  }

  /// Notes a key of the document, each once; there is room for it.
  @inline(__always)
  mutating func add(_ key: UInt32, weight: UInt32) {
    items.add(item(key, weight: weight))
  }

  /// What is noted of a key, for a loop that keeps ``end`` at hand, and closes the log when it is done.
  @inline(__always)
  func item(_ key: UInt32, weight: UInt32) -> UInt32 { key &<< weightBits | weight }

  /// Where the next key goes.
  var end: UnsafeMutablePointer<UInt32> { items.end }

  /// Takes the keys up to `end`, which were written where there was room for them.
  mutating func close(at end: UnsafeMutablePointer<UInt32>) { items.close(at: end) }

  /// Goes on to the next document.
  mutating func endDocument() {
    ends.append(UInt32(items.count))
  }

  /// Forgets the documents and keeps their memory.
  mutating func restart() {
    items.restart()
    ends.restart()
  }

  /// The documents of each key; `counts` says of each how many it has.
  func lists(counts: [UInt32]) -> SparseLists {
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
    var open: [OpenList] = []
    open.reserveCapacity(counts.count)
    var room = 0
    for count in counts {
      open.append(OpenList(start: room, end: room))
      room += Int(count) * widest
    }
    let roomy = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      initialized = room
      guard let bytes = buffer.baseAddress else { return }
      open.withUnsafeMutableBufferPointer {
        Self.write(items, documentEnds, to: $0, in: bytes, weightBits: weightBits)
      }
    }
    var end = 0
    ends = open.map { list in
      end += list.end - list.start
      return UInt32(end)
    }
    bytes = roomy.withUnsafeBufferPointer { roomy in
      [UInt8](unsafeUninitializedCapacity: end) { bytes, initialized in
        initialized = end
        guard var next = bytes.baseAddress, let roomy = roomy.baseAddress else { return }
        for list in open {
          next.update(from: roomy + list.start, count: list.end - list.start)
          next += list.end - list.start
        }
      }
    }
    last = open.map(\.last)
    self.counts = counts
  }

  /// A list while it is written: where it begins, where it goes on, and its last document so far.
  private struct OpenList {
    let start: Int
    var end: Int
    var last: UInt32 = 0
  }

  private static func write(
    _ items: UnsafeBufferPointer<UInt32>, _ documentEnds: UnsafeBufferPointer<UInt32>,
    to lists: UnsafeMutableBufferPointer<OpenList>, in bytes: UnsafeMutablePointer<UInt8>, weightBits: UInt32
  ) {
    guard let lists = lists.baseAddress else { return }
    let mask = UInt32(1) << weightBits - 1
    /// How many items ahead a list, then its bytes, are asked for.
    let (early, late) = (16, 8)
    var index = 0
    for (document, end) in documentEnds.enumerated() {
      let document = UInt32(document + 1)
      while index < Int(end) {
        if index + early < items.count {
          fetch_ahead(lists + Int(items[index + early] &>> weightBits))
          fetch_ahead(bytes + lists[Int(items[index + late] &>> weightBits)].end)
        }
        let list = lists + Int(items[index] &>> weightBits)
        let value = (document - list.pointee.last) &<< weightBits | items[index] & mask
        list.pointee.last = document
        list.pointee.end = Varint.write(value, to: bytes, at: list.pointee.end)
        index += 1
      }
    }
  }
}
