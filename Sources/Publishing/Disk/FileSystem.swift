internal import VietnameseText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The few calls on files that a build needs, straight from the system.
///
/// Foundation's file manager allocates for every path; ten thousand pages feel that.
enum FileSystem {
  /// The bytes of a file, or no more than its first `most`.
  static func read(_ path: String, atMost most: Int = .max) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, path) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path) }
    // A pipe or a device would block or never end; only plain files are content.
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, number: EISDIR) }
    let size = min(Int(status.st_size), most)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      while count < size {
        let got = systemRead(descriptor, start + count, size - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { return }
        count += got
      }
    }
    if failed { throw FileError(.read, path) }
    return bytes
  }

  /// Writes a new file; one that is there already is an error.
  static func create(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(.write, path) }
    var written = 0
    while written < bytes.count, let start = bytes.baseAddress {
      let count = systemWrite(descriptor, start + written, bytes.count - written)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let fault = FileError(.write, path)
        _ = close(descriptor)
        throw fault
      }
      written += count
    }
    // A full disk or quota may be told only here.
    guard close(descriptor) == 0 else { throw FileError(.write, path) }
  }

  /// Writes a new file.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    var fault: FileError?
    bytes.withUnsafeBufferPointer { buffer in
      do throws(FileError) { try create(path, buffer) } catch { fault = error }
    }
    if let fault { throw fault }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 || (errno == EEXIST && isFolder(path)) { return }
    guard errno == ENOENT, let parent = parent(of: path), parent != path else { throw FileError(.makeFolder, path) }
    try makeFolder(parent)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError(.makeFolder, path) }
  }

  /// Gives a file a second name, so that it keeps its identity and times.
  static func link(_ old: String, to new: String) throws(FileError) {
    // A link is linked as such, not followed.
    guard linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 else { throw FileError(.write, new) }
  }

  /// Moves a file or folder within a file system, over an old one of the same kind.
  static func move(_ old: String, to new: String) throws(FileError) {
    guard rename(old, new) == 0 else { throw FileError(.write, new) }
  }

  /// Removes a file, a link or an empty folder, if it is there.
  static func removeOne(_ path: String) throws(FileError) {
    guard remove(path) == 0 || errno == ENOENT else { throw FileError(.remove, path) }
  }

  /// Removes a folder and all that is in it, following no link; what is not there is no error.
  static func removeTree(_ path: String) throws(FileError) {
    if let kind = kind(path) { try removeTree(path, kind) }
  }

  private static func removeTree(_ path: String, _ kind: Kind?) throws(FileError) {
    if (kind ?? Self.kind(path)) == .folder {
      for (name, kind, _) in try entries(in: path, look: { _, _ in }) { try removeTree(path + "/" + name, kind) }
    }
    try removeOne(path)
  }

  /// The names in a folder, sorted, without `.` and `..`.
  static func names(in path: String) throws(FileError) -> [String] {
    try entries(in: path) { _, _ in }.map(\.name)
  }

  /// What a folder holds, sorted by name, without `.` and `..`, and what each is as far as the folder itself says.
  ///
  /// `look` is given the open folder and each name in it: asked that way, the system need not walk to the folder again.
  static func entries<Detail>(
    in path: String, look: (_ folder: Int32, _ name: UnsafePointer<CChar>) -> Detail
  ) throws(FileError) -> [(name: String, kind: Kind?, detail: Detail)] {
    guard let folder = opendir(path) else { throw FileError(.read, path) }
    defer { closedir(folder) }
    // Names are sorted where they lie, in one row of bytes: texts would be retained in every comparison.
    var row: [UInt8] = []
    var entries: [(name: Range<Int>, kind: Kind?)] = []
    while let entry = readdir(folder) {
      let start = row.count
      withUnsafeBytes(of: &entry.pointee.d_name) { row.append(contentsOf: $0.prefix { $0 != 0 }) }
      let name = start..<row.count
      row.append(0)
      let isOwn = name.count <= 2 && row[name].allSatisfy { $0 == UInt8(ascii: ".") }
      if !isOwn { entries.append((name, Kind(folderEntry: Int32(entry.pointee.d_type)))) }
    }
    let descriptor = dirfd(folder)
    return row.withUnsafeBufferPointer { row in
      guard let start = row.baseAddress else { return [] }
      let name = { (range: Range<Int>) in UnsafeBufferPointer(start: start + range.lowerBound, count: range.count) }
      return entries.sorted { name($0.name).precedesInBytes(name($1.name)) }.map { entry in
        let address = UnsafeRawPointer(start + entry.name.lowerBound).assumingMemoryBound(to: CChar.self)
        return (String(decoding: name(entry.name), as: UTF8.self), entry.kind, look(descriptor, address))
      }
    }
  }

  /// What a path leads to, without following a last link; nothing if it is not there.
  static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Kind(status)
  }

  /// What a path leads to in the end, and its size in bytes.
  static func target(_ path: String) -> (kind: Kind, size: Int)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return (Kind(status), Int(status.st_size))
  }

  static func isFolder(_ path: String) -> Bool {
    target(path)?.kind == .folder
  }

  /// The path with every link followed and every `..` gone; nothing if it is not there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder that a path lies in.
  static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path == "." ? nil : "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What a file is, without following a last link; nothing if it is not there.
  static func status(_ path: String) -> Status? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Status(
      kind: Kind(status), size: Int(status.st_size),
      changed: Moment(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec)))
  }

  /// A number that a folder or file keeps when it is moved within its file system.
  static func identity(_ path: String) -> UInt64? {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt64(status.st_ino) : nil
  }

  /// Gives a folder the owner, group and rights of another, as far as the process may.
  static func copyRights(of old: String, to new: String) {
    var status = stat()
    guard stat(old, &status) == 0 else { return }
    // Changing the owner clears the bit that hands the group down, so the rights come second.
    _ = chown(new, status.st_uid, status.st_gid)
    _ = chmod(new, status.st_mode & 0o7777)
  }

  /// A file's kind, its size in bytes, and when its bytes were last changed.
  struct Status: Sendable {
    let kind: Kind
    let size: Int
    let changed: Moment
  }

  /// A moment of the file system's clock.
  struct Moment: Sendable, Comparable {
    let seconds: Int
    let nanoseconds: Int

    static func < (one: Moment, other: Moment) -> Bool {
      (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
  }

  /// What a path can be.
  enum Kind: Sendable {
    case file, folder, link, other

    /// What a folder's own list says of an entry; nothing on file systems that do not say it.
    init?(folderEntry type: Int32) {
      switch type {
      case Int32(DT_REG): self = .file
      case Int32(DT_DIR): self = .folder
      case Int32(DT_LNK): self = .link
      case Int32(DT_UNKNOWN): return nil
      default: self = .other
      }
    }

    init(_ status: stat) {
      self =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }
  }
}

private func systemRead(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  read(descriptor, start, count)
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, start, count)
}
