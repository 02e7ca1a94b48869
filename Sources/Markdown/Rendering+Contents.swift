internal import HTML

extension Rendering {
  /// Puts the table of contents where the text asks for it, or before the first heading of a long text.
  mutating func insertContents() {
    guard dialect == .editors, !body.headings.isEmpty else { return }
    let place: Int
    if let asked = contentsPlace {
      place = asked
    } else if let limit = options.contentsLimit, source.count >= limit, body.headings.count >= 3,
      let first = firstHeadingPlace
    {
      place = first
    } else {
      return
    }
    var contents = HTMLBuffer(capacity: 1 << 10)
    if place > 0, output[place - 1] != UInt8.newline { contents.append("\n") }
    contents.append("<nav class=\"contents\" aria-label=\"Mục lục\">\n")
    Self.writeContents(body.headings, to: &contents)
    contents.append("</nav>\n")
    output.insert(contents.bytes, at: place)
  }

  /// Writes headings as nested lists; a level that is passed over takes no list of its own.
  private static func writeContents(_ headings: [Heading], to contents: inout HTMLBuffer) {
    var open: [Int] = []
    for heading in headings {
      if let level = open.last, heading.level <= level {
        contents.append("</li>\n")
        while open.count > 1, let level = open.last, heading.level < level, heading.level <= open[open.count - 2] {
          open.removeLast()
          contents.append("</ol>\n</li>\n")
        }
      } else {
        contents.append(open.isEmpty ? "<ol>\n" : "\n<ol>\n")
        open.append(heading.level)
      }
      contents.append("<li><a href=\"#")
      contents.append(escaping: heading.anchor)
      contents.append("\">")
      contents.append(escaping: heading.text)
      contents.append("</a>")
    }
    for index in open.indices.reversed() {
      contents.append(index == 0 ? "</li>\n</ol>\n" : "</li>\n</ol>\n")
    }
  }
}
