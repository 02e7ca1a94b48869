/// Writes the main part of a `.docx` file (ECMA-376, WordprocessingML) and gathers its links.
struct WordWriter {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Whole addresses; the place of each gives the id of its relation.
  private(set) var links: [String] = []

  /// The width of the text: 210 mm less the margins of 30 and 20 mm.
  private static let textWidth = 9071

  mutating func document(_ document: WordDocument) -> String {
    var part: String = .xmlDeclaration
    part += "<w:document xmlns:w=\"\(Self.namespace)\" xmlns:r=\"\(Self.relationNamespace)\"><w:body>"
    part += letterhead(document)
    part += centred(document.kind.uppercased(), "<w:b/>", spacing: 360)
    part += centred(document.subject, "<w:b/>")
    part += rule(indent: 3000, after: 240)
    for block in document.blocks { part += self.block(block) }
    part += foot(document)
    for annex in document.annexes {
      part += centred(annex.name, "<w:b/>", before: "<w:pageBreakBefore/>")
      part += centred(annex.title.uppercased(), "<w:b/>")
      part += Self.paragraph("Centred", runs(annex.attachment, "<w:i/>"))
      part += rule(indent: 3000, after: 240)
      for block in annex.blocks { part += self.block(block) }
    }
    part += """
      <w:sectPr><w:headerReference w:type="default" r:id="header"/><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>\
      <w:titlePg/></w:sectPr></w:body></w:document>
      """
    return part
  }

  /// The agency on the left, the national motto on the right, number and place below them.
  private mutating func letterhead(_ document: WordDocument) -> String {
    var left = document.parent.map { centred($0.uppercased(), size: 24) } ?? ""
    left += centred(document.agency.uppercased(), "<w:b/>", size: 24)
    left += rule(indent: 1000, after: 60)
    var right = centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "<w:b/>", size: 24)
    right += centred("Độc lập - Tự do - Hạnh phúc", "<w:b/>", size: 28)
    right += rule(indent: 900, after: 60)
    let number = runs([.text("Số: ")] + document.number, "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>")
    let place = runs(document.placeAndDate, "<w:i/>")
    return borderless([
      [left, right], [Self.paragraph("Centred", number), Self.paragraph("Centred", place)],
    ])
  }

  /// The recipients on the left, the signature on the right.
  private mutating func foot(_ document: WordDocument) -> String {
    var left = Self.paragraph(
      "Recipient", run("Nơi nhận:", "<w:b/><w:i/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"))
    for line in document.recipients { left += Self.paragraph("Recipient", runs([.text("- ")] + line)) }
    var right = ""
    for line in document.signer { right += Self.paragraph("Centred", runs(line, "<w:b/>")) }
    return Self.paragraph("Centred", "") + borderless([[left, right.isEmpty ? Self.paragraph("Centred", "") : right]])
  }

  private mutating func block(_ block: WordDocument.Block) -> String {
    switch block {
    case .heading(let text, let level): Self.paragraph("Heading\(min(max(level, 1), 3))", run(text))
    case .paragraph(let runs): Self.paragraph("Body", self.runs(runs))
    case .item(let runs): Self.paragraph("Body", self.runs([.text("- ")] + runs))
    case .table(let table): self.table(table)
    }
  }

  private mutating func table(_ table: WordDocument.Table) -> String {
    let whole = max(1, table.columns.reduce(0) { $0 + $1.share })
    let widths = table.columns.map { Self.textWidth * $0.share / whole }
    var part = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"\(Self.textWidth)\" w:type=\"dxa\"/>"
    part += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
    part += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    part += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    for (column, width) in zip(table.columns, widths) {
      part += Self.cell(width, Self.cellParagraph(run(column.head, "<w:b/>"), isCentred: true))
    }
    part += "</w:tr>"
    for row in table.rows {
      part += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
      for (index, (column, width)) in zip(table.columns, widths).enumerated() {
        let content = index < row.count ? runs(row[index]) : ""
        part += Self.cell(width, Self.cellParagraph(content, isCentred: column.isCentred))
      }
      part += "</w:tr>"
    }
    return part + "</w:tbl>" + Self.paragraph("Cell", "")
  }
}

extension WordWriter {
  private mutating func runs(_ runs: [WordDocument.Run], _ look: String = "") -> String {
    runs.map { run in
      switch run {
      case .text(let text): return self.run(text, look)
      case .bold(let text): return self.run(text, "<w:b/>" + look)
      case .blank(let text): return self.run(text, look + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF2B3\"/>")
      case .link(let text, let address):
        links.append(address)
        let words = self.run(text, "<w:rStyle w:val=\"Link\"/>" + look)
        return "<w:hyperlink r:id=\"link\(links.count - 1)\">\(words)</w:hyperlink>"
      }
    }.joined()
  }

  private func run(_ text: String, _ look: String = "") -> String {
    "<w:r>\(look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")<w:t xml:space=\"preserve\">\(text.xml)</w:t></w:r>"
  }

  private func centred(
    _ text: String, _ look: String = "", size: Int = 28, spacing: Int = 0, before: String = ""
  ) -> String {
    let space = before + (spacing > 0 ? "<w:spacing w:before=\"\(spacing)\"/>" : "")
    return Self.paragraph("Centred", run(text, look + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"), space)
  }

  /// A line under the words above it, shortened on both sides.
  private func rule(indent: Int, after: Int) -> String {
    let border = "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
    return Self.paragraph(
      "Centred", "",
      border + "<w:spacing w:before=\"40\" w:after=\"\(after)\" w:line=\"60\" w:lineRule=\"exact\"/>"
        + "<w:ind w:left=\"\(indent)\" w:right=\"\(indent)\"/>")
  }

  /// Two columns without lines.
  private func borderless(_ rows: [[String]]) -> String {
    let widths = [3500, Self.textWidth - 3500]
    var part = "<w:tbl><w:tblPr><w:tblW w:w=\"\(Self.textWidth)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
    part += "</w:tblPr><w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    for row in rows {
      part += "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + zip(widths, row).map(Self.cell).joined() + "</w:tr>"
    }
    return part + "</w:tbl>"
  }

  private static func cell(_ width: Int, _ content: String) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(content)</w:tc>"
  }

  private static func cellParagraph(_ content: String, isCentred: Bool) -> String {
    paragraph("Cell", content, isCentred ? "<w:jc w:val=\"center\"/>" : "")
  }

  private static func paragraph(_ style: String, _ content: String, _ format: String = "") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(format)</w:pPr>\(content)</w:p>"
  }
}
