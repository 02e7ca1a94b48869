import Foundation

/// Writes files that were not there before; what could not be written whole is taken away again.
enum NewFile {
  /// Writes `text` to a new file at `path`, making the folders above it.
  ///
  /// Throws `CocoaError.fileWriteFileExists` where a file is there already, which is left alone.
  static func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    guard !FileManager.default.fileExists(atPath: path) else { throw CocoaError(.fileWriteFileExists) }
    do {
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw CocoaError(.fileWriteFileExists)
    } catch {
      // Half a file would be taken for a whole one.
      try? FileManager.default.removeItem(at: url)
      throw error
    }
  }
}
