/// The folder that a web server shows, and its neighbours: the release being built and the one before.
struct OutputFolder: Sendable {
  /// The folder itself.
  let path: String
  /// Where the next release is built: beside the folder, so that one step exchanges them.
  let stagingPath: String
  /// Where the release before is kept for `rollback`.
  let previousPath: String

  init(_ path: String) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    // A link to the folder is followed: the exchange must be of folders, on the folder's own file system.
    path = FileSystem.realPath(path) ?? path
    self.path = path
    let parent = FileSystem.parent(of: path) ?? "."
    let name = path.split(separator: "/").last.map(String.init) ?? "public"
    stagingPath = "\(parent)/.cchc-staging-\(name)"
    previousPath = "\(parent)/.cchc-previous-\(name)"
  }

  /// What the folder holds of ours; throws if it is not ours and not empty.
  ///
  /// A folder with nothing but hidden files (`.gitkeep`, `.well-known`) counts as empty: taking it over loses nothing.
  func manifest() throws(PublishingError) -> Manifest {
    switch FileSystem.target(path)?.kind {
    case nil where FileSystem.kind(path) == nil: return Manifest()
    case .folder: break
    default: throw PublishingError.outputNotOurs(path)
    }
    let names = try PublishingError.files { () throws(FileError) in try FileSystem.names(in: path) }
    if names.contains(Manifest.name) {
      let bytes = try PublishingError.files { () throws(FileError) in try FileSystem.read(path + "/" + Manifest.name) }
      if let manifest = Manifest(bytes) { return manifest }
    }
    guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw PublishingError.outputNotOurs(path) }
    return Manifest()
  }

  /// Puts the previous release back; the present one becomes the previous.
  func rollBack() throws(PublishingError) {
    guard let bytes = try? FileSystem.read(previousPath + "/" + Manifest.name), Manifest(bytes) != nil else {
      throw PublishingError.nothingToRollBack(path)
    }
    try PublishingError.files { () throws(FileError) in
      try Exchange.swap(previousPath, with: path)
    }
  }
}

/// Why nothing was published, though the content may be faultless.
public enum PublishingError: Error, Sendable, Hashable {
  /// The output folder holds files that no build of this program made.
  case outputNotOurs(String)
  /// The output folder is the source, lies around it, or is its content.
  case outputOverlapsSource(String)
  /// A file that is not ours stands where a page must go.
  case foreignFileInTheWay(String)
  /// Another build of the same output is running.
  case busy(String)
  /// There is no release before this one.
  case nothingToRollBack(String)
  /// The source folder has no `content/`.
  case noContent(String)
  /// There is no such theme.
  case noTheme(String)
  /// A call on the disk failed.
  case file(FileError)

  /// Runs `body` and turns its file errors into publishing errors.
  static func files<Result>(_ body: () throws(FileError) -> Result) throws(PublishingError) -> Result {
    do throws(FileError) { return try body() } catch { throw .file(error) }
  }
}
