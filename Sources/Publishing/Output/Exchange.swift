internal import CSystem

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Puts one folder in another's place.
struct Exchange: Sendable {
  /// Exchanges two folders in one step; 0, or the system's error number.
  let inOneStep: @Sendable (_ one: String, _ other: String) -> Int32

  /// The system's own call.
  static let ofSystem = Exchange { cchc_exchange($0, $1) }

  /// Exchanges `new` and `old` in one step where the system can, and in the next best way where it cannot.
  ///
  /// Some file systems (NFS, some layers of containers) refuse `RENAME_EXCHANGE`: then the old folder is moved to
  /// `aside` and the new one moved in, and a visitor may meet a moment without a site. What cannot be moved at all,
  /// such as a mount point, is told by `EBUSY`: then ``Mirror`` writes file by file.
  func swap(_ new: String, with old: String, aside: String) throws(FileError) {
    switch inOneStep(new, old) {
    case 0: return
    case ENOSYS, EINVAL, ENOTSUP: try swapInThreeSteps(new, with: old, aside: aside)
    case EBUSY, EXDEV: throw FileError(.swap, old, number: EBUSY)
    case let number: throw FileError(.swap, old, number: number)
    }
  }

  private func swapInThreeSteps(_ new: String, with old: String, aside: String) throws(FileError) {
    try FileSystem.removeTree(aside)
    do throws(FileError) {
      try FileSystem.move(old, to: aside)
    } catch  where error.number == EXDEV || error.number == EBUSY {
      throw FileError(.swap, old, number: EBUSY)
    }
    do throws(FileError) {
      try FileSystem.move(new, to: old)
    } catch {
      try FileSystem.move(aside, to: old)
      throw error
    }
    try FileSystem.move(aside, to: new)
  }
}
