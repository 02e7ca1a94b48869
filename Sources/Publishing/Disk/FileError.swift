#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What went wrong with the disk: never the editor's fault, and always worth a second build.
public struct FileError: Error, Sendable, Hashable {
  /// What was being done.
  public enum Action: Sendable, Hashable {
    case read, write, makeFolder, remove, swap, lock
  }

  public let action: Action
  public let path: String
  /// The system's error number.
  public let number: Int32

  init(_ action: Action, _ path: String, number: Int32 = errno) {
    self.action = action
    self.path = path
    self.number = number
  }

  /// Whether a folder above the file is missing.
  var isMissingFolder: Bool { number == ENOENT }

  /// The system's words for the error.
  public var reason: String {
    String(cString: strerror(number))
  }
}
