internal import Portal
internal import VietnameseText

/// What feeds say of one entry.
struct FeedItem: Sendable {
  let title: String
  let address: String
  let language: String
  let moment: VietnamMoment
  let summary: String?
  /// The body, with addresses made whole so that a reader elsewhere finds them.
  let content: [UInt8]
  let author: String?
  let categories: [String]
  /// The leading picture.
  let picture: Enclosure?
  /// Every file that belongs to the entry, the one that it is about first.
  let enclosures: [Enclosure]

  /// A file that belongs to an item.
  struct Enclosure: Sendable {
    let address: String
    /// In bytes.
    let size: Int
    let title: String?

    /// The media type that the name's ending stands for.
    var type: String { MediaType.of(address) }
  }

  /// The item as each format has it: written once, copied into every feed that shows the entry.
  struct Texts: Sendable {
    let rss: [UInt8]
    let json: [UInt8]

    subscript(format: FeedFormat) -> [UInt8] {
      switch format {
      case .rss: rss
      case .json: json
      }
    }
  }

  func texts(at base: BaseURL) -> Texts {
    Texts(rss: rss(at: base), json: json(at: base))
  }
}

extension FeedItem {
  /// The item of a dated entry, with the body as its page has it; `file` finds the files that its fields name.
  init?(_ entry: Entry, markup: [UInt8], base: BaseURL, file: (_ reference: String) -> Enclosure?) {
    guard let moment = entry.common.date else { return nil }
    title = entry.title
    address = entry.address
    language = entry.language
    self.moment = moment
    summary = entry.common.summary
    content = AbsoluteAddresses.rewrite(markup, origin: base.origin, page: base.absolute(entry.address))
    author = entry.common.author
    categories = [entry.common.area?.name].compactMap(\.self) + entry.common.tags
    picture = entry.common.image.flatMap { image in
      file(image.file.value).map { Enclosure(address: $0.address, size: $0.size, title: image.alt) }
    }
    let attached = entry.common.attachments.compactMap { reference in
      file(reference.file.value).map { Enclosure(address: $0.address, size: $0.size, title: reference.title) }
    }
    var seen: Set<String> = []
    enclosures = ([entry.ownFile.flatMap(file), picture].compactMap(\.self) + attached).filter {
      seen.insert($0.address).inserted
    }
  }
}

extension Entry {
  /// The file that the entry is about: the issue, the signed text, the film.
  fileprivate var ownFile: String? {
    switch details {
    case .bulletin(let bulletin): bulletin.file.value
    case .document(let document): document.file?.value
    case .video(let video): video.file?.value
    default: nil
    }
  }
}
