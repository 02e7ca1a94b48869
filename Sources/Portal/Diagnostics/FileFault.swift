/// Why nothing can be had from a file.
public struct FileFault: Error {
  /// What is told of the file.
  public let diagnostic: Diagnostic
}

extension SourceTree {
  /// The bytes of the file at `path`.
  func bytes(at path: String) throws(FileFault) -> [UInt8] {
    do {
      return try read(path)
    } catch {
      throw FileFault(diagnostic: Diagnostic(.unreadable, file: path, error.reason))
    }
  }
}
