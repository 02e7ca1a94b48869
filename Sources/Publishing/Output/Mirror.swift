/// Fills a folder that cannot be exchanged, such as a mount point: new files first, then the old ones go.
///
/// Each file changes in one step, the whole does not: a visitor may see new pages beside old ones for a moment. Pages
/// are written after the files that they need, because `a/index.html` sorts after what lies deeper only by luck:
/// so everything that is not a page goes first.
struct Mirror {
  let source: String
  let target: String

  init(from source: String, to target: String) {
    self.source = source
    self.target = target
  }

  func run(old: Manifest, new: Manifest) throws(FileError) {
    let paths = new.files.keys.sorted { one, other in
      let (first, second) = (one.hasSuffix(".html"), other.hasSuffix(".html"))
      return first == second ? one.utf8.lexicographicallyPrecedes(other.utf8) : !first
    }
    for path in paths where old.files[path] != new.files[path] || FileSystem.kind(target + "/" + path) != .file {
      try replace(path)
    }
    for path in old.files.keys.sorted() where new.files[path] == nil {
      try FileSystem.removeOne(target + "/" + path)
    }
    try replace(Manifest.name)
  }

  private func replace(_ path: String) throws(FileError) {
    let final = target + "/" + path
    let fresh = final + ".cchc-new"
    try FileSystem.makeFolder(FileSystem.parent(of: final) ?? target)
    try FileSystem.removeOne(fresh)
    try FileSystem.create(fresh, try FileSystem.read(source + "/" + path))
    try FileSystem.move(fresh, to: final)
  }
}
