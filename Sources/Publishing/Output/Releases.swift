#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The hidden folder beside the output, `.cchc-<its name>`: the release being built, the one before, and what goes.
///
/// It lies on the output's own file system, so that folders can change places with it, and whoever holds its lock is
/// the only one who publishes. The lock belongs to the process: one that was killed holds none.
struct Releases: Sendable {
  /// The folder that is shown.
  let output: String
  private let root: String
  private let lock: Int32

  /// The release being built.
  var next: String { root + "/next" }
  /// The release before the one that is shown; whole whenever it is there.
  var previous: String { root + "/previous" }
  /// A second copy of what is shown, where the output itself can never be moved here.
  private var copy: String { root + "/copy" }
  /// The shown folder, for a moment, where folders cannot change places in one step.
  var aside: String { root + "/aside" }
  /// What is being removed: never looked at again.
  private var discarded: String { root + "/discarded" }
  /// While folders change places: the identity of the folder that is to be shown.
  private var journal: String { root + "/publishing" }

  /// Locks the releases of the folder at `output`; throws if another process holds the lock.
  init(beside output: String) throws(PublishingError) {
    self.output = output
    let name = output.split(separator: "/").last.map(String.init) ?? "public"
    root = "\(FileSystem.parent(of: output) ?? ".")/.cchc-\(name)"
    lock = try Self.lock(root, for: output)
  }

  private static func lock(_ root: String, for output: String) throws(PublishingError) -> Int32 {
    let path = root + "/lock"
    while true {
      try PublishingError.files { () throws(FileError) in try FileSystem.makeFolder(root) }
      // A file, opened for writing: network file systems lock nothing else.
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        if errno == ENOENT { continue }
        throw .file(FileError(.lock, path))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let isBusy = errno == EWOULDBLOCK
        let fault = FileError(.lock, path)
        _ = systemClose(descriptor)
        throw isBusy ? .busy(output) : .file(fault)
      }
      // Another process may have removed the file between opening and locking: then this lock guards nothing.
      var mine = stat()
      var current = stat()
      if fstat(descriptor, &mine) == 0, lstat(path, &current) == 0, mine.st_ino == current.st_ino { return descriptor }
      _ = systemClose(descriptor)
    }
  }

  /// Gives the lock back, and removes the folder if nothing is left in it.
  func close() {
    let rest = (try? FileSystem.names(in: root)) ?? []
    if rest == ["lock"] {
      try? FileSystem.removeOne(root + "/lock")
      try? FileSystem.removeOne(root)
    }
    _ = systemClose(lock)
  }

  /// Finishes or forgets what a killed process left, so that the site is whole and nothing lies about.
  func recover() throws(FileError) {
    if FileSystem.kind(aside) != nil {
      // Killed between the steps: before the new folder was in, the old one returns; afterwards it is the one before.
      if FileSystem.kind(output) == nil {
        try FileSystem.move(aside, to: output)
      } else {
        try retire(aside)
      }
    } else if FileSystem.kind(next) != nil, isJournalled() {
      // Killed after the exchange: what lies here is the release that was shown until then.
      try retire(next)
    }
    try clear()
  }

  /// Removes everything but the releases that can be gone back to.
  func clear() throws(FileError) {
    try FileSystem.removeOne(journal)
    try FileSystem.removeTree(next)
    try FileSystem.removeTree(discarded)
  }

  /// Shows the staged release in the place of the present one, which is kept as the one before.
  func publish(from live: Manifest, to new: Manifest, by exchange: Exchange) throws(FileError) {
    if FileSystem.kind(output) == nil {
      try FileSystem.move(next, to: output)
      return try clear()
    }
    try FileSystem.create(journal, Array(String(FileSystem.identity(next) ?? 0).utf8))
    do throws(FileError) {
      try exchange.swap(next, with: output, aside: aside)
    } catch  where error.number == EBUSY {
      try FileSystem.removeOne(journal)
      try Mirror(from: next, to: output).run(old: live, new: new)
      if FileSystem.kind(copy) != nil { try retire(copy) }
      try FileSystem.move(next, to: copy)
      return try clear()
    }
    try retire(next)
    try clear()
  }

  /// Shows the release before in the place of the present one.
  func restore(from live: Manifest, to before: Manifest, by exchange: Exchange) throws(FileError) {
    do throws(FileError) {
      try exchange.swap(previous, with: output, aside: aside)
    } catch  where error.number == EBUSY {
      try Mirror(from: previous, to: output).run(old: live, new: before)
      // Both lie here, where folders can be moved; what a kill may cost is the release to go back to, never the site.
      try Exchange.ofSystem.swap(previous, with: copy, aside: discarded)
    }
  }

  /// Makes `release` the one before; what was it until now goes.
  private func retire(_ release: String) throws(FileError) {
    if FileSystem.kind(previous) != nil {
      try FileSystem.removeTree(discarded)
      try FileSystem.move(previous, to: discarded)
    }
    try FileSystem.move(release, to: previous)
  }

  /// Whether the folder that is shown is the one that a killed process was about to show.
  private func isJournalled() -> Bool {
    guard let bytes = try? FileSystem.read(journal), let wanted = UInt64(String(decoding: bytes, as: UTF8.self)) else {
      return false
    }
    return FileSystem.identity(output) == wanted
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}
