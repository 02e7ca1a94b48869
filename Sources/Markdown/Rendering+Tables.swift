internal import HTML

extension Rendering {
  /// Writes a table whose header row libcmark has a stand-in for at `block`, and passes over the rest of its lines.
  mutating func writeTable(_ index: Int, from block: Node) -> Step {
    let table = prepared.tables[index]
    var last = block
    for _ in 0..<table.hiddenLines {
      guard let next = last.next else { break }
      last = next
    }
    startLine()
    let isOurs = dialect == .editors
    output.append(isOurs ? "<div class=\"table-scroll\" tabindex=\"0\"><table>\n" : "<table>\n")
    if let caption = table.caption {
      output.append("<caption>")
      writeContent(of: caption)
      output.append("</caption>\n")
    }
    output.append("<thead>\n<tr>\n")
    var cell = table.firstCell
    for alignment in table.alignments {
      output.append(isOurs ? "<th scope=\"col\"" : "<th")
      writeCell(cell < prepared.cells.count ? prepared.cells[cell] : nil, alignment, end: "</th>\n")
      cell += 1
    }
    output.append("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      output.append("<tbody>\n")
      for count in prepared.rows[table.rows] {
        output.append("<tr>\n")
        for (column, alignment) in table.alignments.enumerated() {
          if column >= count {
            // A short row is filled up, but not a hundred thousand of them below a header of as many cells.
            guard fillableCells > 0 else { break }
            fillableCells -= 1
          }
          output.append("<td")
          writeCell(column < count ? prepared.cells[cell + column] : nil, alignment, end: "</td>\n")
        }
        cell += count
        output.append("</tr>\n")
      }
      output.append("</tbody>\n")
    }
    output.append(isOurs ? "</table></div>\n" : "</table>\n")
    return .resume(after: last)
  }

  private mutating func writeCell(_ cell: TableCell?, _ alignment: Table.Alignment, end: StaticString) {
    let isOurs = dialect == .editors
    switch alignment {
    case .none: output.append(">")
    case .left: output.append(isOurs ? " class=\"left\">" : " align=\"left\">")
    case .center: output.append(isOurs ? " class=\"center\">" : " align=\"center\">")
    case .right: output.append(isOurs ? " class=\"right\">" : " align=\"right\">")
    }
    if let cell { writeContent(of: cell) }
    output.append(end)
  }

  private mutating func writeContent(of cell: TableCell) {
    if let line = cell.line {
      guard line < prelude.count else { return }
      beginContent(of: cell, prelude[line])
      renderChildren(of: prelude[line])
      return
    }
    if cell.isVerbatim, !options.collectsPlainText {
      output.append(verbatim: source[part: cell.range])
    } else {
      writeText(cell.range)
    }
  }
}
