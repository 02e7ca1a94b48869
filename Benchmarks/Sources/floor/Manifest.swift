import Files

/// The files of a site that was built before: what a build has to write, whatever it computes.
///
/// Text of one line a file, its size in bytes, a tab and its path in the output folder.
struct Manifest: Sendable {
  struct Entry: Sendable {
    let size: Int
    let path: String
  }

  let entries: [Entry]
  /// Folders of the entries, each after the one that holds it.
  let folders: [String]

  init(readingFrom path: String) throws {
    var bytes: [UInt8] = []
    try read(path, into: &bytes)
    entries = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard fields.count == 2, let size = Int(String(decoding: fields[0], as: UTF8.self)) else { return nil }
      return Entry(size: size, path: String(decoding: fields[1], as: UTF8.self))
    }
    var seen: Set<String> = []
    for entry in entries {
      var folder = Substring(entry.path)
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        guard seen.insert(String(folder)).inserted else { break }
      }
    }
    folders = seen.sorted()
  }
}
