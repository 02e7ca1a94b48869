/// Remarks numbered in the order in which they are first needed; the same words keep their number.
struct Footnotes {
  private(set) var texts: [String] = []

  /// The marks of some remarks: "(1,3)".
  mutating func marks(for notes: [AuditNote]) -> String {
    guard !notes.isEmpty else { return "" }
    let numbers = notes.map { note -> String in
      let text = note.text
      if let index = texts.firstIndex(of: text) { return String(index + 1) }
      texts.append(text)
      return String(texts.count)
    }
    return "(\(numbers.joined(separator: ",")))"
  }
}
