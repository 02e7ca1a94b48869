/// A source made ready for libcmark, and what its rewritten lines meant.
struct PreparedSource {
  /// The lines set before the document: one ATX heading for each cell and caption of each table.
  var prelude: [UInt8] = []
  /// How many lines the prelude has.
  var preludeLines = 0
  /// The document, where a line of it was rewritten.
  var body: [UInt8] = []
  /// Whether `body` is to be parsed rather than the source.
  var isRewritten = false
  /// Whether ``ProtectedEscapes`` stand in what libcmark is given.
  var hasProtectedEscapes = false
  /// What was recognised, in the order of the document.
  var marks: [Mark] = []
  /// The tables, in the order of the document.
  var tables: [Table] = []
  /// The blocks between colons, in the order of the document.
  var directives: [Directive] = []
  /// The labels of the footnotes that are defined, in the order of the document.
  var footnoteLabels: [[UInt8]] = []
  /// Where each of them is defined, as an offset of the source.
  var footnotePlaces: [Int] = []
  /// The clauses that can be linked to, in the order of the document.
  var clauses: [Clause] = []
  /// Whether a clause was marked in a way that only official texts do.
  var hasLegalText = false
  /// Where each line begins in the source.
  var lineStarts: [Int] = []
  /// Where the content of each line of the prelude begins in the source.
  var preludeOrigins: [Int] = []
  /// What cannot be meant, with its line and column in bytes.
  var faults: [(fault: MarkdownFault, line: Int, column: Int)] = []

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
    /// The definition of a footnote.
    case footnote(index: Int)
    /// The first line of a block between colons, or the whole of it.
    case directive(index: Int)
    /// The last line of a block between colons.
    case directiveEnd
    /// The place of the table of contents.
    case contents
    /// A clause of an official text.
    case clause(index: Int)
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
  /// The line of the prelude that has the caption.
  var caption: Int?
  /// How many lines are written with the table: all but the first.
  var hiddenLines = 1
}

/// A block between lines of colons, or a line that stands for a card.
struct Directive {
  var name: DirectiveName
  /// What follows the name on the line, as a range of the source.
  var words: Range<Int>
  var line: Int
  var column: Int
}

/// A clause, point or article of an official text, with its own marker.
struct Clause {
  /// The marker as written, such as `đ)`, as a range of the source.
  var marker: Range<Int>
  /// Where it can be linked, before it is made unique: `muc-ii-1-k`.
  var anchor: String
  /// The number of an item of an ordinary list, whose marker is shown by the browser.
  var number: Int?
}
