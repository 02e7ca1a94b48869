internal import Portal
internal import Templates
internal import VietnameseText

/// What the references in front matters lead to: pages, files and foreign addresses.
final class References: Sendable {
  let index: ReferenceIndex
  /// What references to entries that are not shown mean.
  let hidden: ReferenceIndex
  let history: DocumentHistory
  let today: CivilDate
  let pictures: PictureSizes
  private let attachments: [String: Attachment]

  init(_ portal: Portal, pictures: PictureSizes) {
    self.pictures = pictures
    today = portal.today
    index = ReferenceIndex(portal)
    hidden = ReferenceIndex(portal.hidden)
    history = DocumentHistory(portal, index)
    attachments = Dictionary(portal.attachments.map { ($0.file, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// Whether whatever bodies and fields name is found here as in `other`.
  func answersLike(_ other: References) -> Bool {
    today == other.today && attachments == other.attachments && pictures == other.pictures
      && index.answersLike(other.index) && hidden.answersLike(other.hidden)
  }

  /// Where `reference` in a field of `entry` leads, with the date of a field beside it; nothing where it is only text.
  @Sendable func target(_ reference: String, _ entry: Entry, _ date: CivilDate? = nil) -> Target? {
    if reference.hasPrefix("https://") || reference.hasPrefix("http://") { return Target(reference) }
    return file(reference, from: entry.file)
      ?? index.entry(reference, from: entry, date: date).map { Target($0.address, title: $0.title) }
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
}
