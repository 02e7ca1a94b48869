internal import Portal

/// Remarks numbered in the order in which they are first needed; the same words keep their number.
struct Footnotes {
  private let language: Language
  private(set) var texts: [String] = []

  init(language: Language = .vietnamese) {
    self.language = language
  }

  /// The marks of some remarks: "(1,3)".
  mutating func marks(for notes: [AuditNote]) -> String {
    guard !notes.isEmpty else { return "" }
    let numbers = notes.map { note -> String in
      let text = note.text(in: language)
      if let index = texts.firstIndex(of: text) { return String(index + 1) }
      texts.append(text)
      return String(texts.count)
    }
    return "(\(numbers.joined(separator: ",")))"
  }
}
