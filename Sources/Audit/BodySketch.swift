import Portal
import VietnameseText

/// A small image of a body by which likely copies are found: the least hashes of its runs of five words.
struct BodySketch {
  /// The least hash in each bin; bins without one borrow from the next.
  private let minima: [UInt64]

  private static let binCount = 64
  private static let rowsInBand = 4
  private static let runLength = 5
  /// Shorter bodies resemble each other by chance.
  private static let fewestWords = 20

  /// The sketch of a body's words; nothing for a short one.
  init?(words: [UInt64]) {
    guard words.count >= Self.fewestWords else { return nil }
    var minima = [UInt64](repeating: .max, count: Self.binCount)
    for run in Self.runs(of: words) {
      let bin = Int(run >> 58)
      minima[bin] = min(minima[bin], run)
    }
    for bin in minima.indices.reversed() where minima[bin] == .max {
      var next = (bin + 1) % Self.binCount
      while minima[next] == .max { next = (next + 1) % Self.binCount }
      minima[bin] = minima[next]
    }
    self.minima = minima
  }

  /// Keys that two bodies share when four neighbouring bins agree.
  var bands: [UInt64] {
    stride(from: 0, to: Self.binCount, by: Self.rowsInBand).map { start in
      minima[start..<(start + Self.rowsInBand)].reduce(UInt64(start)) { Self.mixed($0 &* 31 &+ $1) }
    }
  }

  /// The share of bins that agree, in percent.
  func resemblance(to other: BodySketch) -> Int {
    zip(minima, other.minima).count { $0 == $1 } * 100 / Self.binCount
  }

  /// The runs that two bodies share out of those of both, in percent.
  static func resemblance(_ words: [UInt64], _ others: [UInt64]) -> Int {
    let one = Set(runs(of: words))
    let other = Set(runs(of: others))
    let shared = one.count { other.contains($0) }
    let all = one.count + other.count - shared
    return all == 0 ? 0 : shared * 100 / all
  }

  /// The words of a body; none where it cannot be read again.
  static func words(of entry: Entry) -> [UInt64] {
    (try? entry.body.read()).map { words(of: $0.markdown) } ?? []
  }

  /// A hash for each word, without marks, case or punctuation.
  static func words(of markdown: ArraySlice<UInt8>) -> [UInt64] {
    var folded: [UInt8] = []
    markdown.withUnsafeBufferPointer { Vietnamese.fold($0, into: &folded) }
    var words: [UInt64] = []
    var hash = offset
    var isInWord = false
    for byte in folded {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        isInWord = true
      default:
        if isInWord { words.append(mixed(hash)) }
        hash = offset
        isInWord = false
      }
    }
    if isInWord { words.append(mixed(hash)) }
    return words
  }

  /// A hash for each run of five words.
  private static func runs(of words: [UInt64]) -> [UInt64] {
    guard words.count > runLength else { return [mixed(words.reduce(0) { $0 &* 31 &+ $1 })] }
    return (0...(words.count - runLength)).map { start in
      mixed(words[start..<(start + runLength)].reduce(0) { $0 &* 0x9E37_79B9_7F4A_7C15 &+ $1 })
    }
  }

  /// FNV's offset basis.
  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The finaliser of SplitMix64, after which every bit depends on every other.
  fileprivate static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension [UInt64] {
  /// A hash that is the same in every run of the program.
  var hashValueInOrder: Int {
    Int(truncatingIfNeeded: reduce(UInt64(count)) { BodySketch.mixed($0 &* 31 &+ $1) })
  }
}
