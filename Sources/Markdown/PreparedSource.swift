/// A source made ready for libcmark, and what its rewritten lines meant.
struct PreparedSource {
  /// The lines set before the document: one ATX heading for each cell and caption of a table that has marks in it.
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
  /// The paragraphs and headings that libcmark has only stand-ins for, in the order of the document.
  var passed: [PassedBlock] = []
  /// The tables, in the order of the document.
  var tables: [Table] = []
  /// The cells of all tables, row by row.
  var cells: [TableCell] = []
  /// How many cells were written in each row of the bodies of all tables.
  var rows: [Int] = []
  /// The blocks between colons, in the order of the document.
  var directives: [Directive] = []
  /// The labels of the footnotes that are defined, in the order of the document.
  var footnoteLabels: [[UInt8]] = []
  /// Where each of them is defined, as an offset of the source.
  var footnotePlaces: [Int] = []
  /// The clauses that can be linked to, in the order of the document.
  var clauses: [Clause] = []
  /// How many headings there are.
  var headings = 0
  /// The level of the highest heading that stands in no container; 7 where there is none.
  var highestHeading = 7
  /// Whether a clause was marked in a way that only official texts do.
  var hasLegalText = false
  /// Where each line begins in the source.
  var lineStarts: [Int] = []
  /// What cannot be meant, with its line and column in bytes.
  var faults: [(fault: MarkdownFault, line: Int, column: Int)] = []

  /// Forgets everything and keeps the memory, unless one text needed unreasonably much of it.
  mutating func removeAll() {
    guard body.capacity + lineStarts.capacity + cells.capacity < 1 << 20 else {
      self = PreparedSource()
      return
    }
    prelude.removeAll(keepingCapacity: true)
    preludeLines = 0
    body.removeAll(keepingCapacity: true)
    isRewritten = false
    hasProtectedEscapes = false
    marks.removeAll(keepingCapacity: true)
    passed.removeAll(keepingCapacity: true)
    tables.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    directives.removeAll(keepingCapacity: true)
    footnoteLabels.removeAll(keepingCapacity: true)
    footnotePlaces.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    headings = 0
    highestHeading = 7
    hasLegalText = false
    lineStarts.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
  }

  /// Adds inline content to the prelude.
  mutating func addPrelude(_ content: Bytes) {
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

/// A paragraph of one line, or a heading, without marks.
struct PassedBlock {
  /// The line in the document, from 1.
  var line: Int
  /// The words, as a range of the source.
  var text: Range<Int>
  /// The level of a heading; 0 for a paragraph.
  var level = 0
}

/// A table of the document.
struct Table {
  enum Alignment { case none, left, center, right }

  var alignments: [Alignment]
  /// The first header cell among the cells of the document.
  var firstCell: Int
  /// The rows of its body among the rows of the document.
  var rows: Range<Int>
  var caption: TableCell?
  /// How many lines are written with the table: all but the first.
  var hiddenLines = 1
}

/// A cell of a table, or its caption.
struct TableCell {
  /// What was written in it, without the spaces around it.
  var range: Range<Int>
  /// The line of the prelude that has its content, from 0; nil where the content is text and nothing else.
  var line: Int?
  /// Whether its text can be written as it is.
  var isVerbatim: Bool
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
  var rank: ClauseRank
  /// The clause that it is part of.
  var parent: Int?
  /// The number of an item of an ordinary list, whose marker is shown by the browser.
  var number: Int?
}
