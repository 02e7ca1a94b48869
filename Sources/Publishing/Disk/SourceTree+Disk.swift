public import Portal

extension SourceTree {
  /// The files under `content/` of the portal at `root`.
  ///
  /// Hidden files are left out. A link counts as what it leads to as long as that lies inside the portal; one that
  /// leads out, nowhere or in a circle is marked as stray.
  /// Stamps, which cost a question to the disk each, are for those who read a portal again.
  public init(root: String, isStamped: Bool = false) throws(FileError) {
    var walk = Walk(root: root, isStamped: isStamped)
    try walk.visit("content")
    self.init(files: walk.files) { path throws(ReadFault) in
      do throws(FileError) {
        return try FileSystem.read(root + "/" + path)
      } catch {
        throw ReadFault(reason: error.reason)
      }
    }
  }

  private struct Walk {
    /// The size of a file and what tells whether it is the same later on.
    typealias Stamped = (size: Int, stamp: FileStamp?)

    let root: String
    private let realRoot: String
    /// Only what changed before this moment is stamped; nothing where no stamps are wanted.
    private let limit: Int64?
    private(set) var files: [File] = []
    /// Folders reached through links, so that a circle ends.
    private var entered: Set<String> = []

    init(root: String, isStamped: Bool) {
      self.root = root
      limit = isStamped ? FileSystem.aSecondAgo : nil
      realRoot = FileSystem.realPath(root) ?? root
    }

    mutating func visit(_ folder: String) throws(FileError) {
      let entries = try FileSystem.entries(in: root + "/" + folder) { [limit] folder, name in
        limit.map { FileSystem.stamp(name, in: folder, settledBefore: $0) }
      }
      for (name, kind, stamped) in entries where name.utf8.first != UInt8(ascii: ".") {
        let path = folder + "/" + name
        switch kind ?? FileSystem.kind(root + "/" + path) {
        case .folder: try visit(path)
        case .file: add(path, stamped)
        case .link: try follow(path, stamped)
        case .other, nil: files.append(File(path: path, size: 0, isStrayLink: true))
        }
      }
    }

    private mutating func follow(_ path: String, _ stamped: Stamped?) throws(FileError) {
      guard let target = FileSystem.realPath(root + "/" + path), target.hasPrefix(realRoot + "/") else {
        files.append(File(path: path, size: 0, isStrayLink: true))
        return
      }
      guard FileSystem.isFolder(target) else { return add(path, stamped) }
      // A folder above the link, or one that was entered before, would never end.
      let own = (FileSystem.realPath(root + "/" + path.prefixFolder) ?? realRoot) + "/"
      guard !own.hasPrefix(target + "/"), entered.insert(target).inserted else {
        files.append(File(path: path, size: 0, isStrayLink: true))
        return
      }
      try visit(path)
    }

    private mutating func add(_ path: String, _ stamped: Stamped?) {
      if let stamped { return files.append(File(path: path, size: stamped.size, stamp: stamped.stamp)) }
      // The size of a source is known when it is read; ten thousand questions to the disk are saved.
      let size = path.utf8.suffix(3).elementsEqual(".md".utf8) ? 0 : FileSystem.target(root + "/" + path)?.size ?? 0
      files.append(File(path: path, size: size))
    }
  }
}

extension String {
  /// The folder part of a path.
  fileprivate var prefixFolder: String {
    FileSystem.parent(of: self) ?? "."
  }
}
