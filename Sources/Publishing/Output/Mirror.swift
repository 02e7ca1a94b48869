internal import VietnameseText

/// Fills a folder that cannot be exchanged, such as a mount point: new files first, then the old ones go.
///
/// Each file changes in one step, the whole does not: a visitor may see new pages beside old ones for a moment. Pages
/// are written after everything that is not a page, so that no page asks for a style sheet that is not there yet.
struct Mirror {
  let source: String
  let target: String

  init(from source: String, to target: String) {
    self.source = source
    self.target = target
  }

  func run(old: Manifest, new: Manifest) throws(FileError) {
    let limit = FileSystem.status(target + "/" + Manifest.name)?.changed
    let stale = new.lines.filter { line in
      guard let limit, old[line.path] == line.file, let status = FileSystem.status(target + "/" + line.path) else {
        return true
      }
      return status.kind != .file || status.size != line.file.size || status.changed > limit
    }.map(\.path)
    let gone = old.lines.map(\.path).filter { new[$0] == nil }
    // Should this be killed half-way, the next build must know which files are ours, and that these are not settled.
    try write(old.unsettling(stale + gone).bytes, at: Manifest.name)
    let (inTheWay, rest) = Self.split(gone, for: stale)
    for path in inTheWay { try remove(path) }
    let paths = stale.sorted { one, other in
      let (first, second) = (one.hasSuffix(".html"), other.hasSuffix(".html"))
      return first == second ? one.precedesInBytes(other) : !first
    }
    for path in paths { try write(FileSystem.read(source + "/" + path), at: path) }
    for path in rest { try remove(path) }
    try write(new.bytes, at: Manifest.name)
  }

  /// Those of `gone` that are a file where one of `new` needs a folder, or the reverse; and the others.
  private static func split(_ gone: [String], for new: [String]) -> (inTheWay: [String], rest: [String]) {
    let (files, folders) = (Set(new), Set(new.flatMap(folders)))
    var parts: (inTheWay: [String], rest: [String]) = ([], [])
    for path in gone {
      if folders.contains(path) || Self.folders(above: path).contains(where: files.contains) {
        parts.inTheWay.append(path)
      } else {
        parts.rest.append(path)
      }
    }
    return parts
  }

  private static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  /// Writes a file so that it appears whole.
  private func write(_ bytes: [UInt8], at path: String) throws(FileError) {
    let (final, fresh) = (target + "/" + path, target + "/" + Self.unfinished)
    try FileSystem.makeFolder(FileSystem.parent(of: final) ?? target)
    try FileSystem.removeOne(fresh)
    try FileSystem.create(fresh, bytes)
    try FileSystem.move(fresh, to: final)
  }

  /// What a file is called until its bytes are all there.
  static let unfinished = ".cchc-new"

  private func remove(_ path: String) throws(FileError) {
    try FileSystem.removeOne(target + "/" + path)
    removeEmptyFolders(above: path)
  }

  private func removeEmptyFolders(above path: String) {
    var folder = FileSystem.parent(of: path)
    while let empty = folder, empty != ".", (try? FileSystem.removeOne(target + "/" + empty)) != nil {
      folder = FileSystem.parent(of: empty)
    }
  }
}
