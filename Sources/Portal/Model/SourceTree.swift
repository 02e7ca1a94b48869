internal import VietnameseText

/// The files of a portal, as a value: the disk in the program, a dictionary in a test.
public struct SourceTree: Sendable {
  /// Every file and link under `content/`, hidden ones left out, sorted by path.
  public let files: [File]
  /// The bytes of a file, or why they cannot be had.
  public let read: @Sendable (String) throws(ReadFault) -> [UInt8]

  public init(files: [File], read: @escaping @Sendable (String) throws(ReadFault) -> [UInt8]) {
    self.files = files.sortedInBytes(by: \.path)
    self.read = read
  }

  /// A tree of files that are sorted by path.
  package init(sorted files: [File], read: @escaping @Sendable (String) throws(ReadFault) -> [UInt8]) {
    self.files = files
    self.read = read
  }

  /// A portal held in memory: paths from the portal's root, and what the files say.
  public init(_ contents: [String: String]) {
    let bytes = contents.mapValues { Array($0.utf8) }
    self.init(files: bytes.map { File(path: $0.key, size: $0.value.count) }) { path throws(ReadFault) in
      guard let found = bytes[path] else { throw ReadFault(reason: "No such file") }
      return found
    }
  }

  /// A file under `content/`.
  public struct File: Sendable, Hashable {
    /// The path from the portal's root: `content/tin-tuc/a.md`.
    public let path: String
    /// The size in bytes; 0 for a Markdown file on a disk, whose size is known when it is read.
    public let size: Int
    /// Whether it is a link that leads out of the portal, nowhere, or in a circle.
    public let isStrayLink: Bool
    /// Tells whether the file is the same as on another day; nothing where that cannot be told.
    public let stamp: FileStamp?

    public init(path: String, size: Int, isStrayLink: Bool = false, stamp: FileStamp? = nil) {
      self.stamp = stamp
      self.path = path
      self.size = size
      self.isStrayLink = isStrayLink
    }
  }

  /// Why a file could not be read, in the system's words.
  public struct ReadFault: Error, Sendable {
    public let reason: String

    public init(reason: String) {
      self.reason = reason
    }
  }
}
