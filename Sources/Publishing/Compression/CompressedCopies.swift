internal import Portal

/// Which files get compressed copies beside them, and in which formats.
struct CompressedCopies: Sendable {
  /// Smaller files gain nothing that a packet on the network would notice.
  static let smallest = 1024

  private let formats: [CompressionFormat]
  /// Paths that something else is published at.
  private let taken: Set<String>

  /// No copies at all.
  static let none = CompressedCopies(formats: [], taken: [])

  init(formats: [CompressionFormat], taken: Set<String>) {
    self.formats = CompressionFormat.allCases.filter(formats.contains)
    self.taken = taken
  }

  /// What made the copies, down to the libraries' versions: copies of other makers are made anew.
  var maker: String {
    formats.map(\.maker).joined(separator: " ")
  }

  /// The copies of a file that are wanted: where, and in which format.
  func copies(of path: String, size: Int) -> [(path: String, format: CompressionFormat)] {
    guard !formats.isEmpty, size >= Self.smallest, Self.isText(path) else { return [] }
    return formats.map { (path + $0.ending, $0) }.filter { !taken.contains($0.path) }
  }

  private static let textEndings: Set<Substring> = [
    "css", "csv", "html", "js", "json", "md", "svg", "txt", "vtt", "webmanifest", "xml",
  ]

  private static func isText(_ path: String) -> Bool {
    path.lastIndex(of: ".").map { textEndings.contains(path[path.index(after: $0)...]) } ?? false
  }
}
