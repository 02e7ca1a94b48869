#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A release while it is built: a folder beside the output, filled file by file, then exchanged with it.
///
/// The lock on the folder belongs to the process, so a build that was killed leaves a folder that the next one may
/// clear, and two builds at a time are told apart.
struct Staging: Sendable {
  let output: OutputFolder
  /// What the output holds now.
  let old: Manifest
  private let lock: Int32

  /// Clears the way for a new release and locks it.
  init(_ output: OutputFolder) throws(PublishingError) {
    self.output = output
    try PublishingError.files { () throws(FileError) in try Exchange.recover(output.path) }
    old = try output.manifest()
    lock = try Self.lock(output)
    do throws(PublishingError) {
      try PublishingError.files { () throws(FileError) in
        for name in try FileSystem.names(in: output.stagingPath) {
          try FileSystem.removeTree(output.stagingPath + "/" + name)
        }
      }
    } catch {
      _ = close(lock)
      throw error
    }
  }

  private static func lock(_ output: OutputFolder) throws(PublishingError) -> Int32 {
    let path = output.stagingPath
    while true {
      try PublishingError.files { () throws(FileError) in try FileSystem.makeFolder(path) }
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else {
        if errno == ENOENT { continue }
        throw .file(FileError(.lock, path))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let isBusy = errno == EWOULDBLOCK
        let fault = FileError(.lock, path)
        _ = close(descriptor)
        throw isBusy ? .busy(output.path) : .file(fault)
      }
      // Another build may have exchanged the folder between opening and locking: then this is its site.
      var mine = stat()
      var current = stat()
      if fstat(descriptor, &mine) == 0, lstat(path, &current) == 0, mine.st_ino == current.st_ino { return descriptor }
      _ = close(descriptor)
    }
  }

  /// Puts a file into the release: the old one under a second name where its bytes are the same, else a new one.
  ///
  /// A file that stays the same keeps its inode and times, so that tools which copy changes see none.
  func put(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) -> Manifest.File {
    let file = Manifest.File(size: bytes.count, hash: ContentHash(bytes))
    let target = output.stagingPath + "/" + path
    if old.files[path] == file, keep(path, size: file.size, as: target) { return file }
    do throws(FileError) {
      try FileSystem.create(target, bytes)
    } catch  where error.number == ENOENT {
      try FileSystem.makeFolder(FileSystem.parent(of: target) ?? target)
      try FileSystem.create(target, bytes)
    }
    return file
  }

  /// Links the old file into the release; not possible where somebody changed or removed it, or on some file systems.
  private func keep(_ path: String, size: Int, as target: String) -> Bool {
    let source = output.path + "/" + path
    guard FileSystem.kind(source) == .file, FileSystem.target(source)?.size == size else { return false }
    if (try? FileSystem.link(source, to: target)) != nil { return true }
    guard let parent = FileSystem.parent(of: target), (try? FileSystem.makeFolder(parent)) != nil else { return false }
    return (try? FileSystem.link(source, to: target)) != nil
  }

  /// Publishes the release: takes along what is not ours, writes the manifest, exchanges the folders.
  func publish(_ manifest: Manifest) throws(PublishingError) {
    try carryForeignFiles("", manifest: manifest)
    do throws(FileError) {
      try FileSystem.create(output.stagingPath + "/" + Manifest.name, manifest.bytes)
      if FileSystem.kind(output.path) == nil {
        try FileSystem.move(output.stagingPath, to: output.path)
      } else {
        try exchange(manifest)
      }
    } catch {
      throw .file(error)
    }
    _ = close(lock)
  }

  private func exchange(_ manifest: Manifest) throws(FileError) {
    do throws(FileError) {
      try Exchange.swap(output.stagingPath, with: output.path)
    } catch  where error.number == EBUSY {
      // The output is a mount point: it cannot be exchanged, only filled.
      try Mirror(from: output.stagingPath, to: output.path).run(old: old, new: manifest)
      return try FileSystem.removeTree(output.stagingPath)
    }
    try FileSystem.removeTree(output.previousPath)
    try FileSystem.move(output.stagingPath, to: output.previousPath)
  }

  /// Forgets the release.
  func discard() {
    try? FileSystem.removeTree(output.stagingPath)
    _ = close(lock)
  }

  /// Takes files of the old folder that no build made into the release, folder by folder.
  private func carryForeignFiles(_ folder: String, manifest: Manifest) throws(PublishingError) {
    let oldFolder = folder.isEmpty ? output.path : output.path + "/" + folder
    guard FileSystem.kind(oldFolder) == .folder else { return }
    let names = try PublishingError.files { () throws(FileError) in try FileSystem.names(in: oldFolder) }
    for name in names where !(folder.isEmpty && name == Manifest.name) {
      let path = folder.isEmpty ? name : folder + "/" + name
      if FileSystem.kind(output.path + "/" + path) == .folder {
        try carryForeignFiles(path, manifest: manifest)
      } else if old.files[path] == nil {
        guard manifest.files[path] == nil else { throw .foreignFileInTheWay(output.path + "/" + path) }
        try PublishingError.files { () throws(FileError) in try carry(path) }
      }
    }
  }

  private func carry(_ path: String) throws(FileError) {
    let target = output.stagingPath + "/" + path
    try FileSystem.makeFolder(FileSystem.parent(of: target) ?? target)
    do throws(FileError) {
      try FileSystem.link(output.path + "/" + path, to: target)
    } catch {
      // No second names here: the bytes go over, if it is a plain file.
      try FileSystem.create(target, try FileSystem.read(output.path + "/" + path))
    }
  }
}
