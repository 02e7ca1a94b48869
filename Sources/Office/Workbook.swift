/// A workbook of plain tables, as `.xlsx` (ECMA-376, SpreadsheetML): values only, never formulas.
public struct Workbook: Sendable {
  public var sheets: [Sheet]

  public init(_ sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// A table with a line of heads, which stays in sight.
  public struct Sheet: Sendable {
    /// Its name; what Excel cannot take is replaced, and 31 characters are kept.
    public var name: String
    public var heads: [String]
    /// The width of each column in characters.
    public var widths: [Int]
    public var rows: [[Cell]]

    public init(name: String, heads: [String], widths: [Int], rows: [[Cell]]) {
      self.name = name
      self.heads = heads
      self.widths = widths
      self.rows = rows
    }
  }

  /// A value.
  public enum Cell: Sendable, Hashable {
    case text(String)
    case number(Int)
    /// A day, counted from 1 January 1970; shown as dd/mm/yyyy.
    case day(Int)
    case empty
  }

  /// The bytes of the `.xlsx` file; the same workbook gives the same bytes.
  public func bytes() throws(ZipArchive.Fault) -> [UInt8] {
    var members = [
      ZipArchive.Member("[Content_Types].xml", contentTypes),
      ZipArchive.Member("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ZipArchive.Member("xl/workbook.xml", workbook),
      ZipArchive.Member(
        "xl/_rels/workbook.xml.rels",
        Self.relations(
          [("styles", "styles", "styles.xml")]
            + sheets.indices.map { ("sheet\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") })),
      ZipArchive.Member("xl/styles.xml", Self.styles),
    ]
    for (index, sheet) in sheets.enumerated() {
      members.append(ZipArchive.Member("xl/worksheets/sheet\(index + 1).xml", sheet.part))
    }
    return try ZipArchive.bytes(of: members)
  }

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private var contentTypes: String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var part: String = .xmlDeclaration
    part += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    part += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    part += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    part += "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
    part += "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(type).styles+xml\"/>"
    for index in sheets.indices {
      part += "<Override PartName=\"/xl/worksheets/sheet\(index + 1).xml\" ContentType=\"\(type).worksheet+xml\"/>"
    }
    return part + "</Types>"
  }

  private static func relations(_ relations: [(id: String, type: String, target: String)]) -> String {
    var part: String = .xmlDeclaration
    part += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    for relation in relations {
      part +=
        "<Relationship Id=\"\(relation.id)\" Type=\"\(relationType)/\(relation.type)\" Target=\"\(relation.target)\"/>"
    }
    return part + "</Relationships>"
  }

  private var workbook: String {
    var part: String = .xmlDeclaration
    part += "<workbook xmlns=\"\(Self.namespace)\" xmlns:r=\"\(Self.relationType)\"><sheets>"
    for (index, sheet) in sheets.enumerated() {
      part += "<sheet name=\"\(sheet.safeName.xml)\" sheetId=\"\(index + 1)\" r:id=\"sheet\(index + 1)\"/>"
    }
    return part + "</sheets></workbook>"
  }

  /// Style 0 is plain, 1 a head, 2 a day, 3 text on several lines.
  private static let styles =
    .xmlDeclaration + """
      <styleSheet xmlns="\(namespace)"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
      <fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font>\
      <font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">\
      <alignment horizontal="center" vertical="center" wrapText="1"/></xf>\
      <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
      <alignment vertical="top" wrapText="1"/></xf></cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      </styleSheet>
      """
}

extension Workbook.Sheet {
  /// The name without the characters that Excel forbids.
  fileprivate var safeName: String {
    let kept = name.map { "[]:*?/\\".contains($0) ? "-" : $0 }.prefix(31)
    return kept.isEmpty ? "-" : String(kept)
  }

  fileprivate var part: String {
    var part: String = .xmlDeclaration
    part += "<worksheet xmlns=\"\(Workbook.namespace)\"><sheetViews><sheetView workbookViewId=\"0\">"
    part +=
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
    if !widths.isEmpty {
      part += "<cols>"
      for (index, width) in widths.enumerated() {
        part += "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
      }
      part += "</cols>"
    }
    part += "<sheetData>" + Self.row(1, heads.map { (.text($0), 1) })
    for (index, cells) in rows.enumerated() {
      part += Self.row(index + 2, cells.map { ($0, $0.style) })
    }
    return part + "</sheetData></worksheet>"
  }

  private static func row(_ number: Int, _ cells: [(cell: Workbook.Cell, style: Int)]) -> String {
    var part = "<row r=\"\(number)\">"
    for (index, (cell, style)) in cells.enumerated() {
      let place = "r=\"\(column(index))\(number)\" s=\"\(style)\""
      switch cell {
      case .text(let text): part += "<c \(place) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text.xml)</t></is></c>"
      case .number(let number): part += "<c \(place)><v>\(number)</v></c>"
      // The first day of the calendar of SpreadsheetML is 30 December 1899.
      case .day(let day): part += "<c \(place)><v>\(day + 25_569)</v></c>"
      case .empty: continue
      }
    }
    return part + "</row>"
  }

  /// The letters of a column, counted from 0: A, B, …, Z, AA.
  private static func column(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? letter : column(index / 26 - 1) + letter
  }
}

extension Workbook.Cell {
  fileprivate var style: Int {
    switch self {
    case .text: 3
    case .day: 2
    case .number, .empty: 0
    }
  }
}
