internal import CSystem

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Puts one folder in another's place.
enum Exchange {
  /// Exchanges two folders in one step where the system can, and in the next best way where it cannot.
  ///
  /// Some file systems (NFS, some overlays) refuse `RENAME_EXCHANGE`: then the old folder is moved aside and the new
  /// one moved in, and a visitor may meet a moment without a site. A folder that is a mount point cannot be moved at
  /// all: then ``Mirror`` writes file by file.
  static func swap(_ new: String, with old: String) throws(FileError) {
    switch cchc_exchange(new, old) {
    case 0: return
    case ENOSYS, EINVAL, ENOTSUP: try swapInThreeSteps(new, with: old)
    case EBUSY, EXDEV: throw FileError(.swap, old, number: EBUSY)
    case let number: throw FileError(.swap, old, number: number)
    }
  }

  /// Puts back a folder that a build, killed between two of the three steps, left aside.
  static func recover(_ path: String) throws(FileError) {
    if FileSystem.kind(path) == nil, FileSystem.kind(aside(path)) != nil { try FileSystem.move(aside(path), to: path) }
  }

  private static func aside(_ path: String) -> String {
    path + ".cchc-aside"
  }

  private static func swapInThreeSteps(_ new: String, with old: String) throws(FileError) {
    let aside = aside(old)
    try FileSystem.removeTree(aside)
    try FileSystem.move(old, to: aside)
    do throws(FileError) {
      try FileSystem.move(new, to: old)
    } catch {
      try FileSystem.move(aside, to: old)
      throw error
    }
    try FileSystem.move(aside, to: new)
  }
}
