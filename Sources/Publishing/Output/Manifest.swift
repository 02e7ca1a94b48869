internal import Portal
internal import VietnameseText

/// The list of our files in an output folder, kept inside it: it says that the folder is ours and what it holds.
struct Manifest: Sendable, Equatable {
  /// The file's name in the output folder; hidden, so that servers do not offer it.
  static let name = ".cchc-manifest"
  private static let heading = "cchc-site manifest 1"

  /// A file of ours.
  struct File: Sendable, Hashable {
    let size: Int
    let hash: ContentHash

    /// A file that is ours but whose bytes are in doubt: it equals no other.
    static let unsettled = File(size: -1, hash: ContentHash(value: 0))
  }

  /// Our files by their paths in the folder.
  var files: [String: File]
  /// What made the compressed copies among them; empty where there are none.
  var compressor: String

  init(files: [String: File] = [:], compressor: String = "") {
    self.files = files
    self.compressor = compressor
  }

  /// Reads a manifest; nothing if the bytes are none, as in a folder that is not ours.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first.hasPrefix(Self.heading) else { return nil }
    compressor = String(first.dropFirst(Self.heading.count).drop { $0 == " " })
    var files: [String: File] = [:]
    files.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let hash = UInt64(parts[0], radix: 16), let size = Int(parts[1]) else { return nil }
      files[String(parts[2])] = File(size: size, hash: ContentHash(value: hash))
    }
    self.files = files
  }

  /// The manifest as it is kept: a line a file, sorted by path.
  var bytes: [UInt8] {
    var bytes = Array((Self.heading + (compressor.isEmpty ? "" : " ") + compressor + "\n").utf8)
    bytes.reserveCapacity(files.count * 96)
    for (path, file) in files.sortedInBytes(by: \.key) {
      file.hash.write(to: &bytes)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: String(file.size).utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
