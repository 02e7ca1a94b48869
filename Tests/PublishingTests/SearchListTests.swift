import Testing

@testable import Publishing

@Suite struct SearchListTests {
  /// The lists of `documents`, which say of each which keys it has and with what weight, as one part.
  private func lists(_ documents: [[UInt32: UInt32]], keys: Int, weightBits: Int) -> SparseLists {
    var log = PostingLog(weightBits: weightBits, documents: documents.count)
    var room = ListRoom()
    fill(&room)
    var counts = [UInt32](repeating: 0, count: keys)
    for document in documents {
      log.reserve(document.count)
      for (key, weight) in document {
        log.add(key, weight: weight)
        counts[Int(key)] += 1
      }
      log.endDocument()
    }
    // Room that served another log, as a run's room serves the next: what is left in it must not matter.
    return log.lists(counts: counts, in: &room)
  }

  /// Uses room as the lists of an earlier run do.
  private func fill(_ room: inout ListRoom) {
    var log = PostingLog(weightBits: 2, documents: 1)
    log.reserve(40)
    for key in 0..<UInt32(40) { log.add(key, weight: 3) }
    log.endDocument()
    _ = log.lists(counts: [UInt32](repeating: 1, count: 40), in: &room)
  }

  /// What the lists of `parts` look like when they are written as one.
  private func written(_ parts: [[[UInt32: UInt32]]], keys: Int, weightBits: Int) -> [[UInt8]] {
    let made = parts.map { lists($0, keys: keys, weightBits: weightBits) }
    let counts = (0..<keys).map { key in made.reduce(0) { $0 + $1.counts[key] } }
    let joined = PostingLists(
      zip(made, parts).map { ($0, (0..<UInt32(keys)).map(\.self), $1.count) }, counts: counts, weightBits: weightBits)
    return (0..<keys).map { key in
      var bytes: [UInt8] = []
      joined.write(key, to: &bytes)
      return bytes
    }
  }

  /// Documents with every key as rare as its number says, and weights that change.
  private func invented(_ count: Int, keys: Int, weightBits: Int) -> [[UInt32: UInt32]] {
    (0..<count).map { document in
      var found: [UInt32: UInt32] = [:]
      for key in 0..<keys where document % (key * key * 3 + 1) == key {
        found[UInt32(key)] = UInt32((document + key) % (1 << weightBits))
      }
      return found
    }
  }

  @Test(arguments: [1, 2]) func `Lists are the same however documents are parted`(weightBits: Int) {
    let documents = invented(700, keys: 12, weightBits: weightBits)
    let whole = written([documents], keys: 12, weightBits: weightBits)
    for size in [1, 7, 64, 299, 699] {
      let parts = stride(from: 0, to: documents.count, by: size).map {
        Array(documents[$0..<min($0 + size, documents.count)])
      }
      #expect(written(parts, keys: 12, weightBits: weightBits) == whole)
    }
  }

  @Test func `A rare key is a run of distances, a common one a bitmap`() {
    let documents = (0..<300).map { $0 % 100 == 0 ? [0: 1, 1: 1] : [1: UInt32($0 & 1)] as [UInt32: UInt32] }
    let lists = written([documents], keys: 2, weightBits: 1)
    // Three documents, doubled; then 1, 100 and 100 over a weight of one bit.
    #expect(lists[0] == [6, 1 << 1 | 1, 0xC9, 1, 0xC9, 1])
    // All three hundred: their number, a full bitmap, a bit of weight for each.
    #expect(lists[1].count == 2 + 38 + 38 && lists[1][0] & 1 == 1)
    #expect(lists[1][2..<39].allSatisfy { $0 == 0xFF })
  }

  @Test func `A key without a list is left out`() {
    let part = lists([[0: 0, 1: 0]], keys: 2, weightBits: 1)
    let joined = PostingLists([(part, [.max, 0], 1)], counts: [1], weightBits: 1)
    #expect(joined.bitmap(of: 0) == [1])
  }
}
