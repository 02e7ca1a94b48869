internal import Portal
internal import Templates
internal import VietnameseText

/// Follows what the fields of one entry name, as bodies' links are followed.
struct FieldReader {
  let table: LinkTable
  let entry: Entry
  private(set) var faults: [Diagnostic] = []
  /// The addresses of the site that the fields lead to.
  private(set) var links: Set<String> = []
  private(set) var reliance: Reliance

  init(table: LinkTable, entry: Entry, reliance: Reliance) {
    self.table = table
    self.entry = entry
    self.reliance = reliance
  }

  /// Follows every field that names something.
  mutating func read() {
    var mentions: [Mention] = []
    entry.forEachMention { mentions.append($0) }
    for mention in mentions where !mention.text.value.isEmpty && !mention.text.value.isWebAddress {
      switch mention.kind {
      case .file: follow(file: mention)
      case .form: if mention.text.value.namesFile { follow(file: mention) }
      case .procedure, .basis, .document, .cover: follow(reference: mention)
      }
    }
  }

  private mutating func follow(file mention: Mention) {
    let path = mention.text.value
    guard table.references.file(path, from: entry.file) == nil else { return }
    report(SourcePath.isForeign(path, in: entry.file) ? .path : .missingFile, mention)
  }

  private mutating func follow(reference mention: Mention) {
    let text = mention.text.value
    switch table.references.index.meaning(of: text, from: entry, date: mention.date) {
    case .entry(let target):
      guard !target.isSame(as: entry) else {
        // What a plan came with may well bear the plan's own number.
        if mention.kind != .cover { report(.selfReference, mention) }
        return
      }
      links.insert(target.address)
      if mention.kind == .basis {
        reliance.add(target, at: mention.text.position, length: text.unicodeScalars.count)
      }
    case .ambiguous(let candidates): reliance.note(ambiguous: text, candidates, at: mention.text.position)
    case .nothing: unresolved(mention)
    }
  }

  /// Tells a path that leads nowhere and a procedure that nobody knows; a document may well lie outside the portal.
  private mutating func unresolved(_ mention: Mention) {
    let text = mention.text.value
    if case .entry(let hidden) = table.references.hidden.meaning(of: text, from: entry, date: mention.date) {
      // A document that is not shown yet is only not linked, like one that the portal does not hold.
      guard mention.kind == .procedure || text.namesFile else { return }
      let fault = Diagnostic(hidden: text, hidden.fate, file: entry.file, at: mention.text.position)
      if let fault { faults.append(fault) }
    } else if text.namesFile {
      report(SourcePath.isForeign(text, in: entry.file) ? .path : .brokenLink, mention)
    } else if mention.kind == .procedure {
      report(.unknownReference, mention, severity: .warning)
    }
  }

  private mutating func report(_ code: FaultCode, _ mention: Mention, severity: Severity? = nil) {
    let text = mention.text.value
    faults.append(
      Diagnostic(
        code, file: entry.file, at: mention.text.position, length: text.unicodeScalars.count, severity: severity,
        arguments: [text]))
  }
}

extension String {
  /// Whether a text ends like the name of a file: `tep/mau-01.docx`, but not "Mẫu 01/TB-KTT".
  fileprivate var namesFile: Bool {
    let name = utf8.split(separator: UInt8(ascii: "/")).last ?? utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return false }
    let ending = name[name.index(after: dot)...]
    let isWord = ending.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
    return isWord && (2...5).contains(ending.count) && ending.contains { $0 > 0x39 }
  }
}

extension Diagnostic {
  /// A link to an entry that is not shown; nothing where the entry's own faults are told already.
  ///
  /// What has expired is only a warning: a site must not come to a stand on the day on which something ends.
  init?(hidden path: String, _ fate: Fate, file: String, at position: Position) {
    let (severity, day): (Severity, String) =
      switch fate {
      case .rejected, .published: (.notice, "")
      case .draft: (.error, "")
      case .scheduled(let day): (.error, day.slashed)
      case .expired(let day): (.warning, day.slashed)
      }
    guard severity != .notice else { return nil }
    self.init(
      .hiddenLink, file: file, at: position, length: path.unicodeScalars.count, severity: severity,
      arguments: [path, fate.name, day])
  }
}
