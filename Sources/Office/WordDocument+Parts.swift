extension WordDocument {
  /// The bytes of the `.docx` file; the same document gives the same bytes.
  public func bytes() throws(ZipArchive.Fault) -> [UInt8] {
    var writer = WordWriter()
    let content = writer.document(self)
    return try ZipArchive.bytes(of: [
      ZipArchive.Member("[Content_Types].xml", Self.contentTypes),
      ZipArchive.Member("_rels/.rels", Self.packageRelations),
      ZipArchive.Member("docProps/core.xml", properties),
      ZipArchive.Member("word/document.xml", content),
      ZipArchive.Member("word/_rels/document.xml.rels", relations(links: writer.links)),
      ZipArchive.Member("word/styles.xml", WordStyles.part),
      ZipArchive.Member("word/header1.xml", Self.pageNumber),
    ])
  }

  private static let contentTypes =
    .xmlDeclaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(wordType).document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(wordType).styles+xml"/>\
      <Override PartName="/word/header1.xml" ContentType="\(wordType).header+xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      </Types>
      """

  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let packageRelations =
    .xmlDeclaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(relationType)/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" \
      Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/>\
      </Relationships>
      """

  private var properties: String {
    .xmlDeclaration + """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <dc:title>\("\(kind) \(subject)".xml)</dc:title><dc:creator>\(agency.xml)</dc:creator>\
      <dc:language>vi-VN</dc:language></cp:coreProperties>
      """
  }

  private func relations(links: [String]) -> String {
    var part: String = .xmlDeclaration
    part += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    part += "<Relationship Id=\"styles\" Type=\"\(Self.relationType)/styles\" Target=\"styles.xml\"/>"
    part += "<Relationship Id=\"header\" Type=\"\(Self.relationType)/header\" Target=\"header1.xml\"/>"
    for (index, link) in links.enumerated() {
      part += "<Relationship Id=\"link\(index)\" Type=\"\(Self.relationType)/hyperlink\""
      part += " Target=\"\(link.xml)\" TargetMode=\"External\"/>"
    }
    return part + "</Relationships>"
  }

  /// The page's number, in the middle of the upper margin; the first page has none.
  private static let pageNumber =
    .xmlDeclaration + """
      <w:hdr xmlns:w="\(WordWriter.namespace)"><w:p><w:pPr><w:pStyle w:val="Centred"/></w:pPr>\
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
      """
}
