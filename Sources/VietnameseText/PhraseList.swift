/// Lower-case words and phrases to look for in a text, in any case, grouped so that few need to be tried.
struct PhraseList {
  /// By the first byte, which the capital of a Vietnamese letter shares.
  private let byFirstByte: [[[UInt8]]]
  /// By the last byte, of either case.
  private let byLastByte: [[[UInt8]]]

  /// Phrases in lower case and NFC; where several fit, the longest is found.
  init(_ phrases: [String]) {
    var byFirstByte = [[[UInt8]]](repeating: [], count: 256)
    var byLastByte = byFirstByte
    for phrase in phrases.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) {
      let bytes = Array(phrase.utf8)
      guard let first = bytes.first, let last = bytes.last else { continue }
      byFirstByte[Int(first)].append(bytes)
      byLastByte[Int(last)].append(bytes)
      if last >= 0x80, let capital = phrase.uppercased().utf8.last, capital != last {
        byLastByte[Int(capital)].append(bytes)
      }
    }
    self.byFirstByte = byFirstByte
    self.byLastByte = byLastByte
  }

  /// Where the phrase ends that stands alone at `start`.
  func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    for phrase in byFirstByte[Int(ASCII.lowercase(bytes[start]))] where bytes.isWord(phrase, at: start) {
      return start + phrase.count
    }
    return nil
  }

  /// Where the phrase begins that stands alone and ends at `end`.
  func start(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    for phrase in byLastByte[Int(ASCII.lowercase(bytes[end - 1]))] where bytes.isWord(phrase, endingAt: end) {
      return end - phrase.count
    }
    return nil
  }
}
