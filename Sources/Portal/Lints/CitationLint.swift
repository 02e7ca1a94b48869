public import Markdown
internal import VietnameseText

/// Documents whose first mention in an item leaves out their date.
public enum CitationLint {
  /// The doubts about the citations of the body of `entry`, in the order of the text.
  ///
  /// A number recurs every year and in every province: whoever reads the item first must be told the day. Laws are
  /// known by name and year, blanks are the text's own, and what the fields of the item cite is told above its body.
  public static func faults(
    _ citations: [FoundCitation], in entry: Entry, _ body: Entry.Body
  ) -> [Diagnostic] {
    // In most items every citation has its date.
    guard citations.contains(where: { $0.citation.date == nil }) else { return [] }
    var seen = entry.citedNumbers
    var faults: [Diagnostic] = []
    for (index, found) in citations.enumerated() {
      guard case .number(let number) = found.citation.target else { continue }
      let key = number.key
      guard !seen.contains(key) else { continue }
      seen.append(key)
      if found.citation.date != nil { continue }
      let before = index > 0 ? citations[index - 1] : nil
      let after = index + 1 < citations.count ? citations[index + 1] : nil
      guard let line = BodyLine(found.position.line, of: body) else { continue }
      let start = before?.position.line == found.position.line ? before.map { line.end(of: $0) } : nil
      let end = after?.position.line == found.position.line ? after.map { line.start(of: $0) } : nil
      if line.speaksOfADay(from: start, to: end) { continue }
      faults.append(
        Diagnostic(
          .undatedCitation, file: entry.file, at: Position(line: found.position.line, column: found.position.column),
          length: line.length(of: found), number.description))
    }
    return faults
  }
}

/// One line of a body, where only a citation without a date makes anybody look.
private struct BodyLine {
  private let bytes: ArraySlice<UInt8>

  /// The line of that number in the file; nothing where it is none of the body's.
  init?(_ number: Int, of body: Entry.Body) {
    var lines = number - body.firstLine
    guard lines >= 0 else { return nil }
    var start = body.offset
    while lines > 0 {
      guard let end = body.source[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
      lines -= 1
    }
    bytes = body.source[start...].prefix { $0 != UInt8(ascii: "\n") }
  }

  /// Where a citation begins, its column counted in scalars from 1.
  func start(of found: FoundCitation) -> Int {
    var column = 0
    return bytes.firstIndex { byte in
      if byte & 0xC0 != 0x80 { column += 1 }
      return column == found.position.column
    } ?? bytes.endIndex
  }

  /// Where it ends, at the latest where the line does.
  func end(of found: FoundCitation) -> Int {
    min(start(of: found) + found.citation.range.count, bytes.endIndex)
  }

  /// How many scalars of the line it takes.
  func length(of found: FoundCitation) -> Int {
    bytes[start(of: found)..<end(of: found)].count { $0 & 0xC0 != 0x80 }
  }

  private static let day = Array("ngày".utf8)

  /// Whether "ngày" stands in a part of the line: "Ngày 14 tháng 01 năm 2025, Sở Nội vụ ký Tờ trình số …" tells the day,
  /// only not behind the number.
  func speaksOfADay(from start: Int?, to end: Int?) -> Bool {
    var index = start ?? bytes.startIndex
    let last = (end ?? bytes.endIndex) - Self.day.count
    while index <= last {
      if bytes[index] | 0x20 == Self.day[0], bytes[(index + 1)...].starts(with: Self.day.dropFirst()) { return true }
      index += 1
    }
    return false
  }
}

extension Entry {
  /// The keys of the documents that the entry is, or that its fields cite.
  fileprivate var citedNumbers: [DocumentNumber.Key] {
    switch details {
    case .document(let document): Self.keys([document.number.value])
    case .plan(let plan):
      Self.keys([plan.number?.value ?? "", plan.attachedTo?.value ?? ""] + plan.bases.map(\.value))
    case .procedure(let procedure):
      Self.keys([procedure.decision?.number?.value ?? ""] + procedure.legal.map(\.value))
    default: []
    }
  }

  private static func keys(_ texts: [String]) -> [DocumentNumber.Key] {
    texts.flatMap { text in
      if case .success(let number) = DocumentNumber.parse(text) { return [number.key] }
      return Citation.find(in: text).compactMap { $0.number?.key }
    }
  }
}
