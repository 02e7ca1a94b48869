/// A file under `content/` that is published as it is: a picture, a PDF, a form.
public struct Attachment: Sendable, Hashable {
  /// The file's path from the portal's root.
  public let file: String
  /// Its address: the path under `content/`, folded to ASCII, with `/` in front.
  public let address: String
  /// Its size in bytes.
  public let size: Int

  public init(file: String, address: String, size: Int) {
    self.file = file
    self.address = address
    self.size = size
  }
}
