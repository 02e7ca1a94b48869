internal import HTML
internal import Portal
internal import Templates
internal import VietnameseText

/// Publishes the pictures and fonts that a theme's style sheets and fragments lead to, and makes these lead there.
struct ThemeReferences {
  let theme: ThemeFiles
  /// What a path from `content/` names, if there is such a file.
  let attachment: (String) -> Target?
  /// The site's base path, without a slash at its end.
  let basePath: String
  private(set) var published: PublishedAssets
  private(set) var faults: [Diagnostic] = []

  init(
    _ theme: ThemeFiles, published: PublishedAssets, basePath: String, attachment: @escaping (String) -> Target?
  ) {
    self.theme = theme
    self.published = published
    self.basePath = basePath
    self.attachment = attachment
  }

  /// What a reference leads to.
  private enum Goal {
    /// A file of the site, by its address.
    case file(String)
    /// Something that needs no rewriting: a part of the same document.
    case itself
    /// A fault, with what was probably meant.
    case fault(Reason, suggestion: String?)
  }

  /// Why a reference cannot be followed; the words stand with the diagnostic.
  private enum Reason: String {
    case missing, foreign, imported, kind
  }

  /// The style sheet of `layer`, its references relative to the sheet's own address.
  mutating func styleSheet(of layer: ThemeFiles.Layer?) -> [UInt8] {
    guard let layer, let sheet = layer.files[ThemeFiles.Name.stylesheet] else { return [] }
    var changes: [(Range<Int>, String)] = []
    for reference in StyleSheetScanner(sheet).references {
      let goal = reference.isImport ? .fault(.imported, suggestion: nil) : goal(of: reference.text)
      switch goal {
      case .file(let address): changes.append((reference.range, "\"\(Self.relative(address))\""))
      case .itself: break
      case .fault(let reason, let suggestion):
        report(reason, reference.text, suggestion, ThemeFiles.Name.stylesheet, layer, sheet, reference.range)
      }
    }
    return Self.replacing(changes, in: sheet)
  }

  /// The fragment `name`, in which files of the theme are called by their addresses.
  mutating func fragment(_ name: String) -> SafeMarkup? {
    guard let layer = theme.layer(of: name), let fragment = layer.files[name] else { return nil }
    var changes: [(Range<Int>, String)] = []
    for reference in FragmentScanner(fragment).references where reference.text.isRelative {
      switch goal(of: reference.text) {
      case .file(let address): changes.append((reference.range, basePath + address))
      case .itself: break
      case .fault(let reason, let suggestion):
        // A link may as well lead to a page.
        if reference.isFile { report(reason, reference.text, suggestion, name, layer, fragment, reference.range) }
      }
    }
    return SafeMarkup(Self.replacing(changes, in: fragment))
  }

  private mutating func goal(of text: String) -> Goal {
    if text.utf8.first == UInt8(ascii: "#") { return .itself }
    let (path, rest) = text.splitBeforeQuery
    let part = rest.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(rest[$0...]) } ?? ""
    let name = path.removingPercentEscapes
    if text.isOwnAddress {
      guard let target = attachment(name) else { return .fault(.missing, suggestion: nil) }
      return .file(target.address + part)
    }
    guard text.isRelative else { return .fault(.foreign, suggestion: nil) }
    let plain = name.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    guard let bytes = theme[plain] else {
      return .fault(.missing, suggestion: Vietnamese.suggestion(for: plain, among: theme.media))
    }
    guard ThemeFiles.Name.media.contains(plain.fileEnding) else { return .fault(.kind, suggestion: nil) }
    return .file(published.publish(plain, bytes) + part)
  }

  private mutating func report(
    _ reason: Reason, _ text: String, _ suggestion: String?, _ name: String, _ layer: ThemeFiles.Layer,
    _ bytes: [UInt8], _ range: Range<Int>
  ) {
    let shown = text.utf8.count > 80 ? text.prefix(60) + "…" : text[...]
    faults.append(
      Diagnostic(
        .themeFile, file: "\(layer.folder)/\(name)", at: Position(of: range.lowerBound, in: bytes),
        length: String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count,
        arguments: [String(shown), reason.rawValue, layer.folder, suggestion ?? ""]))
  }

  /// An address as the style sheet, which lies among the published files, calls it.
  private static func relative(_ address: String) -> String {
    address.hasPrefix(PublishedAssets.folder)
      ? String(address.dropFirst(PublishedAssets.folder.count)) : ".." + address
  }

  private static func replacing(_ changes: [(Range<Int>, String)], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    for (range, text) in changes {
      result += bytes[index..<range.lowerBound]
      result += text.utf8
      index = range.upperBound
    }
    return result + bytes[index...]
  }
}

extension Position {
  /// The place of the byte at `offset`.
  fileprivate init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<offset]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.init(
      line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      column: String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1)
  }
}

extension String {
  /// Whether the text is an address from the site's root.
  fileprivate var isOwnAddress: Bool { hasPrefix("/") && !hasPrefix("//") }

  /// Whether the text is a path beside its file: no scheme, no host, not from the root.
  fileprivate var isRelative: Bool {
    guard let first = utf8.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "#") else { return false }
    let end = utf8.firstIndex { ":/?#".utf8.contains($0) }
    return end.map { utf8[$0] != UInt8(ascii: ":") } ?? true
  }
}
