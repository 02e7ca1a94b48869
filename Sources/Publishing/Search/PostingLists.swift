/// The documents of many keys, each list in as few bytes as it needs.
///
/// A list begins with a varint: how many documents, doubled, plus one where the list is dense. A sparse list follows
/// with a varint for each document: the distance to the one before, shifted over the weight. A dense list follows with
/// a bit for each document of the site, then the weights of those that are in it, packed.
struct PostingLists: Sendable {
  /// How many bits a weight has.
  private let weightBits: Int
  private let bitmapLength: Int
  private var bytes: [UInt8]
  private var lists: [List] = []

  private struct List: Sendable {
    /// Where its bytes begin.
    let start: Int
    let isDense: Bool
    /// How many documents it will have.
    let total: UInt32
    /// How many bytes, or for a dense list how many documents, were written.
    var written = 0
    /// The document that was written last, counted from 1.
    var last: UInt32 = 0
  }

  /// Lists of a part, and which list of the whole each of them belongs to: `UInt32.max` for none.
  typealias Part = (lists: SparseLists, numbers: [UInt32], documents: Int)

  /// Joins the lists of parts, which follow each other; `counts` says how many documents each list has in all.
  init(_ parts: [Part], counts: [UInt32], weightBits: Int) {
    self.weightBits = weightBits
    let documents = parts.reduce(0) { $0 + $1.documents }
    bitmapLength = (documents + 7) / 8
    // The first document of a part stands farther from the one before than its own list says.
    let widest = Varint.length(of: UInt32(documents) << UInt32(weightBits) | 3)
    var room = [Int](repeating: 0, count: counts.count)
    for part in parts {
      var start = 0
      for (number, end) in zip(part.numbers, part.lists.ends) {
        if number != .max, Int(end) > start { room[Int(number)] += Int(end) - start + widest }
        start = Int(end)
      }
    }
    lists.reserveCapacity(counts.count)
    var start = 0
    for (count, room) in zip(counts, room) {
      let denseLength = bitmapLength + (Int(count) * weightBits + 7) / 8
      let isDense = Int(count) > denseLength
      lists.append(List(start: start, isDense: isDense, total: count))
      start += isDense ? denseLength : room
    }
    bytes = Array(repeating: 0, count: start)
    var first: UInt32 = 0
    for part in parts {
      var start = 0
      for (index, end) in part.lists.ends.enumerated() {
        let range = start..<Int(end)
        start = Int(end)
        let number = part.numbers[index]
        guard number != .max, !range.isEmpty else { continue }
        if lists[Int(number)].isDense {
          mark(part.lists.bytes, range, after: first, in: Int(number))
        } else {
          join(part.lists.bytes, range, after: first, to: Int(number))
          lists[Int(number)].last = first + part.lists.last[index]
        }
      }
      first += UInt32(part.documents)
    }
  }

  /// Adds the documents of a part's list to a sparse list.
  private mutating func join(_ source: [UInt8], _ range: Range<Int>, after first: UInt32, to number: Int) {
    let list = lists[number]
    var place = range.lowerBound
    let head =
      source.withUnsafeBufferPointer { Varint.read($0, at: &place) } + (first - list.last) << UInt32(weightBits)
    let written = bytes.withUnsafeMutableBufferPointer { bytes -> Int in
      guard let base = bytes.baseAddress else { return 0 }
      let end = Varint.write(head, to: base, at: list.start + list.written)
      source.withUnsafeBufferPointer { source in
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[end...]))
          .copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: source[place..<range.upperBound])))
      }
      return end + range.upperBound - place - list.start
    }
    lists[number].written = written
  }

  /// Marks the documents of a part's list in a dense list.
  private mutating func mark(_ source: [UInt8], _ range: Range<Int>, after first: UInt32, in number: Int) {
    let list = lists[number]
    var written = list.written
    let bits = UInt32(weightBits)
    let mask = UInt8(1) << UInt8(weightBits) - 1
    bytes.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      let (bitmap, weights) = (base + list.start, base + list.start + bitmapLength)
      var document = Int(first) - 1
      var place = range.lowerBound
      source.withUnsafeBufferPointer { source in
        while place < range.upperBound {
          let value = Varint.read(source, at: &place)
          document &+= Int(value &>> bits)
          bitmap[document &>> 3] |= 1 &<< UInt8(truncatingIfNeeded: document & 7)
          let bit = written &* weightBits
          weights[bit &>> 3] |= (UInt8(truncatingIfNeeded: value) & mask) &<< UInt8(truncatingIfNeeded: bit & 7)
          written &+= 1
        }
      }
    }
    lists[number].written = written
  }

  /// Adds a list's bytes to `output`.
  func write(_ number: Int, to output: inout [UInt8]) {
    let list = lists[number]
    Varint.append(list.total << 1 | (list.isDense ? 1 : 0), to: &output)
    output.append(contentsOf: bytes[list.start..<(list.start + bodyLength(list))])
  }

  /// The documents of a list, one bit each.
  func bitmap(of number: Int) -> [UInt8] {
    let list = lists[number]
    guard !list.isDense else { return Array(bytes[list.start..<(list.start + bitmapLength)]) }
    var bitmap = [UInt8](repeating: 0, count: bitmapLength)
    var place = list.start
    var document = -1
    for _ in 0..<list.total {
      document += Int(bytes.withUnsafeBufferPointer { Varint.read($0, at: &place) } >> UInt32(weightBits))
      bitmap[document / 8] |= 1 << UInt8(document & 7)
    }
    return bitmap
  }

  private func bodyLength(_ list: List) -> Int {
    list.isDense ? bitmapLength + (Int(list.total) * weightBits + 7) / 8 : list.written
  }
}
