/// The folder that a web server shows.
struct OutputFolder: Sendable {
  let path: String

  init(_ path: String) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    // A link to the folder is followed: the exchange must be of folders, on the folder's own file system.
    self.path = FileSystem.realPath(path) ?? path
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

  /// Puts the release before this one back; the present one takes its place.
  func rollBack(_ exchange: Exchange = .ofSystem) throws(PublishingError) {
    let releases = try Releases(beside: path)
    defer { releases.close() }
    try PublishingError.files { () throws(FileError) in try releases.recover() }
    guard let bytes = try? FileSystem.read(releases.previous + "/" + Manifest.name), let before = Manifest(bytes) else {
      throw PublishingError.nothingToRollBack(path)
    }
    let live = try manifest()
    let foreign = ForeignFiles(of: path, manifest: live)
    // What is not ours belongs to the folder, not to a release: it stays as it is now.
    try ForeignFiles(of: releases.previous, manifest: before).remove()
    try foreign.carry(to: releases.previous, manifest: before)
    try PublishingError.files { () throws(FileError) in
      try releases.restore(from: live, to: before, by: exchange)
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
