internal import Portal
internal import VietnameseText

/// What links and fields can lead to: pages, files, and entries that are not shown.
///
/// A class because each of ten thousand bodies is read with it.
final class LinkTable: Sendable {
  let base: BaseURL
  let references: References
  private let routes: RouteTable
  /// The shown entries by their files.
  private let entries: [String: Entry]
  /// The addresses of whatever else has one, by its file.
  private let others: [String: String]
  private let attachments: [String: Attachment]
  private let contacts: [String: Entry]
  /// Why an entry is not shown, by its file and by the address that it will have or had.
  private let hidden: [String: Fate]

  /// The table of a portal; `former` is that of the same portal when it had other entries of some files, with the same
  /// fates, and those that are not shown with the same addresses.
  init(portal: Portal, routes: RouteTable, references: References, base: BaseURL, former: LinkTable?) {
    self.base = base
    self.routes = routes
    self.references = references
    contacts = Dictionary(
      portal.entries(of: .contact).map { (Vietnamese.fieldKey($0.title), $0) }, uniquingKeysWith: { one, _ in one })
    entries = portal.byFile
    if let former {
      (attachments, others, hidden) = (former.attachments, former.others, former.hidden)
      return
    }
    attachments = Dictionary(portal.attachments.map { ($0.address, $0) }, uniquingKeysWith: { one, _ in one })
    var others = Dictionary(portal.attachments.map { ($0.file, $0.address) }, uniquingKeysWith: { one, _ in one })
    for entry in portal.introductions.values { others[entry.file] = entry.address }
    for type in ContentType.allCases where type != .page {
      others["content/\(type.folder)/index.md"] = "/\(type.folder)/"
    }
    self.others = others
    var hidden = Dictionary(portal.hidden.map { ($0.file, $0.fate) }, uniquingKeysWith: { one, _ in one })
    for entry in portal.hidden { hidden[entry.address] = entry.fate }
    // A file that made no entry is rejected, and told already; entries have more to say.
    for line in portal.ledger.lines {
      guard case .rejected = line.fate, others[line.file] == nil, hidden[line.file] == nil else { continue }
      hidden[line.file] = line.fate
    }
    self.hidden = hidden
  }

  /// Whether every question of a body has the same answer here as in `other`.
  func answersLike(_ other: LinkTable) -> Bool {
    if self === other { return true }
    return base == other.base && attachments == other.attachments && others == other.others && hidden == other.hidden
      && references.answersLike(other.references) && routes.hasAddresses(of: other.routes)
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
    guard Self.foldersWithBacklinks.contains(where: address.startsInBytes) else { return false }
    return if case .entry(_, let type, _)? = routes.owner(of: address) { type.showsBacklinks } else { false }
  }

  private static let foldersWithBacklinks = ContentType.allCases.filter(\.showsBacklinks).map {
    "/\($0.folder)/"
  }

  /// The contact of that name, in any spelling.
  func contact(named name: String) -> Entry? {
    contacts[Vietnamese.fieldKey(name)]
  }

  /// The contact whose name is nearest to one that nobody has.
  func contact(like name: String) -> String? {
    Vietnamese.suggestion(for: name, among: contacts.values.map(\.title).sorted())
  }

  /// What a path in a file leads to.
  enum Target {
    case page(String)
    /// An entry that is not shown, for this reason.
    case hidden(Fate)
    /// A path that can mean nothing on any system.
    case foreign
    case nothing
  }

  /// Follows `path` from the file at `origin`; a path with a slash in front starts at the site's root.
  func follow(_ path: String, from origin: String) -> Target {
    let path = path.removingPercentEscapes
    if path.utf8.first == UInt8(ascii: "/") { return follow(absolute: path) }
    guard let file = SourcePath.join(origin, path) else { return .foreign }
    if let address = address(ofFile: file) { return .page(address) }
    if let fate = hidden[file] { return .hidden(fate) }
    return SourcePath.isForeign(path, in: origin) ? .foreign : .nothing
  }

  private func follow(absolute path: String) -> Target {
    if routes.contains(path) { return .page(path) }
    if let fate = hidden[path] { return .hidden(fate) }
    let folder = path + "/"
    if routes.contains(folder) { return .page(folder) }
    if let fate = hidden[folder] { return .hidden(fate) }
    // A file by its path under content/, as fields have it.
    if let address = address(ofFile: "content" + path) { return .page(address) }
    if let fate = hidden["content" + path] { return .hidden(fate) }
    // Somebody copied an address of the finished site, base path and all.
    if !base.path.isEmpty, path.utf8.starts(with: (base.path + "/").utf8) {
      return follow(absolute: String(path.dropFirst(base.path.count)))
    }
    return path.utf8.contains(UInt8(ascii: "\\")) || path.contains("/../") ? .foreign : .nothing
  }

  /// Every name under which something can be found, for whoever mistyped one: addresses, and files by their paths.
  var names: NearNames {
    NearNames(addresses: routes.addresses, files: Array(entries.keys) + Array(others.keys))
  }

  private func address(ofFile file: String) -> String? {
    entries[file]?.address ?? others[file]
  }
}
