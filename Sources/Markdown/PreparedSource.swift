/// A source made ready for libcmark, and what its rewritten lines meant.
struct PreparedSource {
  /// The lines set before the document: one ATX heading for each cell of each table.
  var prelude: [UInt8] = []
  /// How many lines the prelude has.
  var preludeLines = 0
  /// The document, where a line of it was rewritten.
  var body: [UInt8] = []
  /// Whether `body` is to be parsed rather than the source.
  var isRewritten = false
  /// What was recognised, in the order of the document.
  var marks: [Mark] = []
  /// The tables, in the order of the document.
  var tables: [Table] = []
  /// Where each line begins in the source.
  var lineStarts: [Int] = []
  /// Where the content of each line of the prelude begins in the source.
  var preludeOrigins: [Int] = []

  /// Adds inline content to the prelude.
  mutating func addPrelude(_ content: Bytes, origin: Int) {
    if content.isEmpty {
      prelude.append(contentsOf: [UInt8(ascii: "#"), .newline])
    } else {
      prelude.append(contentsOf: [UInt8(ascii: "#"), .space])
      prelude.append(contentsOf: content)
      // A heading loses the number signs at its end unless others follow.
      if content[content.count - 1] == UInt8(ascii: "#") {
        prelude.append(contentsOf: [.space, UInt8(ascii: "#")])
      }
      prelude.append(.newline)
    }
    preludeOrigins.append(origin)
    preludeLines += 1
  }
}

/// What a line or an item, found by the place where libcmark sees it, stands for.
struct Mark {
  enum Meaning {
    /// The header row of a table.
    case table(index: Int)
    /// A line that belongs to a block already written.
    case nothing
    /// An item of a task list.
    case task(isChecked: Bool)
  }

  /// The line in the document, from 1.
  var line: Int
  /// The column in bytes, as libcmark is given the line, from 1.
  var column: Int
  var meaning: Meaning
}

/// A table of the document; the content of its cells is in the prelude.
struct Table {
  enum Alignment { case none, left, center, right }

  var alignments: [Alignment]
  /// The line of the prelude, from 0, that has the first header cell.
  var firstCell: Int
  /// How many cells were written in each row of the body.
  var rows: [Int] = []
  /// Whether a caption follows the cells in the prelude.
  var hasCaption = false
}
