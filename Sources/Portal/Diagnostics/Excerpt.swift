/// The part of a source line around a fault, and the marks that go under it.
package struct Excerpt: Equatable, Sendable {
  /// What is shown of the line, on one row of a terminal.
  package let text: String
  /// The blanks before the marks.
  package let indentation: String
  /// Carets under what is wrong.
  package let mark: String

  /// How many cells of a terminal an excerpt may take.
  static let width = 100
  /// How much of a long line is shown before the fault.
  static let leading = 30

  /// The excerpt for a fault at `column`, counted in scalars from 1; nothing where the line is blank.
  init?(line: String, column: Int, length: Int) {
    let cells = line.unicodeScalars.map(Cell.init)
    guard cells.contains(where: { !$0.isBlank }) else { return nil }
    let start = min(max(0, column - 1), cells.count)
    let end = min(start + max(1, length), cells.count)
    let before = cells[..<start].reduce(0) { $0 + $1.width }
    let total = cells.reduce(0) { $0 + $1.width }

    // A long line is cut so that the fault stays in sight.
    var first = 0
    if total > Self.width, before > Self.leading {
      var skipped = 0
      while first < start, before - skipped > Self.leading {
        skipped += cells[first].width
        first += 1
      }
      // A mark must not lose its letter.
      while first < start, cells[first].width == 0 { first += 1 }
    }
    var last = first
    var width = 0
    while last < cells.count, width + cells[last].width <= Self.width {
      width += cells[last].width
      last += 1
    }
    let opening = first > 0 ? "…" : ""
    text = opening + cells[first..<last].map(\.text).joined() + (last < cells.count ? "…" : "")
    let indent = cells[first..<max(first, min(start, last))].reduce(opening.count) { $0 + $1.width }
    indentation = String(repeating: " ", count: indent)
    let marked = start < min(end, last) ? cells[start..<min(end, last)].reduce(0) { $0 + $1.width } : 0
    mark = String(repeating: "^", count: max(1, marked))
  }
}

/// A scalar as a terminal shows it.
private struct Cell {
  let text: String
  /// How many cells it takes: none for a combining mark, two for wide ones.
  let width: Int
  let isBlank: Bool

  init(_ scalar: Unicode.Scalar) {
    isBlank = scalar.properties.isWhitespace
    if scalar == "\t" {
      (text, width) = ("  ", 2)
    } else if scalar.isUnprintable {
      (text, width) = ("\u{FFFD}", 1)
    } else {
      text = String(Character(scalar))
      width = scalar.cells
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would obey it rather than show it, or it would turn the line's direction.
  var isUnprintable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var cells: Int {
    switch value {
    case 0x20..<0x300: 1
    case 0x300..<0x370, 0x1AB0..<0x1B00, 0x1DC0..<0x1E00, 0x20D0..<0x2100, 0xFE00..<0xFE10, 0xFE20..<0xFE30: 0
    case 0x200B...0x200D, 0xFEFF: 0
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFF61,
      0xFFE0..<0xFFE7, 0x1F300..<0x1FB00, 0x20000..<0x40000:
      2
    default: 1
    }
  }
}

extension String {
  /// The text on one line, without anything that a terminal would obey.
  var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(
        scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : scalar.isUnprintable ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
