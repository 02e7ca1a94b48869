/// The styles of a document in the form of Nghị định 30/2020/NĐ-CP; sizes in half points, lengths in twips.
enum WordStyles {
  static let part: String =
    .xmlDeclaration + "<w:styles xmlns:w=\"\(WordWriter.namespace)\">" + defaults + paragraphs + link + tables
    + "</w:styles>"

  private static let defaults = """
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="\(font)" w:hAnsi="\(font)" w:eastAsia="\(font)" w:cs="\(font)"/>\
    <w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>\
    </w:rPr></w:rPrDefault></w:docDefaults>
    """

  private static let paragraphs = [
    paragraph("Normal", "Normal", based: nil, #"<w:jc w:val="both"/>"#, isDefault: true),
    paragraph(
      "Body", "Body Text",
      #"<w:spacing w:before="0" w:after="120" w:line="300" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>"#
    ),
    heading(1), heading(2), heading(3),
    paragraph("Centred", "Centred", #"<w:jc w:val="center"/>"#),
    paragraph("Cell", "Cell", #"<w:spacing w:before="20" w:after="20"/><w:jc w:val="left"/>"#, size: 24),
    paragraph("Recipient", "Recipient", #"<w:jc w:val="left"/>"#, size: 22),
  ].joined()

  private static let link = """
    <w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr>\
    <w:color w:val="000000"/><w:u w:val="single"/></w:rPr></w:style>
    """

  private static let tables = """
    <w:style w:type="table" w:default="1" w:styleId="Plain"><w:name w:val="Normal Table"/><w:tblPr>\
    <w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:basedOn w:val="Plain"/><w:tblPr>\
    <w:tblBorders>\(edges)</w:tblBorders></w:tblPr></w:style>
    """

  private static let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).joined()

  private static let font = "Times New Roman"

  private static func border(_ edge: String) -> String {
    "<w:\(edge) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
  }

  private static func heading(_ level: Int) -> String {
    paragraph(
      "Heading\(level)", "heading \(level)",
      "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:ind w:firstLine=\"720\"/>"
        + "<w:jc w:val=\"both\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
      look: level == 3 ? "<w:b/><w:i/>" : "<w:b/>")
  }

  private static func paragraph(
    _ id: String, _ name: String, based: String? = "Normal", _ format: String, look: String = "", size: Int = 28,
    isDefault: Bool = false
  ) -> String {
    let base = based.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/>\(base)<w:qFormat/><w:pPr>\(format)</w:pPr>"
      + "<w:rPr>\(look)<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr></w:style>"
  }
}
