public import Portal
internal import VietnameseText

extension SourceTree {
  /// The files under `content/` of the portal at `root`.
  ///
  /// Hidden files are left out. A link counts as what it leads to as long as that lies inside the portal; one that
  /// leads out, nowhere or in a circle is marked as stray.
  /// Stamps, which cost a question to the disk each, are for those who read a portal again.
  public init(root: String, isStamped: Bool = false) throws(FileError) {
    var walk = Walk(root: root, isStamped: isStamped)
    try walk.visit("content")
    self.init(files: walk.files, read: Self.reader(root))
  }

  /// The files of the portal at `root`, which are `known` but that those at `paths` may have other bytes.
  ///
  /// They alone are asked for their stamps, and those that had none. There is nothing where one of them is not just a
  /// file that was there: then more may differ.
  init?(root: String, known: [File], edited paths: [String]) {
    let limit = FileSystem.aSecondAgo
    var files = known
    var places = files.indices.filter { files[$0].stamp == nil }
    for path in paths {
      guard let place = files.place(of: path) else { return nil }
      places.append(place)
    }
    for place in places {
      let path = files[place].path
      guard let (size, stamp) = FileSystem.stamp(ofPlain: root + "/" + path, settledBefore: limit) else { return nil }
      files[place] = File(path: path, size: size, stamp: stamp)
    }
    self.init(sorted: files, read: Self.reader(root))
  }

  private static func reader(_ root: String) -> @Sendable (String) throws(ReadFault) -> [UInt8] {
    { path throws(ReadFault) in
      do throws(FileError) {
        return try FileSystem.read(root + "/" + path)
      } catch {
        throw ReadFault(reason: error.reason)
      }
    }
  }

  /// Whether the files are those that were `known`, by their names and by the stamps of those that had one.
  func areStill(_ known: [File]) -> Bool {
    files.count == known.count
      && zip(files, known).allSatisfy { file, known in
        file.path.equalsInBytes(known.path) && file.isStrayLink == known.isStrayLink
          && (known.stamp == nil || file.stamp == known.stamp)
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
      let prefix = folder + "/"
      for (name, kind, stamped) in entries where name.utf8.first != UInt8(ascii: ".") {
        let path = prefix + name
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

extension [SourceTree.File] {
  /// Where the file at `path` stands among these, which are sorted by their paths.
  fileprivate func place(of path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].path.precedesInBytes(path) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].path.equalsInBytes(path) ? low : nil
  }
}

extension String {
  /// The folder part of a path.
  fileprivate var prefixFolder: String {
    FileSystem.parent(of: self) ?? "."
  }
}
