/// How a build changed the site: our files added, changed and removed.
public struct Changes: Sendable, Hashable {
  public var added = 0
  public var changed = 0
  public var removed = 0

  /// Nothing changed.
  public init() {}

  init(added: Int, changed: Int, removed: Int) {
    self.added = added
    self.changed = changed
    self.removed = removed
  }

  init(from old: Manifest, to new: Manifest) {
    for (path, file) in new.files {
      if let before = old.files[path] {
        changed += before == file ? 0 : 1
      } else {
        added += 1
      }
    }
    removed = old.files.keys.count { new.files[$0] == nil }
  }
}
