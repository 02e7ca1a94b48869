internal import VietnameseText

/// The blocks that editors write between lines of colons.
enum DirectiveName {
  case notice, warning, contact, file, video, quotation, steps, contents
  /// A name that is not known; its content is shown all the same.
  case unknown

  /// Whether the line is all of it, so that no closing line is needed.
  var isLine: Bool {
    switch self {
    case .contact, .file, .video, .contents: true
    case .notice, .warning, .quotation, .steps, .unknown: false
    }
  }

  /// The names, folded, each with the number of its words; longer names first where one begins with another.
  private static let names: [(name: String, words: Int, meaning: DirectiveName)] = [
    ("luu y", 2, .notice), ("chu y", 2, .notice), ("ghi chu", 2, .notice), ("thong tin", 2, .notice),
    ("canh bao", 2, .warning), ("quan trong", 2, .warning),
    ("lien he", 2, .contact), ("dau moi", 2, .contact), ("duong day nong", 3, .contact),
    ("tep dinh kem", 3, .file), ("tep", 1, .file), ("tap tin", 2, .file), ("tai ve", 2, .file),
    ("video", 1, .video), ("phim", 1, .video),
    ("trich dan", 2, .quotation), ("trich", 1, .quotation),
    ("cac buoc", 2, .steps), ("trinh tu", 2, .steps),
    ("muc luc", 2, .contents),
  ]

  /// Reads the name at the beginning of a line and says how many of the line's words it takes.
  static func read(_ line: String) -> (name: DirectiveName, words: Int) {
    let folded = Vietnamese.folded(line).split { $0 == " " || $0 == "\t" || $0 == ":" }.prefix(3)
      .map { $0.lowercased() }
    for entry in names where folded.count >= entry.words {
      if folded.prefix(entry.words).joined(separator: " ") == entry.name { return (entry.meaning, entry.words) }
    }
    return (.unknown, 0)
  }
}
