internal import VietnameseText

/// The headings met lately, each with its slug: texts of one kind have the same headings over and over.
///
/// There is one place for a heading, which follows from its bytes; another one that belongs there takes it over.
struct KnownHeadings {
  struct Words {
    /// What the heading says, without marks and characters that are never shown.
    var text: String
    var slug: String
  }

  private var known: [Words] = []
  /// Longer headings are not kept.
  private static let longest = 256

  /// The words that the bytes of a heading stand for.
  mutating func words(_ bytes: Bytes) -> Words {
    guard bytes.count <= Self.longest else { return Self.words(of: bytes) }
    if known.isEmpty { known = Array(repeating: Words(text: "", slug: ""), count: 1 << Self.placeBits) }
    let place = Self.place(of: bytes)
    let isKnown = known[place].text.withBytes { $0.hasBytes(of: bytes) }
    if !isKnown { known[place] = Self.words(of: bytes) }
    return known[place]
  }

  private static func words(of bytes: Bytes) -> Words {
    let text = Neutral.visible(bytes)
    return Words(text: text, slug: Vietnamese.slug(text))
  }

  private static let placeBits = 7

  private static func place(of bytes: Bytes) -> Int {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    // Two headings may well begin or end alike.
    let stride = max(bytes.count / 16, 1)
    var index = 0
    while index < bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      index += stride
    }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(placeBits)))
  }
}
