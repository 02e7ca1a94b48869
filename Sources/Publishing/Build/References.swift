internal import Portal
internal import Templates

/// What the references in front matters lead to: pages, files and foreign addresses.
struct References: Sendable {
  private let index: ReferenceIndex
  private let attachments: [String: Attachment]

  init(_ portal: Portal) {
    index = ReferenceIndex(portal)
    attachments = Dictionary(portal.attachments.map { ($0.file, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// Where `reference` in a field of `entry` leads; nothing where it is only text.
  @Sendable func target(_ reference: String, _ entry: Entry) -> Target? {
    if reference.hasPrefix("https://") || reference.hasPrefix("http://") { return Target(reference) }
    let candidates: [String?] = [
      SourcePath.join(entry.file, reference), "content/" + String(reference.drop { $0 == "/" }),
    ]
    for file in candidates.compactMap(\.self) {
      if let attachment = attachments[file] { return Target(attachment.address, size: attachment.size) }
    }
    return index.entry(reference, from: entry).map { Target($0.address, title: $0.title) }
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
