internal import VietnameseText

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
    // Both are in one order: a walk along both sees which paths only one of them has.
    var before = old.lines[...]
    for line in new.lines {
      while let first = before.first, first.path.precedesInBytes(line.path) {
        removed += 1
        before.removeFirst()
      }
      if let first = before.first, first.path.equalsInBytes(line.path) {
        changed += first.file == line.file ? 0 : 1
        before.removeFirst()
      } else {
        added += 1
      }
    }
    removed += before.count
  }
}
