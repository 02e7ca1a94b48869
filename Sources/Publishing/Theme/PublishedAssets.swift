internal import Portal
internal import VietnameseText

/// The files that a theme puts beside the pages, each named for its bytes, so that browsers may keep it for ever.
struct PublishedAssets: Sendable {
  /// Where they stand.
  static let folder = "/tai-nguyen/"

  private(set) var files: [(address: String, bytes: [UInt8])] = []
  private var addresses: Set<String> = []

  /// Publishes a file that is called `name` in its theme; gives its address.
  mutating func publish(_ name: String, _ bytes: [UInt8]) -> String {
    let hash = bytes.withUnsafeBufferPointer { ContentHash($0) }.hexadecimal.prefix(10)
    let ending = name.fileEnding
    let stem = Vietnamese.slug(String(name.dropLast(ending.isEmpty ? 0 : ending.count + 1)))
    let address = "\(Self.folder)\(stem.isEmpty ? "tep" : stem).\(hash).\(ending)"
    if addresses.insert(address).inserted { files.append((address, bytes)) }
    return address
  }
}
