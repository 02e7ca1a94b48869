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

  /// A file and its path in the folder.
  struct Line: Sendable, Hashable {
    let path: String
    let file: File
  }

  /// Our files, in the order of the bytes of their paths.
  let lines: [Line]
  /// What made the compressed copies among them; empty where there are none.
  let compressor: String

  /// A manifest of files in any order.
  init(_ lines: [Line] = [], compressor: String = "") {
    self.init(sorted: lines.sortedInBytes(by: \.path), compressor: compressor)
  }

  private init(sorted lines: [Line], compressor: String) {
    self.lines = lines
    self.compressor = compressor
  }

  /// The same with further files, in any order, which it does not have.
  func adding(_ files: [Line], compressor: String) -> Manifest {
    var all: [Line] = []
    all.reserveCapacity(lines.count + files.count)
    var place = 0
    for file in files.sortedInBytes(by: \.path) {
      while place < lines.count, lines[place].path.precedesInBytes(file.path) {
        all.append(lines[place])
        place += 1
      }
      all.append(file)
    }
    all += lines[place...]
    return Manifest(sorted: all, compressor: compressor)
  }

  /// The file at a path, if it is ours.
  subscript(path: String) -> File? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].path.precedesInBytes(path) { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].path.equalsInBytes(path) ? lines[low].file : nil
  }

  /// The same, where the files at `paths` are ours and in doubt.
  func unsettling(_ paths: [String]) -> Manifest {
    let doubtful = Set(paths)
    return Manifest(
      lines.filter { !doubtful.contains($0.path) } + paths.map { Line(path: $0, file: .unsettled) },
      compressor: compressor)
  }

  /// Reads a manifest; nothing if the bytes are none, as in a folder that is not ours.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first.hasPrefix(Self.heading) else { return nil }
    var files: [Line] = []
    files.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let hash = UInt64(parts[0], radix: 16), let size = Int(parts[1]) else { return nil }
      files.append(Line(path: String(parts[2]), file: File(size: size, hash: ContentHash(value: hash))))
    }
    self.init(files, compressor: String(first.dropFirst(Self.heading.count).drop { $0 == " " }))
  }

  /// The manifest as it is kept: a line a file, sorted by path.
  var bytes: [UInt8] {
    var bytes = Array((Self.heading + (compressor.isEmpty ? "" : " ") + compressor + "\n").utf8)
    // A fingerprint, a size and what parts them have less than forty bytes.
    bytes.reserveCapacity(lines.reduce(bytes.count) { $0 + $1.path.utf8.count + 40 })
    for line in lines {
      line.file.hash.write(to: &bytes)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: String(line.file.size).utf8)
      bytes.append(UInt8(ascii: " "))
      line.path.withBytes { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
