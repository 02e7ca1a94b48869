/// Remarks numbered in the order in which they are first needed; the same words keep their number.
struct Footnotes {
  private(set) var texts: [String] = []

  /// The marks of some remarks: "(1)(3)".
  mutating func marks(for notes: [AuditNote]) -> String {
    notes.map { note in
      let text = note.text
      if let index = texts.firstIndex(of: text) { return "(\(index + 1))" }
      texts.append(text)
      return "(\(texts.count))"
    }.joined()
  }
}
