/// Files packed into one, as `.docx` and `.xlsx` are.
///
/// The only user of libzip.
public enum ZipArchive {
  /// A file in an archive.
  public struct Member: Sendable, Equatable {
    /// The path inside the archive, with `/` between its parts.
    public let name: String
    public let bytes: [UInt8]

    public init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    public init(_ name: String, _ text: String) {
      self.init(name, Array(text.utf8))
    }
  }

  /// Why an archive cannot be made or read.
  public enum Fault: Error, Hashable, Sendable {
    /// The bytes are no archive, or a broken or locked one; in libzip's words.
    case unreadable(String)
    /// Unpacked, the archive is larger than was allowed.
    case tooLarge(Int)
    /// The library could not write; in its words.
    case unwritable(String)
  }
}
