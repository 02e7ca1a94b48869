/// What a reference leads to: a page, a file, a picture or a foreign address.
public struct Target: Sendable, Hashable {
  /// From the site's root, or absolute where it is foreign.
  public var address: String
  /// The title of the page or file, where it has one.
  public var title: String?
  /// The size in bytes of a file.
  public var size: Int?
  /// The width and height of a picture, in pixels.
  public var width: Int?
  public var height: Int?

  public init(_ address: String, title: String? = nil, size: Int? = nil, width: Int? = nil, height: Int? = nil) {
    self.address = address
    self.title = title
    self.size = size
    self.width = width
    self.height = height
  }
}
