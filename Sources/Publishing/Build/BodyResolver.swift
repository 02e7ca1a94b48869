internal import Markdown
internal import Portal
internal import VietnameseText

/// What the links of bodies can lead to: pages, files, and entries that are not shown.
struct LinkTable: Sendable {
  let base: BaseURL
  private let routes: RouteTable
  let references: References
  private let addressByFile: [String: String]
  private let attachments: [String: Attachment]
  private let contacts: [String: Entry]
  private let hidden: [String: Fate]

  init(portal: Portal, routes: RouteTable, references: References, base: BaseURL) {
    self.base = base
    self.routes = routes
    self.references = references
    attachments = Dictionary(portal.attachments.map { ($0.address, $0) }, uniquingKeysWith: { one, _ in one })
    contacts = Dictionary(
      portal.entries(of: .contact).map { (Vietnamese.fieldKey($0.title), $0) }, uniquingKeysWith: { one, _ in one })
    var addressByFile = Dictionary(
      portal.attachments.map { ($0.file, $0.address) }, uniquingKeysWith: { one, _ in one })
    for entry in portal.entries + portal.introductions.values { addressByFile[entry.file] = entry.address }
    for type in ContentType.allCases where type != .page {
      addressByFile["content/\(type.folder)/index.md"] = "/\(type.folder)/"
    }
    self.addressByFile = addressByFile
    hidden = Dictionary(
      portal.ledger.lines.filter { addressByFile[$0.file] == nil }.map { ($0.file, $0.fate) },
      uniquingKeysWith: { one, _ in one })
  }

  /// The address of a file of the portal, if it is shown.
  func address(ofFile file: String) -> String? {
    addressByFile[file]
  }

  /// The file that is published at `address`, if it is an attachment.
  func attachment(at address: String) -> Attachment? {
    attachments[address]
  }

  /// The size of the picture that is published at `address`.
  func picture(at address: String) -> PictureSize? {
    attachments[address].flatMap { references.pictures[$0.file] }
  }

  /// Whether the page at `address` says who leads to it.
  func showsBacklinks(_ address: String) -> Bool {
    // The folder tells most addresses off without a search.
    guard Self.foldersWithBacklinks.contains(where: { address.utf8.starts(with: $0) }) else { return false }
    return if case .entry(let entry)? = routes.owner(of: address) { entry.showsBacklinks } else { false }
  }

  private static let foldersWithBacklinks = ContentType.allCases.filter(\.showsBacklinks).map {
    Array("/\($0.folder)/".utf8)
  }

  /// The contact of that name, in any spelling.
  func contact(named name: String) -> Entry? {
    contacts[Vietnamese.fieldKey(name)]
  }

  /// What a path in a file leads to.
  enum Target {
    case page(String)
    /// An entry that is not shown, for this reason.
    case hidden(Fate)
    case nothing
  }

  /// Follows `path` from the file at `origin`; a path with a slash in front starts at the site's root.
  func follow(_ path: String, from origin: String) -> Target {
    let path = path.removingPercentEscapes
    if path.hasPrefix("/") {
      if routes.contains(path) { return .page(path) }
      if routes.contains(path + "/") { return .page(path + "/") }
      // Somebody copied an address of the finished site, base path and all.
      if !base.path.isEmpty, path.hasPrefix(base.path + "/") {
        return follow(String(path.dropFirst(base.path.count)), from: origin)
      }
      return .nothing
    }
    guard let file = SourcePath.join(origin, path) else { return .nothing }
    if let address = addressByFile[file] { return .page(address) }
    if let fate = hidden[file] { return .hidden(fate) }
    return .nothing
  }
}

/// Answers the links of one body and keeps what is wrong with them.
struct BodyResolver: MarkdownResolver {
  let table: LinkTable
  let file: String
  private(set) var faults: [Diagnostic] = []
  /// The addresses that the body leads to and that say so.
  private(set) var links: Set<String> = []

  init(table: LinkTable, file: String) {
    self.table = table
    self.file = file
  }

  mutating func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer {
    guard destination.kind == .relative else { return .asWritten }
    let (path, rest) = destination.text.splitBeforeQuery
    guard let address = resolve(path, at: position, otherwise: .brokenLink) else { return .nowhere }
    note(address)
    return .address(rest.isEmpty ? table.base.href(address) : table.base.href(address) + rest)
  }

  mutating func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer {
    guard destination.kind == .relative else { return .asWritten }
    let (path, _) = destination.text.splitBeforeQuery
    guard let address = resolve(path, at: position, otherwise: .missingFile) else { return .nowhere }
    let size = table.picture(at: address)
    return .address(table.base.href(address), width: size?.width, height: size?.height)
  }

  mutating func citation(_ citation: Citation, at position: SourcePosition) -> String? {
    // A document that names itself needs no way to itself.
    guard let cited = table.references.index.entry(citing: citation), cited.file != file else { return nil }
    note(cited.address)
    return table.base.href(cited.address)
  }

  private mutating func note(_ address: String) {
    if table.showsBacklinks(address) { links.insert(address) }
  }

  mutating func contact(named name: String, at position: SourcePosition) -> ContactCard? {
    guard let entry = table.contact(named: name), let contact = entry.contact else {
      report(.unknownReference, at: position, name)
      return nil
    }
    return ContactCard(
      name: entry.title, address: table.base.href(entry.address), phones: contact.phones.map(\.value.grouped),
      email: contact.email?.value, place: contact.address, hours: contact.hours)
  }

  mutating func file(at path: String, position: SourcePosition) -> FileCard? {
    guard let address = resolve(path, at: position, otherwise: .missingFile) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let ending = address.split(separator: ".").last.map { $0.uppercased() } ?? ""
    return FileCard(
      address: table.base.href(address), title: name.removingPercentEscapes, type: ending,
      size: table.attachment(at: address)?.size)
  }

  mutating func video(at path: String, position: SourcePosition) -> VideoFile? {
    guard let address = resolve(path, at: position, otherwise: .missingFile) else { return nil }
    return VideoFile(address: table.base.href(address))
  }

  mutating func note(_ fault: MarkdownFault, at position: SourcePosition) {
    switch fault {
    // The words of the link are shown, only not as a link: nothing is lost, but its writer should know.
    case .forbiddenURL(let url): report(.url, at: position, severity: .warning, url)
    case .unknownBlock(let name), .unclosedBlock(let name), .emptyBlock(let name):
      report(.markdownBlock, at: position, name)
    case .strayBlockEnd: report(.markdownBlock, at: position, ":::")
    case .rawHTML: report(.rawHTML, at: position)
    case .unknownFootnote(let name): report(.footnote, at: position, name, "unknown")
    case .unusedFootnote(let name): report(.footnote, at: position, name, "unused")
    case .repeatedFootnote(let name): report(.footnote, at: position, name, "repeated")
    case .tooManyCells(let columns, let cells): report(.tableCells, at: position, String(cells), String(columns))
    case .imageWithoutText: report(.imageWithoutText, at: position)
    }
  }

  private mutating func resolve(_ path: String, at position: SourcePosition, otherwise code: FaultCode) -> String? {
    switch table.follow(path, from: file) {
    case .page(let address): return address
    // Its own faults are told already; the link will hold when they are mended.
    case .hidden(.rejected): return nil
    case .hidden(let fate): report(code, at: position, path, fate.name)
    case .nothing: report(code, at: position, path)
    }
    return nil
  }

  private mutating func report(
    _ code: FaultCode, at position: SourcePosition, severity: Severity? = nil, _ arguments: String...
  ) {
    faults.append(
      Diagnostic(
        code, file: file, at: Position(line: position.line, column: position.column),
        length: arguments.first?.unicodeScalars.count ?? 1, severity: severity, arguments: arguments))
  }
}

extension String {
  /// The path, and what follows it from `?` or `#` on.
  fileprivate var splitBeforeQuery: (path: String, rest: String) {
    guard let end = utf8.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else {
      return (self, "")
    }
    return (String(self[..<end]), String(self[end...]))
  }

  /// The text with `%XX` read as bytes; what is not UTF-8 afterwards stays as it was.
  var removingPercentEscapes: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let source = Array(utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}
