internal import VietnameseText

/// The files of a portal by what they are: sources, attachments, and what has no place.
struct Inventory: Sendable {
  /// A Markdown file in the folder of its type.
  struct Source: Sendable {
    let path: String
    let type: ContentType
    let stamp: FileStamp?
  }

  private(set) var sources: [Source] = []
  private(set) var attachments: [Attachment] = []
  private(set) var faults: [Diagnostic] = []
  private var strays: [String] = []
  /// The folder in which the last source was found.
  private var folder = (path: "content/\(ContentType.article.folder)/", type: ContentType.article)

  init(_ tree: SourceTree) {
    for file in tree.files {
      if file.path.isMarkdown, !file.isStrayLink {
        add(source: file)
      } else if SiteReader.configurationPaths.contains(file.path) {
        continue
      } else if file.isStrayLink {
        refuse(file.path, .linkOutside)
      } else {
        add(attachment: file, tree: tree)
      }
    }
  }

  private mutating func add(source file: SourceTree.File) {
    let path = file.path
    // Files come in the order of their paths, so that most lie where the one before did.
    if path.startsInBytes(with: folder.path) { return add(file, in: folder.type) }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    if parts.count > 2, let type = ContentType(folder: String(Substring(parts[1]))) {
      folder = ("content/\(type.folder)/", type)
      add(file, in: type)
    } else {
      let folders = ContentType.allCases.map(\.folder)
      let name = parts.count > 2 ? String(Substring(parts[1])) : ""
      let meant = ContentType(spelling: name)?.folder ?? Vietnamese.suggestion(for: name, among: folders)
      refuse(path, .strayFile, [folders.joined(separator: ", ")] + [meant].compactMap(\.self))
    }
  }

  /// Adds a file in the folder of its type; one called `index` that introduces nothing would be on no page.
  private mutating func add(_ file: SourceTree.File, in type: ContentType) {
    if file.path.mayBeIntroduction {
      let name = FileName(file.path)
      let isInPlace = file.path.utf8.count { $0 == UInt8(ascii: "/") } == 2 && type != .page && name.language == nil
      if name.isIntroduction, !isInPlace {
        return refuse(file.path, .misplacedIntroduction, type == .page ? [] : ["content/\(type.folder)/index.md"])
      }
    }
    sources.append(Source(path: file.path, type: type, stamp: file.stamp))
  }

  private mutating func add(attachment file: SourceTree.File, tree: SourceTree) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    if name.isLeftover { return refuse(file.path, .leftover) }
    if let meant = name.markdownName { return refuse(file.path, .misnamedSource, [meant]) }
    let address = Address.attachment(path: file.path)
    switch ActiveContent.verdict(on: address, reading: { try? tree.read(file.path) }) {
    case .harmless: attachments.append(Attachment(file: file.path, address: address, size: file.size))
    case .active: refuse(file.path, .activeContent)
    }
  }

  private mutating func refuse(_ path: String, _ code: FaultCode, _ arguments: [String] = []) {
    faults.append(Diagnostic(code, file: path, at: .start, arguments: arguments))
    if path.isMarkdown { strays.append(path) }
  }

  /// Lines for the Markdown files that made no entry, so that every source file has a fate.
  func unplaced(except placed: [Ledger.Line], faults: [Diagnostic]) -> [Ledger.Line] {
    // Each source makes one entry at most.
    if placed.count == sources.count, strays.isEmpty { return [] }
    let placed = Set(placed.map(\.file))
    let codes = Dictionary(grouping: faults.filter { $0.severity == .error }, by: \.file)
    let files = sources.map { ($0.path, Optional($0.type)) } + strays.map { ($0, nil) }
    return files.filter { !placed.contains($0.0) }.map { file, type in
      Ledger.Line(file: file, type: type, fate: .rejected((codes[file] ?? []).map(\.code)))
    }
  }
}

extension String {
  /// Whether a path names a Markdown file; `.MD`, as some systems write it, is one too.
  fileprivate var isMarkdown: Bool {
    let ending = utf8.suffix(3)
    return ending.elementsEqual(".md".utf8) || ending.elementsEqual(".MD".utf8) || ending.elementsEqual(".Md".utf8)
      || ending.elementsEqual(".mD".utf8)
  }
}

extension String {
  /// Whether a path's last part begins as the name of an introduction does.
  fileprivate var mayBeIntroduction: Bool {
    withBytes { bytes in
      var start = bytes.count
      while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
      return bytes[start...].starts(with: "index.".utf8)
    }
  }

  /// Whether a file of this name is a copy that an editor keeps, or something that a system leaves in a folder: nobody
  /// means to publish them, and a copy may be that of a draft.
  fileprivate var isLeftover: Bool {
    let name = lowercased()
    return name.hasSuffix("~") || name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name)
      || [".bak", ".tmp", ".swp", ".swo", ".orig"].contains(where: name.hasSuffix)
  }

  /// What a file of Markdown should be called whose name ends in another way: Notepad writes `bai.md.txt`.
  fileprivate var markdownName: String? {
    let name = lowercased()
    let ending = [".md.txt", ".markdown.txt", ".markdown", ".mdown", ".mkd"].first(where: name.hasSuffix)
    return ending.map { dropLast($0.count) + ".md" }
  }
}

/// Files that a browser would run: refused, because editors' files share the site's origin.
enum ActiveContent {
  case harmless
  case active

  private static let endings: Set<String> = [
    "html", "htm", "xhtml", "xht", "shtml", "js", "mjs", "css", "wasm", "swf", "php", "asp", "aspx", "jsp", "htc",
    "hta",
    "xml", "xsl", "xslt",
  ]

  static func verdict(on address: String, reading: () -> [UInt8]?) -> ActiveContent {
    let ending = address.split(separator: ".").last.map(String.init) ?? ""
    if endings.contains(ending) { return .active }
    guard ending == "svg" || ending == "svgz" else { return .harmless }
    // A compressed picture cannot be looked into, and a picture that cannot be read is not vouched for.
    guard ending == "svg", let bytes = reading() else { return .active }
    return carriesScript(bytes) ? .active : .harmless
  }

  /// Whether a picture has a script, an event handler, a foreign object, an entity or a `javascript:` address.
  private static func carriesScript(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let signs = [
      "<script", ":script", "<foreignobject", ":foreignobject", "<iframe", "<embed", "<object", "<!entity",
      "javascript:", "data:text", "<handler", "<set", "<animate", "<!doctype",
    ]
    if signs.contains(where: text.contains) { return true }
    return text.contains(/[\s"'\/]on[a-z]+\s*=/)
  }
}
