internal import Portal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension FileSystem {
  /// The size in bytes of what a name in an open folder leads to, and its stamp.
  ///
  /// A file that changed after `limit`, in nanoseconds since 1970, has no stamp: it may change again within one tick of
  /// the file system's clock, and would look the same.
  static func stamp(
    _ name: UnsafePointer<CChar>, in folder: Int32, settledBefore limit: Int64
  ) -> (size: Int, stamp: FileStamp?) {
    var status = stat()
    return fstatat(folder, name, &status, 0) == 0 ? stamp(status, settledBefore: limit) : (0, nil)
  }

  /// The same of a file that is no link and has no second name, which nothing but itself can change; nothing of others.
  static func stamp(ofPlain path: String, settledBefore limit: Int64) -> (size: Int, stamp: FileStamp?)? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else { return nil }
    return stamp(status, settledBefore: limit)
  }

  private static func stamp(_ status: stat, settledBefore limit: Int64) -> (size: Int, stamp: FileStamp?) {
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    let stamp = FileStamp(
      device: UInt64(truncatingIfNeeded: status.st_dev), identity: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: modified.nanoseconds, changed: changed.nanoseconds)
    let isSettled = max(modified.nanoseconds, changed.nanoseconds) < limit
    return (Int(status.st_size), isSettled ? stamp : nil)
  }

  /// The moment a second ago, in nanoseconds since 1970, by the clock that stamps files.
  static var aSecondAgo: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.nanoseconds - 1_000_000_000
  }
}

extension timespec {
  fileprivate var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
