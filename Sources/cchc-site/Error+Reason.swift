import Foundation

extension Error {
  /// The system's words for what failed on the disk, as `FileError` tells them; Foundation's own leave the cause out.
  var reason: String {
    guard let cause = (self as? CocoaError)?.underlying as? POSIXError else { return localizedDescription }
    return String(cString: strerror(cause.code.rawValue))
  }
}
