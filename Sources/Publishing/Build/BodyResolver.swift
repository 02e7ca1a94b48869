internal import Markdown
internal import Portal
internal import VietnameseText

/// Answers the links of one body and keeps what is wrong with them.
struct BodyResolver: MarkdownResolver {
  let table: LinkTable
  let entry: Entry
  private(set) var faults: [Diagnostic] = []
  /// The addresses that the body leads to and that say so.
  private(set) var links: Set<String> = []
  /// The links to sections of other pages, which are known when all bodies are read.
  private(set) var sections: [SectionLink] = []
  /// The documents that the body cites.
  private(set) var reliance: Reliance

  init(table: LinkTable, entry: Entry) {
    self.table = table
    self.entry = entry
    reliance = Reliance(of: entry, history: table.references.history, today: table.references.today)
  }

  mutating func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer {
    guard destination.kind == .relative else { return .asWritten }
    let (path, rest) = destination.text.splitBeforeQuery
    guard let address = resolve(path, at: position, otherwise: .brokenLink) else { return .nowhere }
    if table.showsBacklinks(address) { links.insert(address) }
    if rest.isEmpty { return .address(table.base.href(address)) }
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
      let fragment = String(rest[rest.utf8.index(after: hash)...])
      sections.append(SectionLink(file: entry.file, position: Position(position), address: address, fragment: fragment))
    }
    return .address(table.base.href(address) + rest)
  }

  mutating func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer {
    guard destination.kind == .relative else { return .asWritten }
    let (path, _) = destination.text.splitBeforeQuery
    guard let address = resolve(path, at: position, otherwise: .missingFile) else { return .nowhere }
    let size = table.picture(at: address)
    return .address(table.base.href(address), width: size?.width, height: size?.height)
  }

  mutating func citation(_ citation: Citation, at position: SourcePosition) -> String? {
    switch table.references.index.meaning(of: citation) {
    case .entry(let cited):
      // A document that names itself needs no way to itself.
      guard cited !== entry else { return nil }
      // Every entry that is cited is shown, at its own address.
      if cited.showsBacklinks { links.insert(cited.address) }
      reliance.add(cited, at: Position(position), length: citation.name.unicodeScalars.count)
      return table.base.href(cited.address)
    case .ambiguous(let candidates):
      reliance.note(ambiguous: citation.name, candidates, at: Position(position))
      return nil
    case .nothing: return nil
    }
  }

  mutating func contact(named name: String, at position: SourcePosition) -> ContactCard? {
    guard let entry = table.contact(named: name), let contact = entry.contact else {
      report(.unknownReference, at: position, name, table.contact(like: name) ?? "")
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
    case .forbiddenURL(let url): report(.forbiddenURL, at: position, severity: .warning, url)
    case .unknownBlock(let name), .unclosedBlock(let name), .emptyBlock(let name):
      report(.markdownBlock, at: position, name)
    case .strayBlockEnd: report(.markdownBlock, at: position, ":::")
    case .blankInURL(let url): report(.blankInLink, at: position, url)
    case .rawHTML: report(.rawHTML, at: position)
    case .unknownFootnote(let name): report(.footnote, at: position, name, "unknown")
    case .unusedFootnote(let name): report(.footnote, at: position, name, "unused")
    case .repeatedFootnote(let name): report(.footnote, at: position, name, "repeated")
    case .tooManyCells(let columns, let cells): report(.tableCells, at: position, String(cells), String(columns))
    case .imageWithoutText: report(.imageWithoutText, at: position)
    }
  }

  private mutating func resolve(_ path: String, at position: SourcePosition, otherwise code: FaultCode) -> String? {
    switch table.follow(path, from: entry.file) {
    case .page(let address): return address
    case .hidden(let fate):
      if let fault = Diagnostic(hidden: path, fate, file: entry.file, at: Position(position)) { faults.append(fault) }
    case .foreign: report(.path, at: position, path)
    case .nothing: report(code, at: position, path)
    }
    return nil
  }

  private mutating func report(
    _ code: FaultCode, at position: SourcePosition, severity: Severity? = nil, _ arguments: String...
  ) {
    faults.append(
      Diagnostic(
        code, file: entry.file, at: Position(position),
        length: arguments.first?.unicodeScalars.count ?? 1, severity: severity, arguments: arguments))
  }
}

extension Position {
  /// The place in a file as the Markdown engine tells it.
  init(_ position: SourcePosition) {
    self.init(line: position.line, column: position.column)
  }
}

extension Citation {
  /// What the citation names, in the words of the text as far as they are kept.
  var name: String {
    switch target {
    case .number(let number): number.description
    case .law(let name): name
    case .numberedLaw(let name, let number): "\(name) số \(number)"
    case .blank(let symbol): symbol
    }
  }
}
