internal import VietnameseText

/// The files of a theme, in layers: those built into the program, then `themes/default`, then `themes/<name>`.
struct ThemeFiles: Sendable, Equatable {
  /// What a theme's files are called.
  enum Name {
    static let stylesheet = "theme.css"
    static let script = "site.js"
    static let searchScript = "search.js"
    static let favicon = "favicon.svg"
    static let sharePicture = "share.png"
    static let tokens = "theme.yaml"
    /// The agency's mark where `site.yaml` names none, the first that is there.
    static let logos = ["logo.svg", "logo.png", "logo.webp"]
    /// What a style sheet or a fragment may show.
    static let media: Set<String> = [
      "avif", "gif", "ico", "jpeg", "jpg", "otf", "png", "svg", "ttf", "webp", "woff", "woff2",
    ]

    /// The table of the interface's words in a language.
    static func words(_ language: String) -> String { "words.\(language).yaml" }
  }

  /// The files of one folder.
  struct Layer: Sendable, Equatable {
    /// The folder from the portal's root.
    let folder: String
    /// The files by their paths below the folder.
    let files: [String: [UInt8]]
  }

  /// From the ground up; what a layer does not have, the one below gives.
  let layers: [Layer]

  /// The files of the theme `name` of the portal at `root`.
  init(named name: String?, root: String) throws(PublishingError) {
    let name = name ?? "default"
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { throw .noTheme(name) }
    var layers = [Layer(folder: "themes/default", files: Self.embedded)]
    if let files = try Self.files(root + "/themes/default") {
      layers.append(Layer(folder: "themes/default", files: files))
    }
    if name != "default" {
      guard let files = try Self.files(root + "/themes/" + name) else { throw .noTheme(name) }
      layers.append(Layer(folder: "themes/" + name, files: files))
    }
    self.layers = layers
  }

  /// The folder of the theme itself, from the portal's root.
  var folder: String { layers.last?.folder ?? "themes/default" }

  /// The bytes of a file of the theme.
  subscript(name: String) -> [UInt8]? { layer(of: name)?.files[name] }

  /// The uppermost layer that has the file `name`.
  func layer(of name: String) -> Layer? {
    layers.last { $0.files[name] != nil }
  }

  /// The pictures and fonts of the theme, by their paths.
  var media: [String] {
    Set(layers.flatMap(\.files.keys)).filter { Name.media.contains($0.fileEnding) }.sorted { $0.precedesInBytes($1) }
  }

  /// The layers whose style sheets are read one after the other: the default one, then the theme's own.
  ///
  /// A theme's sheet follows the default one, so that it need say only what differs.
  var styleSheets: (base: Layer?, own: Layer?) {
    let isDefault = { (layer: Layer) in layer.folder == "themes/default" }
    return (
      base: layers.last { isDefault($0) && $0.files[Name.stylesheet] != nil },
      own: layers.last { !isDefault($0) && $0.files[Name.stylesheet] != nil }
    )
  }

  private static func files(_ path: String) throws(PublishingError) -> [String: [UInt8]]? {
    guard FileSystem.isFolder(path) else { return nil }
    return try PublishingError.files { () throws(FileError) in
      var files: [String: [UInt8]] = [:]
      try collect(path, below: "", into: &files)
      return files
    }
  }

  /// Reads the files of a folder, and the pictures and fonts of the folders in it.
  private static func collect(
    _ folder: String, below prefix: String, into files: inout [String: [UInt8]]
  ) throws(FileError) {
    for name in try FileSystem.names(in: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if FileSystem.kind(path) == .folder {
        try collect(path, below: prefix + name + "/", into: &files)
      } else if FileSystem.target(path)?.kind == .file, prefix.isEmpty || Name.media.contains(name.fileEnding) {
        files[prefix + name] = try FileSystem.read(path)
      }
    }
  }

  /// The default theme, compiled into the program so that it builds a folder that has only `content/`.
  private static var embedded: [String: [UInt8]] {
    [
      Name.stylesheet: PackageResources.theme_css,
      Name.script: PackageResources.site_js,
      Name.searchScript: PackageResources.search_js,
      Name.favicon: PackageResources.favicon_svg,
      Name.sharePicture: PackageResources.share_png,
      Name.tokens: PackageResources.theme_yaml,
    ]
  }
}

extension String {
  /// What follows the last dot, in lower case; nothing where there is none.
  var fileEnding: String {
    utf8.lastIndex(of: UInt8(ascii: ".")).map { self[index(after: $0)...].lowercased() } ?? ""
  }
}
