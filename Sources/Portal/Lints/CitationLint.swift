public import Markdown
internal import VietnameseText

/// Documents whose first mention in an item leaves out their date.
public enum CitationLint {
  /// The doubts about the citations of a body, in the order of the text.
  ///
  /// A number recurs every year and in every province: whoever reads the item first must be told the day. Laws are
  /// known by name and year, blanks are the text's own, and what the fields of the item cite is told above its body.
  public static func faults(_ citations: [FoundCitation], in entry: Entry) -> [Diagnostic] {
    guard !citations.isEmpty else { return [] }
    var seen = entry.citedNumbers
    var faults: [Diagnostic] = []
    for (index, found) in citations.enumerated() {
      guard case .number(let number) = found.citation.target else { continue }
      let key = number.key
      guard !seen.contains(key) else { continue }
      seen.append(key)
      let place = found.position
      if found.citation.date != nil { continue }
      let before = index > 0 ? citations[index - 1] : nil
      let after = index + 1 < citations.count ? citations[index + 1].position : nil
      let neighbourhood = LineRange(
        line: place.line, from: before?.position.line == place.line ? before?.position.column : nil,
        passingOver: before?.citation.range.count ?? 0, to: after?.line == place.line ? after?.column : nil)
      if entry.body.speaksOfADay(in: neighbourhood) { continue }
      let words = number.description
      faults.append(
        Diagnostic(
          .undatedCitation, file: entry.file, at: Position(line: place.line, column: place.column),
          length: words.unicodeScalars.count, words))
    }
    return faults
  }
}

/// A part of a line of a file, its columns counted in scalars from 1; a missing end is that of the line.
private struct LineRange {
  let line: Int
  let from: Int?
  /// How many bytes of the citation at `from` say nothing of the next one.
  let passingOver: Int
  let to: Int?
}

extension Entry.Body {
  /// Whether the word "ngày" stands in a part of a line: "Ngày 14 tháng 01 năm 2025, Sở Nội vụ ký Tờ trình số …" tells
  /// the day, only not behind the number.
  fileprivate func speaksOfADay(in range: LineRange) -> Bool {
    source.withUnsafeBufferPointer { bytes in
      var index = offset
      var line = firstLine
      while line < range.line, index < bytes.count {
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        index += 1
      }
      var column = 0
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        if bytes[index] & 0xC0 != 0x80 { column += 1 }
        if let to = range.to, column >= to { return false }
        if column == range.from {
          // On the same line still: the text of a citation may be shorter in the file than it is long.
          var passed = 0
          while passed < range.passingOver, index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            passed += 1
            index += 1
            if index < bytes.count, bytes[index] & 0xC0 != 0x80, passed < range.passingOver { column += 1 }
          }
          continue
        }
        if column > range.from ?? 0, Self.isDay(bytes, at: index) { return true }
        index += 1
      }
      return false
    }
  }

  private static let day = Array("ngày".utf8)

  /// Whether "ngày" or "Ngày" stands at `start`.
  private static func isDay(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard bytes[start] | 0x20 == UInt8(ascii: "n"), start + day.count <= bytes.count else { return false }
    for offset in 1..<day.count where bytes[start + offset] != day[offset] { return false }
    return true
  }
}

extension Entry {
  /// The keys of the documents that the entry is, or that its fields cite.
  fileprivate var citedNumbers: [String] {
    switch details {
    case .document(let document): Self.keys([document.number.value])
    case .plan(let plan):
      Self.keys([plan.number?.value ?? "", plan.attachedTo?.value ?? ""] + plan.bases.map(\.value))
    case .procedure(let procedure):
      Self.keys([procedure.decision?.number?.value ?? ""] + procedure.legal.map(\.value))
    default: []
    }
  }

  private static func keys(_ texts: [String]) -> [String] {
    texts.flatMap { text in
      if case .success(let number) = DocumentNumber.parse(text) { return [number.key] }
      return Citation.find(in: text).compactMap { $0.number?.key }
    }
  }
}
