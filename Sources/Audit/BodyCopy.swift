import Portal
import VietnameseText

/// An article whose body is that of an earlier one, or nearly so.
public struct BodyCopy: Sendable {
  public let item: AuditItem
  /// The earlier article.
  public let original: AuditItem
  /// How much of the words of both together they share, in percent; 100 for the same words in the same order.
  public let percent: Int

  /// From this share on, two bodies are nearly the same.
  public static let threshold = 80

  /// The copies among some items, each beside the earliest that it repeats.
  ///
  /// Time grows with the length of all bodies: only those are compared that share a band of their sketches
  /// (A. Broder, "On the resemblance and containment of documents", 1997).
  static func all(among items: [AuditItem]) -> [BodyCopy] {
    var copies: [BodyCopy] = []
    var originals: [Int: (index: Int, words: [UInt64])] = [:]
    var sketches: [BodySketch?] = []
    var buckets: [UInt64: [Int]] = [:]
    for (index, item) in items.enumerated() {
      let words = BodySketch.words(of: item.entry)
      sketches.append(nil)
      guard !words.isEmpty else { continue }
      let key = words.hashValueInOrder
      if let same = originals[key], same.words == words {
        copies.append(BodyCopy(item: item, original: items[same.index], percent: 100))
        continue
      }
      guard let sketch = BodySketch(words: words) else {
        originals[key] = (index, words)
        continue
      }
      if let (original, percent) = nearest(to: sketch, among: sketches, in: buckets, words: words, items) {
        copies.append(BodyCopy(item: item, original: items[original], percent: percent))
        continue
      }
      originals[key] = (index, words)
      sketches[index] = sketch
      for band in sketch.bands {
        // A bucket that fills up holds boilerplate; comparing with more of it finds nothing new.
        if buckets[band, default: []].count < 32 { buckets[band, default: []].append(index) }
      }
    }
    return copies
  }

  private static func nearest(
    to sketch: BodySketch, among sketches: [BodySketch?], in buckets: [UInt64: [Int]], words: [UInt64],
    _ items: [AuditItem]
  ) -> (index: Int, percent: Int)? {
    let candidates = Set(sketch.bands.flatMap { buckets[$0] ?? [] }).sorted()
    var best: (index: Int, percent: Int)?
    for index in candidates {
      // The sketch is a guess; only what it finds likely is worth counting out.
      guard let other = sketches[index], sketch.resemblance(to: other) >= threshold - 20 else { continue }
      let percent = BodySketch.resemblance(words, BodySketch.words(of: items[index].entry))
      if percent >= threshold, percent > best?.percent ?? 0 { best = (index, min(percent, 99)) }
    }
    return best
  }
}
