/// The files of a theme: from `themes/<name>` in the portal, or those built into the program.
struct ThemeFiles: Sendable {
  /// What a theme's files are called.
  enum Name {
    static let stylesheet = "theme.css"
    static let script = "site.js"
    static let favicon = "favicon.svg"
    static let tokens = "theme.yaml"
    static let slots = ["head", "header", "footer", "home"]
  }

  private let files: [String: [UInt8]]

  /// The files of the theme `name` of the portal at `root`; what it does not have, the default theme gives.
  ///
  /// The style sheet of another theme follows the default one, so that it need say only what differs.
  init(named name: String?, root: String) throws(PublishingError) {
    let name = name ?? "default"
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { throw .noTheme(name) }
    let base = try Self.folder(root + "/themes/default") ?? Self.embedded
    guard name != "default" else {
      files = base
      return
    }
    guard let own = try Self.folder(root + "/themes/" + name) else { throw .noTheme(name) }
    var files = base.merging(own) { _, own in own }
    if let sheet = own[Name.stylesheet] { files[Name.stylesheet] = (base[Name.stylesheet] ?? []) + [0x0A] + sheet }
    self.files = files
  }

  /// The bytes of a file of the theme.
  subscript(name: String) -> [UInt8]? { files[name] }

  private static func folder(_ path: String) throws(PublishingError) -> [String: [UInt8]]? {
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
      Name.favicon: PackageResources.favicon_svg,
      Name.tokens: PackageResources.theme_yaml,
    ]
  }
}
