internal import HTML
internal import Templates

/// A theme's files as the site has them: named for their bytes, so that browsers may keep them for ever.
struct ThemeAssets: Sendable {
  /// The files to publish, by address.
  let files: [(address: String, bytes: [UInt8])]
  let assets: Assets
  let slots: Slots

  init(_ theme: ThemeFiles) {
    var files: [(address: String, bytes: [UInt8])] = []
    func publish(_ name: String) -> String? {
      guard let bytes = theme[name], let dot = name.lastIndex(of: ".") else { return nil }
      let hash = bytes.withUnsafeBufferPointer { ContentHash($0) }.hexadecimal.prefix(10)
      let address = "/tai-nguyen/\(name[..<dot]).\(hash)\(name[dot...])"
      files.append((address, bytes))
      return address
    }
    let stylesheet = publish(ThemeFiles.Name.stylesheet) ?? ""
    let script = publish(ThemeFiles.Name.script) ?? ""
    let favicon = publish(ThemeFiles.Name.favicon)
    assets = Assets(stylesheet: stylesheet, script: script, favicon: favicon)
    self.files = files
    func slot(_ name: String) -> SafeMarkup? { theme["\(name).html"].map { SafeMarkup($0) } }
    slots = Slots(head: slot("head"), header: slot("header"), footer: slot("footer"), home: slot("home"))
  }
}
