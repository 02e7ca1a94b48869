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
    static let slots = ["head", "header", "footer", "home"]

    /// The table of the interface's words in a language.
    static func words(_ language: String) -> String { "words.\(language).yaml" }
  }

  /// The files of one folder.
  struct Layer: Sendable, Equatable {
    /// The folder from the portal's root.
    let folder: String
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
  subscript(name: String) -> [UInt8]? {
    layers.last { $0.files[name] != nil }?.files[name]
  }

  /// The style sheets to be read one after the other: the default one, `tokens`, the theme's own.
  ///
  /// A theme's sheet follows the default one, so that it need say only what differs.
  func styleSheet(tokens: [UInt8]) -> [UInt8] {
    let isDefault = { (layer: Layer) in layer.folder == "themes/default" }
    let base = layers.last { isDefault($0) && $0.files[Name.stylesheet] != nil }?.files[Name.stylesheet] ?? []
    let own = layers.last { !isDefault($0) }?.files[Name.stylesheet] ?? []
    return [base, tokens, own].filter { !$0.isEmpty }.reduce(into: []) { sheet, part in
      if !sheet.isEmpty { sheet.append(0x0A) }
      sheet += part
    }
  }

  private static func files(_ path: String) throws(PublishingError) -> [String: [UInt8]]? {
    guard FileSystem.isFolder(path) else { return nil }
    return try PublishingError.files { () throws(FileError) in
      var files: [String: [UInt8]] = [:]
      for name in try FileSystem.names(in: path)
      where !name.hasPrefix(".") && FileSystem.target(path + "/" + name)?.kind == .file {
        files[name] = try FileSystem.read(path + "/" + name)
      }
      return files
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
