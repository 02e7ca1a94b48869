internal import VietnameseText

/// What one Markdown file says, before it is known what else the portal holds.
///
/// It is an entry already, which is published as it is unless other files, the day or a fault have a say in it: that is
/// made where files are read side by side, and copied for few.
final class EntryDraft: Sendable {
  /// The entry, published, at the address that it has by itself; a translation's comes from its original.
  private let entry: Entry
  /// The language in the file's name (`ten-bai.en.md`), if any.
  let nameLanguage: String?
  /// Whether this is the introduction (`index.md`) of its section.
  let isIntroduction: Bool
  let slug: String
  /// The fingerprint of the address.
  let addressHash: ContentHash
  /// The fingerprint of the body without blanks around it.
  let bodyHash: ContentHash
  /// Where the body begins with the words that a new file holds; nothing where somebody wrote others.
  let placeholder: Position?

  init(
    file: String, type: ContentType, common: Common, details: Entry.Details, body: BodySource, bodyHash: ContentHash,
    placeholder: Position?, nameLanguage: String?, isIntroduction: Bool, slug: String
  ) {
    var common = common
    if common.language == nil { common.language = nameLanguage }
    let address =
      isIntroduction
      ? "/\(type.folder)/" : Address.entry(type: type, slug: slug, date: common.date?.date, language: nameLanguage)
    entry = Entry(
      file: file, type: type, common: common, details: details, address: address, fate: .published, body: body)
    self.nameLanguage = nameLanguage
    self.isIntroduction = isIntroduction
    self.slug = slug
    addressHash = ContentHash(ofText: address)
    self.bodyHash = bodyHash
    self.placeholder = placeholder
  }

  var file: String { entry.file }
  var type: ContentType { entry.type }
  var common: Common { entry.common }
  var details: Entry.Details { entry.details }
  var body: BodySource { entry.body }
  var address: String { entry.address }

  /// The entry with what the portal makes of it.
  func entry(address: String, fate: Fate, originalFile: String?) -> Entry {
    if fate == entry.fate, originalFile == nil, address.equalsInBytes(entry.address) { return entry }
    return Entry(
      file: file, type: type, common: common, details: details, address: address, fate: fate, body: body,
      originalFile: originalFile)
  }

  /// What the address was made from, where an editor would change it.
  var addressPlace: (position: Position, length: Int) {
    let source =
      common.slug
      ?? {
        switch details {
        case .procedure(let procedure): procedure.code
        case .document(let document): document.number
        case .index(let index): index.code
        default: Located(common.title, at: common.titlePlace)
        }
      }()
    return (source.position, source.value.unicodeScalars.count)
  }
}

/// Reads one Markdown file: its bytes, fences, YAML and fields.
struct EntryReader: Sendable {
  let tree: SourceTree
  /// The doubts to look for in texts; none where nobody asks.
  var lints: TextLints?
  /// How much of what is read is kept for pass 2; nothing where all of it is.
  var budget: BodyBudget?

  /// What a file says, if it can be read at all, and everything that is wrong with it.
  struct Outcome: Sendable {
    var draft: EntryDraft?
    var faults: [Diagnostic]
  }

  /// What the file at `path` says.
  func read(_ path: String, type: ContentType) -> Outcome {
    read([(path, type)])[0]
  }

  /// What a few files say, in their order.
  func read(_ files: [(path: String, type: ContentType)]) -> [Outcome] {
    let texts = files.map { text(of: $0.path) }
    var outcomes = zip(files, texts).map { file, text in
      switch text {
      case .success(let source): decode(source, path: file.path, type: file.type)
      case .failure(let fault): Outcome(faults: [fault.diagnostic])
      }
    }
    guard let lints else { return outcomes }
    for (place, text) in texts.enumerated() {
      guard let draft = outcomes[place].draft, let source = try? text.get() else { continue }
      let isVietnamese = draft.nameLanguage == nil && (draft.common.language ?? "vi") == "vi"
      outcomes[place].faults += lints.faults(
        in: source, file: draft.file, type: draft.type, isVietnamese: isVietnamese)
    }
    return outcomes
  }

  private func text(of path: String) -> Result<SourceText, FileFault> {
    Result { () throws(FileFault) in
      let bytes = try tree.bytes(at: path)
      do throws(SourceFault) {
        return try SourceText(bytes)
      } catch {
        throw FileFault(diagnostic: Diagnostic(error.code, file: path, at: error.position))
      }
    }
  }

  private func decode(_ source: SourceText, path: String, type: ContentType) -> Outcome {
    let root: YAMLNode
    do {
      root = try YAMLNode.parse(source.bytes[source.frontMatter], firstLine: source.frontMatterLine)
    } catch {
      return Outcome(faults: [Diagnostic(error.code, file: path, at: error.position, arguments: error.arguments)])
    }
    let name = FileName(path)
    var decoding = Decoding(file: path)
    let fields =
      name.isIntroduction
      ? decoding.fields(FreePage.self, from: root) : decoding.fields(of: type, from: root)
    guard let (common, details) = fields else { return Outcome(faults: decoding.faults) }
    let body = Entry.Body(source: source.bytes, offset: source.bodyOffset, firstLine: source.bodyLine)
    let slug = chosenSlug(common, details: details, type: type, name: name, &decoding)
    let hash = body.fingerprint
    let draft = EntryDraft(
      file: path, type: type, common: common, details: details,
      body: BodySource(body, of: BodyFile(body, hash: hash, at: path, in: tree), isKept: isKept(body)), bodyHash: hash,
      placeholder: body.placeholder, nameLanguage: name.language, isIntroduction: name.isIntroduction, slug: slug)
    return Outcome(draft: draft, faults: decoding.faults)
  }

  private func isKept(_ body: Entry.Body) -> Bool {
    budget?.spend(body.source.count) ?? true
  }

  /// The editor's slug if it is one, or the one made from the title.
  private func chosenSlug(
    _ common: Common, details: Entry.Details, type: ContentType, name: FileName, _ decoding: inout Decoding
  ) -> String {
    if let slug = common.slug {
      if Vietnamese.isSlug(slug.value), slug.value.utf8.count <= Address.longestSlug { return slug.value }
      if Vietnamese.isReservedName(slug.value.utf8) {
        decoding.report(.reservedName, at: slug.position, length: slug.value.unicodeScalars.count, [slug.value])
        return slug.value
      }
      decoding.report(
        .slug, at: slug.position, length: slug.value.unicodeScalars.count, [slug.value, Vietnamese.slug(slug.value)])
    }
    let slug = Address.slug(type: type, common: common, details: details, fileName: name.stem)
    if slug.isEmpty, !name.isIntroduction, !common.title.isEmpty {
      decoding.report(.slug, at: .start, length: 1, [common.title, ""])
    }
    return slug
  }
}

/// The parts of a Markdown file's name.
struct FileName {
  let stem: String
  /// The language between two dots: `ten-bai.en.md`.
  let language: String?

  /// The languages that a file's name may end in.
  static let languages: Set<String> = ["en", "blt", "hmn", "lo", "zh", "km", "fr"]

  init(_ path: String) {
    let parts = path.withBytes(Self.parts)
    // Some systems know no small letters from capitals, and some editors no difference either.
    if let language = parts.language?.lowercased(), Self.languages.contains(language) {
      stem = parts.stem
      self.language = language
    } else {
      stem = parts.language.map { "\(parts.stem).\($0)" } ?? parts.stem
      language = nil
    }
  }

  /// The name up to its last full stop but that of `.md`, and what follows it.
  private static func parts(of path: UnsafeBufferPointer<UInt8>) -> (stem: String, language: String?) {
    let end = path.count
    var start = end
    while start > 0, path[start - 1] != UInt8(ascii: "/") { start -= 1 }
    let stemEnd = end - start > 3 ? end - 3 : end
    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: path[range]), as: UTF8.self)
    }
    var dot = stemEnd
    while dot > start {
      dot -= 1
      if path[dot] == UInt8(ascii: ".") { return (text(start..<dot), text(dot + 1..<stemEnd)) }
    }
    return (text(start..<stemEnd), nil)
  }

  var isIntroduction: Bool { stem == "index" }
}

extension Decoding {
  /// The common fields and those of `type`.
  mutating func fields(of type: ContentType, from root: YAMLNode) -> (Common, Entry.Details)? {
    switch type {
    case .article: fields(Article.self, from: root)
    case .plan: fields(Plan.self, from: root)
    case .procedure: fields(Procedure.self, from: root)
    case .contact: fields(Contact.self, from: root)
    case .bulletin: fields(Bulletin.self, from: root)
    case .document: fields(Document.self, from: root)
    case .index: fields(ReformIndex.self, from: root)
    case .question: fields(Question.self, from: root)
    case .video: fields(Video.self, from: root)
    case .page: fields(FreePage.self, from: root)
    }
  }

  mutating func fields<Own: EntryRecord>(_: Own.Type, from root: YAMLNode) -> (Common, Entry.Details)? {
    guard let fields = record(EntryFields<Own>.self, from: root) else { return nil }
    return (fields.common, fields.own.details)
  }
}
