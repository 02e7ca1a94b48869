internal import VietnameseText

/// Files whose paths only some systems tell apart: by case, or by how a letter and its marks are encoded.
///
/// A portal that is edited on Windows or macOS would lose one of the two without a word.
struct NameClashes: Sendable {
  private(set) var faults: [Diagnostic] = []

  /// Looks at paths in their order; the later of two is at fault.
  init(_ files: [SourceTree.File]) {
    let hashes = files.map { Self.hash($0.path) }
    var first = HashTable(capacity: files.count)
    for index in files.indices {
      let clash = first.firstPlace(of: index, hashes) {
        // Two of many hashes may be equal by chance.
        Self.folded(files[$0].path) == Self.folded(files[index].path)
      }
      if let clash { faults.append(Diagnostic(.nameClash, file: files[index].path, files[clash].path)) }
    }
  }

  private static func folded(_ path: String) -> String {
    Vietnamese.nfc(path).lowercased()
  }

  /// A hash of the folded path (Fowler, Noll and Vo's, of 64 bits), without folding the usual path in ASCII.
  private static func hash(_ path: String) -> UInt64 {
    let hash: UInt64? = path.withBytes { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes {
        if byte >= 0x80 { return nil }
        hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
      }
      return hash
    }
    return hash ?? folded(path).utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
