/// Lower-case words and phrases to look for in a text, in any case, grouped so that few need to be tried.
struct PhraseList {
  /// The phrases, one behind the other.
  private let bytes: [UInt8]
  /// By the first byte, which the capital of a Vietnamese letter shares.
  private let byFirstByte: Groups
  /// By the last byte, of either case.
  private let byLastByte: Groups

  /// Where phrases stand among all, grouped by one of their bytes.
  private struct Groups {
    private(set) var places: [Range<Int>] = []
    /// Where each byte's group begins; one more for the end of the last.
    private var starts: [Int] = [0]

    init(_ groups: [[Range<Int>]]) {
      for group in groups {
        places += group
        starts.append(places.count)
      }
    }

    func group(of byte: UInt8) -> Range<Int> { starts[Int(byte)]..<starts[Int(byte) + 1] }
  }

  /// Phrases in lower case and NFC; where several fit, the longest is found.
  init(_ phrases: [String]) {
    var all: [UInt8] = []
    var byFirstByte = [[Range<Int>]](repeating: [], count: 256)
    var byLastByte = byFirstByte
    for phrase in phrases.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) {
      let bytes = Array(phrase.utf8)
      guard let first = bytes.first, let last = bytes.last else { continue }
      let place = all.count..<all.count + bytes.count
      all += bytes
      byFirstByte[Int(first)].append(place)
      byLastByte[Int(last)].append(place)
      if last >= 0x80, let capital = phrase.uppercased().utf8.last, capital != last {
        byLastByte[Int(capital)].append(place)
      }
    }
    bytes = all
    self.byFirstByte = Groups(byFirstByte)
    self.byLastByte = Groups(byLastByte)
  }

  /// Where the phrase ends that stands alone at `start`.
  func end(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard start < text.count else { return nil }
    let group = byFirstByte.group(of: ASCII.lowercase(text[start]))
    if group.isEmpty { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      for place in group {
        let phrase = UnsafeBufferPointer(rebasing: bytes[byFirstByte.places[place]])
        if text.isWord(phrase, at: start) { return start + phrase.count }
      }
      return nil
    }
  }

  /// Where the phrase begins that stands alone and ends at `end`.
  func start(in text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    let group = byLastByte.group(of: ASCII.lowercase(text[end - 1]))
    if group.isEmpty { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      for place in group {
        let phrase = UnsafeBufferPointer(rebasing: bytes[byLastByte.places[place]])
        if text.isWord(phrase, endingAt: end) { return end - phrase.count }
      }
      return nil
    }
  }
}
