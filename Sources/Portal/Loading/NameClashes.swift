internal import VietnameseText

/// Files whose paths only some systems tell apart: by case, or by how a letter and its marks are encoded.
///
/// A portal that is edited on Windows or macOS would lose one of the two without a word.
struct NameClashes: Sendable {
  private(set) var faults: [Diagnostic] = []

  /// Looks at paths in their order; the later of two is at fault.
  init(_ files: [SourceTree.File]) {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(files.count)
    for (index, file) in files.enumerated() {
      let key = Self.hash(file.path)
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      let other = files[earlier].path
      // Two of many hashes may be equal by chance.
      guard Self.folded(other) == Self.folded(file.path) else { continue }
      faults.append(Diagnostic(.nameClash, file: file.path, other))
    }
  }

  private static func folded(_ path: String) -> String {
    Vietnamese.nfc(path).lowercased()
  }

  /// A hash of the folded path (Fowler, Noll and Vo's, of 64 bits), without folding the usual path in ASCII.
  private static func hash(_ path: String) -> UInt64 {
    guard path.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded(path).utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
    return path.utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
    }
  }
}
