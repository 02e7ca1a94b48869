internal import HTML
internal import Portal
internal import Templates

/// A theme's files as the site has them.
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

  /// The assets of `theme` on a site below `basePath`.
  ///
  /// `logo` is the mark that `site.yaml` names; `attachment` tells what a path from `content/` names.
  init(_ theme: ThemeFiles, logo: Target?, basePath: String, attachment: @escaping (String) -> Target?) {
    let settings = ThemeSettings(theme)
    words = settings.words
    folder = theme.folder
    var published = PublishedAssets()
    func publish(_ name: String) -> String? { theme[name].map { published.publish(name, $0) } }
    func picture(_ name: String) -> Target? {
      publish(name).map { address in
        let size = theme[name].flatMap { PictureSize($0) }
        return Target(address, width: size?.width, height: size?.height)
      }
    }
    func publish(script name: String) -> String? {
      theme[name].map { published.publish(name, CompactScript($0).bytes) }
    }
    let script = publish(script: ThemeFiles.Name.script) ?? ""
    let searchScript = publish(script: ThemeFiles.Name.searchScript)
    let favicon = publish(ThemeFiles.Name.favicon)
    let sharePicture = picture(ThemeFiles.Name.sharePicture)
    let ownLogo = logo == nil ? ThemeFiles.Name.logos.first { theme[$0] != nil }.flatMap(picture) : nil

    var references = ThemeReferences(theme, published: published, basePath: basePath, attachment: attachment)
    let (base, own) = theme.styleSheets
    // The default sheet holds the default tokens already.
    let tokens = settings.theme == Theme() ? [] : Array(settings.theme.css.utf8)
    let sheets = [references.styleSheet(of: base), tokens, references.styleSheet(of: own)]
    slots = Slots(
      head: references.fragment("head.html"), header: references.fragment("header.html"),
      footer: references.fragment("footer.html"), home: references.fragment("home.html"))
    published = references.published
    let sheet = Array(sheets.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: "\n")]))
    let stylesheet = published.publish(ThemeFiles.Name.stylesheet, sheet)
    assets = Assets(
      stylesheet: stylesheet, script: script, searchScript: searchScript, favicon: favicon, logo: logo ?? ownLogo,
      sharePicture: sharePicture)
    files = published.files
    faults = settings.faults + references.faults
  }
}
