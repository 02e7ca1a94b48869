internal import HTML
internal import Portal
internal import Templates

/// A theme's files as the site has them: named for their bytes, so that browsers may keep them for ever.
struct ThemeAssets: Sendable {
  /// The files to publish, by address.
  let files: [(address: String, bytes: [UInt8])]
  let assets: Assets
  let slots: Slots
  /// The theme's own words of the interface, by language.
  let words: [String: [Word: String]]
  /// What is wrong with the theme's files.
  let faults: [Diagnostic]
  /// The theme's folder from the portal's root.
  let folder: String

  /// The assets of `theme`, with the agency's mark where it has one.
  init(_ theme: ThemeFiles, logo: Target? = nil) {
    let settings = ThemeSettings(theme)
    words = settings.words
    faults = settings.faults
    folder = theme.folder
    var files: [(address: String, bytes: [UInt8])] = []
    func publish(_ name: String, _ bytes: [UInt8]?) -> String? {
      guard let bytes, let dot = name.lastIndex(of: ".") else { return nil }
      let hash = bytes.withUnsafeBufferPointer { ContentHash($0) }.hexadecimal.prefix(10)
      let address = "/tai-nguyen/\(name[..<dot]).\(hash)\(name[dot...])"
      files.append((address, bytes))
      return address
    }
    func publish(script name: String) -> String? { publish(name, theme[name].map { CompactScript($0).bytes }) }
    func publish(_ name: String) -> String? { publish(name, theme[name]) }
    // The default sheet holds the default tokens already.
    let tokens = settings.theme == Theme() ? [] : Array(settings.theme.css.utf8)
    let stylesheet = publish(ThemeFiles.Name.stylesheet, theme.styleSheet(tokens: tokens)) ?? ""
    let script = publish(script: ThemeFiles.Name.script) ?? ""
    let searchScript = publish(script: ThemeFiles.Name.searchScript)
    let favicon = publish(ThemeFiles.Name.favicon)
    let sharePicture = publish(ThemeFiles.Name.sharePicture).map { address in
      let size = theme[ThemeFiles.Name.sharePicture].flatMap { PictureSize($0) }
      return Target(address, width: size?.width, height: size?.height)
    }
    assets = Assets(
      stylesheet: stylesheet, script: script, searchScript: searchScript, favicon: favicon, logo: logo,
      sharePicture: sharePicture)
    self.files = files
    func slot(_ name: String) -> SafeMarkup? { theme["\(name).html"].map { SafeMarkup($0) } }
    slots = Slots(head: slot("head"), header: slot("header"), footer: slot("footer"), home: slot("home"))
  }
}
