internal import Portal
internal import Templates

/// What the references in front matters lead to: pages, files and foreign addresses.
struct References: Sendable {
  let index: ReferenceIndex
  private let attachments: [String: Attachment]
  let pictures: PictureSizes

  init(_ portal: Portal, pictures: PictureSizes) {
    self.pictures = pictures
    index = ReferenceIndex(portal)
    attachments = Dictionary(portal.attachments.map { ($0.file, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// Where `reference` in a field of `entry` leads; nothing where it is only text.
  @Sendable func target(_ reference: String, _ entry: Entry) -> Target? {
    if reference.hasPrefix("https://") || reference.hasPrefix("http://") { return Target(reference) }
    return file(reference, from: entry.file)
      ?? index.entry(reference, from: entry).map { Target($0.address, title: $0.title) }
  }

  /// The file that `reference`, a path in the file at `origin` or from `content/`, names.
  func file(_ reference: String, from origin: String) -> Target? {
    let candidates: [String?] = [
      SourcePath.join(origin, reference), "content/" + String(reference.drop { $0 == "/" }),
    ]
    for file in candidates.compactMap(\.self) {
      guard let attachment = attachments[file] else { continue }
      let picture = pictures[file]
      return Target(attachment.address, size: attachment.size, width: picture?.width, height: picture?.height)
    }
    return nil
  }

  /// The addresses that the fields of `entry` lead to.
  func addresses(from entry: Entry) -> Set<String> {
    Set(Self.references(of: entry).compactMap { index.entry($0, from: entry)?.address })
  }

  private static func references(of entry: Entry) -> [String] {
    switch entry.details {
    case .plan(let plan): (plan.bases + plan.replaces).map(\.value) + [plan.attachedTo?.value].compactMap(\.self)
    case .procedure(let procedure):
      procedure.legal.map(\.value)
        + [procedure.decision?.number?.value, procedure.replacedBy?.value].compactMap(\.self)
    case .document(let document):
      (document.replaces + document.amends).map(\.value) + [document.repealedBy?.value].compactMap(\.self)
    case .question(let question): [question.procedure?.value].compactMap(\.self)
    case .video(let video): [video.procedure?.value].compactMap(\.self)
    default: []
    }
  }
}
