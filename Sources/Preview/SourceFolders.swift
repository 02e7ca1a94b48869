#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The folders of a portal whose changes the preview follows, walked without reading a file.
///
/// Hidden names are passed over, as a build passes them over.
struct SourceFolders {
  /// The portal's root.
  let root: String

  /// What is walked below the root.
  static let names = ["content", "themes"]

  /// Everything that has to be watched: the root, every folder, and what links lead to.
  func watched() -> [String] {
    var paths = [root]
    walk { path, kind in
      if kind != .file { paths.append(path()) }
    }
    return paths
  }

  /// A number that changes with every change of a file's name, size or times.
  ///
  /// File times serve only to notice a change; they never reach a page.
  func signature() -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    func add(_ number: Int) { withUnsafeBytes(of: number) { $0.forEach(add) } }
    // Folders are listed in the order in which they lie on the disk, which may change without a reason.
    var sum: UInt64 = 0
    walk { path, _ in
      let path = path()
      hash = 0xCBF2_9CE4_8422_2325
      for byte in path.utf8 { add(byte) }
      var status = stat()
      if stat(path, &status) == 0 {
        add(Int(status.st_size))
        add(Int(status.st_ino))
        #if canImport(Darwin)
          let times = [status.st_mtimespec, status.st_ctimespec]
        #else
          let times = [status.st_mtim, status.st_ctim]
        #endif
        for time in times {
          add(Int(time.tv_sec))
          add(Int(time.tv_nsec))
        }
      }
      sum = sum &+ hash
    }
    return sum
  }

  /// What a walk meets.
  enum Kind { case file, folder, link }

  /// Tells what it meets; of a path is made a text only where somebody wants it.
  private typealias Visit = (_ path: () -> String, Kind) -> Void

  private func walk(_ visit: Visit) {
    var entered: Set<String> = []
    for name in Self.names {
      let path = root + "/" + name
      guard let kind = Self.kind(of: path) else { continue }
      visit({ path }, kind)
      if kind != .file { enter(path, &entered, visit) }
    }
  }

  private func enter(_ folder: String, _ entered: inout Set<String>, _ visit: Visit) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let isHidden = entry.pointee.d_name.0 == CChar(UInt8(ascii: "."))
      guard !isHidden else { continue }
      let path = {
        folder + "/"
          + withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      }
      let kind: Kind? =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        default: Self.kind(of: path())
        }
      guard let kind else { continue }
      visit(path, kind)
      switch kind {
      case .file: break
      case .folder: enter(path(), &entered, visit)
      case .link:
        // A link to a folder is followed once, so that a circle ends.
        guard let real = RealPath.of(path()), entered.insert(real).inserted else { continue }
        enter(path(), &entered, visit)
      }
    }
  }

  /// What lies at `path`, without following a last link; nothing if it is not there.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .file
    }
  }
}
