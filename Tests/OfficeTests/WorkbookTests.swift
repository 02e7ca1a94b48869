import Office
import Testing

@Suite struct WorkbookTests {
  @Test func `values stand in their cells and are never formulas`() throws {
    let sheet = Workbook.Sheet(
      name: "a/b: rất dài, dài hơn ba mươi mốt ký tự", heads: (0..<28).map { "C\($0)" }, widths: [10],
      rows: [[.text("=1+1 & <b>"), .number(-5), .day(0), .empty, .text("sau")]])
    let members = try ZipArchive.members(of: Workbook([sheet]).bytes())
    func part(_ name: String) throws -> String {
      String(decoding: try #require(members.first { $0.name == name }).bytes, as: UTF8.self)
    }
    let cells = try part("xl/worksheets/sheet1.xml")
    #expect(
      cells.contains(#"<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is></c>"#))
    #expect(cells.contains(#"<c r="B2" s="0"><v>-5</v></c><c r="C2" s="2"><v>25569</v></c><c r="E2""#))
    #expect(cells.contains(#"<c r="Z1""#))
    #expect(cells.contains(#"<c r="AB1""#))
    #expect(!cells.contains("<f>"))
    #expect(try part("xl/workbook.xml").contains("name=\"a-b- rất dài, dài hơn ba mươi m\""))
  }
}

@Suite struct WordDocumentTests {
  private func document(_ blocks: [WordDocument.Block]) -> WordDocument {
    WordDocument(
      parent: "UBND tỉnh", agency: "Sở Nội vụ", number: [.blank("  "), .text("/BC-SNV")],
      placeAndDate: [.text("Sơn La")],
      kind: "Báo cáo", subject: "Quý I", blocks: blocks, signer: [[.text("GIÁM ĐỐC")]],
      recipients: [[.text("UBND tỉnh;")]],
      annexes: [])
  }

  private func part(_ name: String, of document: WordDocument) throws -> String {
    let members = try ZipArchive.members(of: document.bytes())
    #expect(members.first?.name == "[Content_Types].xml")
    return String(decoding: try #require(members.first { $0.name == name }).bytes, as: UTF8.self)
  }

  @Test func `the form of the decree is kept`() throws {
    let text = try part("word/document.xml", of: document([]))
    for words in [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "SỞ NỘI VỤ", "BÁO CÁO", "Nơi nhận:",
    ] {
      #expect(text.contains(">\(words)<"))
    }
    // A4; 20 mm above, below and right, 30 mm left.
    #expect(text.contains(#"<w:pgSz w:w="11906" w:h="16838"/>"#))
    #expect(text.contains(#"w:top="1134" w:right="1134" w:bottom="1134" w:left="1701""#))
    let styles = try part("word/styles.xml", of: document([]))
    #expect(styles.contains(#"w:ascii="Times New Roman""#))
    #expect(styles.contains(#"<w:sz w:val="28"/>"#))
  }

  @Test func `each link has its relation`() throws {
    let document = document([
      .paragraph([.link("một", to: "https://a.vn/?x=1&y=2"), .link("hai", to: "https://b.vn/")])
    ])
    #expect(try part("word/document.xml", of: document).contains(#"<w:hyperlink r:id="link1">"#))
    let relations = try part("word/_rels/document.xml.rels", of: document)
    #expect(relations.contains(#"Id="link0""#) && relations.contains(#"Target="https://a.vn/?x=1&amp;y=2""#))
    #expect(relations.contains(#"Id="link1""#) && relations.contains(#"TargetMode="External""#))
  }

  @Test func `a row with too few cells still fills its table`() throws {
    let table = WordDocument.Table(
      columns: [WordDocument.Column("A", share: 1), WordDocument.Column("B", share: 2)], rows: [[[.text("một")]], []])
    let text = try part("word/document.xml", of: document([.table(table)]))
    let cells = text.split(separator: "<w:tblStyle")[1].split(separator: "</w:tbl>")[0].split(separator: "<w:tc>")
    // What stands before the first cell, and three rows of two.
    #expect(cells.count == 7)
    #expect(text.contains(#"<w:gridCol w:w="3023"/><w:gridCol w:w="6047"/>"#))
  }
}
