#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files in an output folder that no build made: `.well-known`, a verification file, a picture somebody put there.
struct ForeignFiles: Sendable {
  private let root: String
  private let manifest: Manifest

  /// The files under `root` that are not in `manifest`, nor the manifest itself.
  init(of root: String, manifest: Manifest) {
    self.root = root
    self.manifest = manifest
  }

  /// Gives each a second name in the release at `target`, or copies it where the file system has no second names.
  func carry(to target: String, manifest new: Manifest) throws(PublishingError) {
    try visit("") { path throws(PublishingError) in
      guard new[path] == nil else { throw .foreignFileInTheWay(root + "/" + path) }
      do throws(FileError) {
        try Self.carry(root + "/" + path, to: target + "/" + path)
      } catch  where [ENOTDIR, EEXIST, EISDIR].contains(error.number) {
        // A page lies where the file needs a folder, or a folder where the file is.
        throw .foreignFileInTheWay(root + "/" + path)
      } catch {
        throw .file(error)
      }
    }
  }

  /// Removes each.
  func remove() throws(PublishingError) {
    try visit("") { path throws(PublishingError) in
      try PublishingError.files { () throws(FileError) in try FileSystem.removeOne(root + "/" + path) }
    }
  }

  /// What builds leave at the top of an output folder beside the files of the site.
  private static let own = [Manifest.name, Mirror.unfinished]

  private func visit(_ folder: String, _ body: (String) throws(PublishingError) -> Void) throws(PublishingError) {
    let whole = folder.isEmpty ? root : root + "/" + folder
    guard FileSystem.kind(whole) == .folder else { return }
    let names = try PublishingError.files { () throws(FileError) in try FileSystem.names(in: whole) }
    for name in names where !(folder.isEmpty && Self.own.contains(name)) {
      let path = folder.isEmpty ? name : folder + "/" + name
      if manifest[path] != nil { continue }
      if FileSystem.kind(root + "/" + path) == .folder { try visit(path, body) } else { try body(path) }
    }
  }

  private static func carry(_ source: String, to target: String) throws(FileError) {
    try FileSystem.makeFolder(FileSystem.parent(of: target) ?? target)
    do throws(FileError) {
      try FileSystem.link(source, to: target)
    } catch  where error.number != EEXIST {
      // No second names here: the bytes go over, if it is a plain file.
      try FileSystem.create(target, try FileSystem.read(source))
    }
  }
}
