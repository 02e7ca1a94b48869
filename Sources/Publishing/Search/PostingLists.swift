/// The documents of many keys, each list in as few bytes as it needs.
///
/// A list begins with a varint: how many documents, doubled, plus one where the list is dense. A sparse list follows
/// with a varint for each document: the distance to the one before, shifted over the weight. A dense list follows with
/// a bit for each document of the site, then the weights of those that are in it, packed.
struct PostingLists: Sendable {
  /// How many bits a weight has.
  let weightBits: Int
  private let documents: Int
  private let bitmapLength: Int
  private var bytes: [UInt8]
  private var lists: [List]

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

  /// Empty lists for keys that are in `counts` documents each, out of `documents`.
  init(counts: [UInt32], documents: Int, weightBits: Int) {
    self.weightBits = weightBits
    self.documents = documents
    bitmapLength = (documents + 7) / 8
    var lists: [List] = []
    lists.reserveCapacity(counts.count)
    // The widest gap decides how many bytes a document can need.
    let widest = Self.varintLength(UInt32(documents) << UInt32(weightBits) | 3)
    var start = 0
    for count in counts {
      let denseLength = bitmapLength + (Int(count) * weightBits + 7) / 8
      let isDense = Int(count) > denseLength
      lists.append(List(start: start, isDense: isDense, total: count))
      start += isDense ? denseLength : Int(count) * widest
    }
    self.lists = lists
    bytes = Array(repeating: 0, count: start)
  }

  /// Adds a document to a list; the documents of a list come in rising order.
  @inline(__always)
  mutating func append(_ document: Int, _ weight: UInt32, to number: Int) {
    let list = lists[number]
    if list.isDense {
      bytes[list.start + document / 8] |= 1 << UInt8(document & 7)
      let bit = list.written * weightBits
      bytes[list.start + bitmapLength + bit / 8] |= UInt8(truncatingIfNeeded: weight) << UInt8(bit & 7)
      lists[number].written += 1
    } else {
      var value = (UInt32(document + 1) - list.last) << UInt32(weightBits) | weight
      var place = list.start + list.written
      while value > 0x7F {
        bytes[place] = UInt8(truncatingIfNeeded: value) | 0x80
        value >>= 7
        place += 1
      }
      bytes[place] = UInt8(truncatingIfNeeded: value)
      lists[number].written = place + 1 - list.start
      lists[number].last = UInt32(document + 1)
    }
  }

  /// Adds a list's bytes to `output`.
  func write(_ number: Int, to output: inout [UInt8]) {
    let list = lists[number]
    Self.append(varint: list.total << 1 | (list.isDense ? 1 : 0), to: &output)
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
      var value = 0
      var shift = 0
      repeat {
        value |= Int(bytes[place] & 0x7F) << shift
        shift += 7
        place += 1
      } while bytes[place - 1] > 0x7F
      document += value >> weightBits
      bitmap[document / 8] |= 1 << UInt8(document & 7)
    }
    return bitmap
  }

  private func bodyLength(_ list: List) -> Int {
    list.isDense ? bitmapLength + (Int(list.total) * weightBits + 7) / 8 : list.written
  }

  static func append(varint value: UInt32, to output: inout [UInt8]) {
    var value = value
    while value > 0x7F {
      output.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: value))
  }

  private static func varintLength(_ value: UInt32) -> Int {
    max(1, (UInt32.bitWidth - value.leadingZeroBitCount + 6) / 7)
  }
}
