#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A system call that failed, on which path, and the system's reason.
public struct Failure: Error, CustomStringConvertible {
  public let description: String

  init(_ call: String, _ path: String) {
    let reason = errno
    description = "\(call) \(path): \(String(cString: strerror(reason)))"
  }
}
