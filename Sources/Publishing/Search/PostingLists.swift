/// The documents of many keys, each list in as few bytes as it needs.
///
/// A list begins with a varint: how many documents, doubled, plus one where the list is dense. A sparse list follows
/// with a varint for each document: the distance to the one before, shifted over the weight. A dense list follows with
/// a bit for each document of the site, then the weights of those that are in it, packed.
///
/// Nothing is copied until a list is written: the lists of the parts stay where they are.
struct PostingLists: Sendable {
  /// How many bits a weight has.
  private let weightBits: UInt32
  private let bitmapLength: Int
  private let parts: [SparseLists]
  /// How many documents come before those of each part.
  private let firsts: [UInt32]
  /// How many documents each list has in all.
  private let counts: [UInt32]
  /// The lists of parts that make each list, in order, and where those of each end.
  private let pieces: [(part: UInt32, index: UInt32)]
  private let ends: [Int]

  /// Lists of a part, and which list of the whole each of them belongs to: `UInt32.max` for none.
  typealias Part = (lists: SparseLists, numbers: [UInt32], documents: Int)

  /// Joins the lists of parts, which follow each other; `counts` says how many documents each list has in all.
  init(_ parts: [Part], counts: [UInt32], weightBits: Int) {
    self.weightBits = UInt32(weightBits)
    self.parts = parts.map(\.lists)
    self.counts = counts
    var firsts: [UInt32] = []
    var documents = 0
    var ends = [Int](repeating: 0, count: counts.count)
    for part in parts {
      firsts.append(UInt32(documents))
      documents += part.documents
      for number in part.numbers where number != .max { ends[Int(number)] += 1 }
    }
    self.firsts = firsts
    bitmapLength = (documents + 7) / 8
    var places: [Int] = []
    places.reserveCapacity(counts.count)
    var total = 0
    for number in ends.indices {
      places.append(total)
      total += ends[number]
      ends[number] = total
    }
    var pieces = [(part: UInt32, index: UInt32)](repeating: (0, 0), count: total)
    for (place, part) in parts.enumerated() {
      for (index, number) in part.numbers.enumerated() where number != .max {
        pieces[places[Int(number)]] = (UInt32(place), UInt32(index))
        places[Int(number)] += 1
      }
    }
    (self.pieces, self.ends) = (pieces, ends)
  }

  /// Adds a list's bytes to `output`.
  func write(_ number: Int, to output: inout [UInt8]) {
    let count = Int(counts[number])
    let weightsLength = (count * Int(weightBits) + 7) / 8
    let isDense = count > bitmapLength + weightsLength
    Varint.append(counts[number] << 1 | (isDense ? 1 : 0), to: &output)
    if isDense {
      let start = output.count
      output.append(contentsOf: repeatElement(0, count: bitmapLength + weightsLength))
      output.withUnsafeMutableBufferPointer { output in
        guard let bitmap = output.baseAddress.map({ $0 + start }) else { return }
        mark(number, in: bitmap, weights: bitmap + bitmapLength)
      }
    } else {
      join(number, to: &output)
    }
  }

  /// Writes the parts of a sparse list one behind the other: only where a part begins does a distance change.
  private func join(_ number: Int, to output: inout [UInt8]) {
    var last: UInt32 = 0
    for (part, index) in pieces(of: number) {
      let (part, index, first) = (Int(part), Int(index), firsts[Int(part)])
      let range = parts[part].range(of: index)
      guard !range.isEmpty else { continue }
      parts[part].bytes.withUnsafeBufferPointer { bytes in
        var place = range.lowerBound
        let head = Varint.read(bytes, at: &place)
        Varint.append(head + (first - last) << weightBits, to: &output)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place..<range.upperBound]))
      }
      last = first + parts[part].last[index]
    }
  }

  /// Marks the documents of a list in a bitmap, and packs their weights, where they are wanted.
  private func mark(_ number: Int, in bitmap: UnsafeMutablePointer<UInt8>, weights: UnsafeMutablePointer<UInt8>?) {
    let mask = UInt8(1) << UInt8(weightBits) - 1
    var written = 0
    for (part, index) in pieces(of: number) {
      let lists = parts[Int(part)]
      let range = lists.range(of: Int(index))
      var document = Int(firsts[Int(part)]) - 1
      var place = range.lowerBound
      lists.bytes.withUnsafeBufferPointer { bytes in
        while place < range.upperBound {
          let value = Varint.read(bytes, at: &place)
          document &+= Int(value &>> weightBits)
          bitmap[document &>> 3] |= 1 &<< UInt8(truncatingIfNeeded: document & 7)
          if let weights {
            weights[written &>> 3] |=
              (UInt8(truncatingIfNeeded: value) & mask) &<< UInt8(truncatingIfNeeded: written & 7)
            written &+= Int(weightBits)
          }
        }
      }
    }
  }

  private func pieces(of number: Int) -> ArraySlice<(part: UInt32, index: UInt32)> {
    pieces[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The documents of a list, one bit each.
  func bitmap(of number: Int) -> [UInt8] {
    var bitmap = [UInt8](repeating: 0, count: bitmapLength)
    bitmap.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { mark(number, in: start, weights: nil) } }
    return bitmap
  }
}
