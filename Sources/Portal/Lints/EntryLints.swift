internal import VietnameseText

/// Doubts about what the fields of entries say, and about the files that go with them.
struct EntryLints: Sendable {
  /// How long a contact may go without a trial.
  static let longestTrust = 90
  /// The heaviest picture that still opens quickly on a telephone, in bytes.
  static let heaviestPicture = 1_000_000

  let today: CivilDate

  /// The doubts about one entry; asked where files are read side by side.
  func faults(of draft: EntryDraft) -> [Diagnostic] {
    capitals(draft) + unchecked(draft) + unwritten(draft)
  }

  /// The doubts about attachments, and about entries beside each other.
  func faults(among drafts: [EntryDraft], attachments: [Attachment]) -> [Diagnostic] {
    attachments.flatMap(heavy) + SameBodies(drafts).faults + undated(drafts)
  }

  /// Translations that tell no day, so that it cannot be told when they fall behind.
  private func undated(_ drafts: [EntryDraft]) -> [Diagnostic] {
    let translations = drafts.filter { draft in
      draft.nameLanguage != nil && !draft.isIntroduction && draft.details.lastKnownDay(draft.common) == nil
    }
    if translations.isEmpty { return [] }
    let files = Set(drafts.map(\.file))
    return translations.compactMap { draft in
      let original = draft.file.replacingLanguage(draft.nameLanguage ?? "")
      guard files.contains(original) else { return nil }
      return Diagnostic(.undatedTranslation, file: draft.file, at: draft.common.titlePlace, original)
    }
  }

  private func capitals(_ draft: EntryDraft) -> [Diagnostic] {
    // The name of an index is an abbreviation: PAR INDEX.
    guard draft.type != .index, Vietnamese.isAllCapitals(draft.common.title) else { return [] }
    return [
      Diagnostic(
        .capitals, file: draft.file, at: draft.common.titlePlace, length: draft.common.title.unicodeScalars.count)
    ]
  }

  private func unchecked(_ draft: EntryDraft) -> [Diagnostic] {
    guard case .contact(let contact) = draft.details, draft.nameLanguage == nil, !draft.isIntroduction,
      !draft.common.isDraft
    else { return [] }
    // A day that has not come yet is a slip of the pen, and tells of no trial.
    let days = contact.checked?.date.flatMap { $0 > today ? nil : $0.days(until: today) }
    if let days, days <= Self.longestTrust { return [] }
    return [Diagnostic(.staleContact, file: draft.file, at: draft.common.titlePlace, days.map(String.init) ?? "")]
  }

  /// A body that nobody wrote.
  private func unwritten(_ draft: EntryDraft) -> [Diagnostic] {
    guard let place = draft.placeholder, !draft.common.isDraft else { return [] }
    return [Diagnostic(.placeholder, file: draft.file, at: place, length: Scaffold.placeholder.unicodeScalars.count)]
  }

  private func heavy(_ attachment: Attachment) -> [Diagnostic] {
    guard attachment.size > Self.heaviestPicture, Self.isPicture(attachment.address) else { return [] }
    let name = attachment.file.split(separator: "/").last.map(String.init) ?? attachment.file
    return [
      Diagnostic(
        .heavyImage, file: attachment.file, name, Self.megabytes(attachment.size), Self.megabytes(Self.heaviestPicture))
    ]
  }

  private static func isPicture(_ address: String) -> Bool {
    [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp"].contains { address.hasSuffix($0) }
  }

  /// A size with one digit behind the comma: "2,4 MB".
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths.isMultiple(of: 10) ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
  }
}

/// Articles whose bodies are the same, byte for byte.
///
/// Bodies of different fingerprints differ, so that nearly none needs to be looked at. Near copies are the audit's concern.
struct SameBodies: Sendable {
  /// Shorter bodies, such as "See the file", may well recur.
  private static let shortest = 120

  private(set) var faults: [Diagnostic] = []

  init(_ drafts: [EntryDraft]) {
    let articles = drafts.filter { $0.type == .article && !$0.isIntroduction }
    let hashes = articles.map(\.bodyHash.value)
    var table = HashTable(capacity: articles.count)
    var groups: [Int: [EntryDraft]] = [:]
    for index in articles.indices {
      guard let first = table.firstPlace(of: index, hashes, isSame: { _ in true }) else { continue }
      groups[first, default: [articles[first]]].append(articles[index])
    }
    for alike in groups.values {
      let byAge = alike.sorted { one, other in
        let (first, second) = (one.common.date?.date ?? .distantFuture, other.common.date?.date ?? .distantFuture)
        return first != second ? first < second : one.file.precedesInBytes(other.file)
      }
      // A fingerprint may deceive; bytes do not.
      var originals: [(file: String, words: ArraySlice<UInt8>)] = []
      for draft in byAge {
        // Whoever cannot be read again is told of when it is rendered.
        guard let body = try? draft.body.read() else { continue }
        let words = body.markdown.trimmed
        guard words.count >= Self.shortest else { continue }
        if let original = originals.first(where: { $0.words == words }) {
          faults.append(Diagnostic(.sameBody, file: draft.file, at: body.beginning, original.file))
        } else {
          originals.append((draft.file, words))
        }
      }
    }
  }
}

extension Entry.Body {
  private static let placeholder = Array(Scaffold.placeholder.utf8)

  /// Where it begins with the words that a new file holds; only its first bytes are looked at.
  var placeholder: Position? {
    markdown.drop(while: \.isBlank).starts(with: Self.placeholder) ? beginning : nil
  }

  /// The first line that says something.
  fileprivate var beginning: Position {
    let blank = markdown.prefix(while: \.isBlank)
    return Position(line: firstLine + blank.count { $0 == UInt8(ascii: "\n") }, column: 1)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks at either end.
  var trimmed: ArraySlice<UInt8> {
    let start = drop(while: \.isBlank)
    guard let last = start.lastIndex(where: { !$0.isBlank }) else { return start.prefix(0) }
    return start[...last]
  }
}

extension CivilDate {
  fileprivate static let distantFuture = CivilDate(daysSinceEpoch: Int(Int32.max))
}
