internal import Portal

/// The sizes of the portal's pictures, so that a page keeps their room free before they are loaded.
struct PictureSizes: Sendable, Equatable {
  /// As many bytes as even a photograph with a long preface needs to tell its size.
  private static let enough = 1 << 18
  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"]

  /// By the file's path from the portal's root.
  private let sizes: [String: PictureSize]

  /// Reads the sizes of those of `attachments` that are pictures, under the portal's `root`.
  ///
  /// A file that cannot be read has none here; that it cannot is told when it is copied.
  init(of attachments: [Attachment], root: String, width: Int) async {
    let pictures = attachments.map(\.file).filter { file in
      let name = file.lowercased()
      return Self.endings.contains { name.hasSuffix($0) }
    }
    let found = await parallelMap(count: pictures.count, width: width) { index in
      (try? FileSystem.read(root + "/" + pictures[index], atMost: Self.enough)).flatMap { PictureSize($0) }
    }
    sizes = Dictionary(uniqueKeysWithValues: zip(pictures, found).compactMap { file, size in size.map { (file, $0) } })
  }

  /// The size of a picture of the portal.
  subscript(file: String) -> PictureSize? { sizes[file] }
}
