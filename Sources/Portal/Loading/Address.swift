internal import VietnameseText

/// How entries and files get their addresses: ASCII, lower-case, ending in `/` or a file name.
enum Address {
  /// The longest slug that an editor may choose, in bytes; file systems end at 255 for a whole name.
  static let longestSlug = 200

  /// The address of an entry's page.
  ///
  /// Articles are filed by year and month; what the portal shows in one list without pages of their own still has
  /// an address, so that it can be linked and searched. Free pages stand at the root.
  static func entry(type: ContentType, slug: String, date: CivilDate?, language: String?) -> String {
    let suffix = language.map { "\($0)/" } ?? ""
    switch type {
    case .page: return "/\(slug)/\(suffix)"
    case .article:
      guard let date else { return "/\(type.folder)/\(slug)/\(suffix)" }
      let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
      return "/\(type.folder)/\(date.year)/\(month)/\(slug)/\(suffix)"
    default: return "/\(type.folder)/\(slug)/\(suffix)"
    }
  }

  /// The last part of an entry's address where the editor chose none.
  static func slug(type: ContentType, common: Common, details: Entry.Details, fileName: String) -> String {
    let own: String =
      switch details {
      // A code says what a procedure is better than its long name, and links by code stay true.
      case .procedure(let procedure): codeSlug(procedure.code.value)
      case .document(let document): numberSlug(document.number.value, issued: document.issued)
      case .bulletin(let bulletin): bulletinSlug(bulletin, common: common)
      case .index(let index): Vietnamese.slug(index.code.value)
      default: Vietnamese.slug(common.title)
      }
    return own.isEmpty ? Vietnamese.slug(fileName) : own
  }

  /// A procedure code as part of an address: `1.004222` stays as it is.
  private static func codeSlug(_ code: String) -> String {
    String(decoding: Vietnamese.foldedBytes(code).filter { $0 == UInt8(ascii: ".") || $0.isSlugByte }, as: UTF8.self)
  }

  private static func numberSlug(_ number: String, issued: CivilDate?) -> String {
    let slug = Vietnamese.slug(number)
    // The same number recurs every year.
    guard let issued, !slug.isEmpty, !slug.contains(String(issued.year)) else { return slug }
    return "\(slug)-\(issued.year)"
  }

  private static func bulletinSlug(_ bulletin: Bulletin, common: Common) -> String {
    guard let year = bulletin.year ?? common.date?.date.year else { return "so-\(bulletin.issue)" }
    return "\(year)-so-\(bulletin.issue)"
  }

  /// The address of an attachment: its path under `content/` with every part folded.
  static func attachment(path: String) -> String {
    let parts = path.split(separator: "/").dropFirst().map { part in
      let name = String(part)
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return Vietnamese.slug(name, limit: .max) }
      let stem = Vietnamese.slug(String(name[..<dot]), limit: .max)
      let ending = Vietnamese.slug(String(name[name.index(after: dot)...]), limit: .max)
      return ending.isEmpty ? stem : "\(stem.isEmpty ? "tep" : stem).\(ending)"
    }
    return "/" + parts.joined(separator: "/")
  }
}

extension UInt8 {
  fileprivate var isSlugByte: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || self == UInt8(ascii: "-")
  }
}
