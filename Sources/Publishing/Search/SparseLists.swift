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

  /// The documents of each key, made in `room`; `counts` says of each how many it has.
  func lists(counts: [UInt32], in room: inout ListRoom) -> SparseLists {
    // Lists are written with room for the widest distance, then moved together.
    let widest = Varint.length(of: UInt32(ends.count) << weightBits | (1 << weightBits - 1))
    room.open(counts, widest: widest)
    write(to: room.lists.start, in: room.bytes.start)
    return SparseLists(room.lists.values, in: room.bytes.start, counts: counts)
  }

  /// Writes the documents of each key to where its list is open.
  private func write(to lists: UnsafeMutablePointer<OpenList>, in bytes: UnsafeMutablePointer<UInt8>) {
    let items = items.values
    let mask = UInt32(1) << weightBits - 1
    /// How many items ahead a list, then its bytes, are asked for.
    let (early, late) = (16, 8)
    var index = 0
    for (document, end) in ends.values.enumerated() {
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

/// A list while it is written: where it begins, where it goes on, and its last document so far.
struct OpenList {
  let start: Int
  var end: Int
  var last: UInt32 = 0
}

/// Where lists are written before they are moved together; kept from one run to the next, since large pieces of memory
/// that come and go have to be met anew each time.
struct ListRoom: ~Copyable {
  fileprivate var lists = Column<OpenList>()
  fileprivate var bytes = Column<UInt8>()

  /// Opens a list for each of `counts`, with so many bytes for each of its documents.
  fileprivate mutating func open(_ counts: [UInt32], widest: Int) {
    lists.restart(counts.count)
    var end = 0
    for count in counts {
      lists.add(OpenList(start: end, end: end))
      end += Int(count) * widest
    }
    bytes.restart(end)
  }
}

extension SparseLists {
  /// The lists that stand here and there in `room`.
  fileprivate init(
    _ lists: UnsafeBufferPointer<OpenList>, in room: UnsafeMutablePointer<UInt8>, counts: [UInt32]
  ) {
    var end = 0
    ends = lists.map { list in
      end += list.end - list.start
      return UInt32(end)
    }
    bytes = [UInt8](unsafeUninitializedCapacity: end) { bytes, initialized in
      initialized = end
      guard var next = bytes.baseAddress else { return }
      for list in lists {
        next.update(from: room + list.start, count: list.end - list.start)
        next += list.end - list.start
      }
    }
    last = lists.map(\.last)
    self.counts = counts
  }
}
