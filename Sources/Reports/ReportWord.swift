import Audit
public import Office
import VietnameseText

/// The report as a `.docx` file in the form of Nghị định 30/2020/NĐ-CP.
public enum ReportWord {
  /// The bytes of the file.
  public static func bytes(_ report: PeriodicReport) throws(ZipArchive.Fault) -> [UInt8] {
    try document(report).bytes()
  }

  /// The document; number, day and signature are blanks for those who hand it in.
  static func document(_ report: PeriodicReport) -> WordDocument {
    let year = report.today.year
    let place: WordDocument.Run = report.place.map { .text($0) } ?? .blank("…………")
    return WordDocument(
      parent: report.parent, agency: report.agency, number: [.blank("        "), .text("/BC-"), .blank("……")],
      placeAndDate: [place, .text(", ngày "), .blank("     "), .text(" tháng \(month(of: report)) năm \(year)")],
      kind: "Báo cáo",
      subject: report.subject, blocks: report.opening.flatMap(blocks) + report.sections.flatMap(blocks),
      signer: [
        [.blank("QUYỀN HẠN, CHỨC VỤ")], [.text("")], [.text("")], [.text("")], [.blank("Họ và tên")],
      ],
      recipients: [[.blank("Nơi nhận báo cáo"), .text(";")], [.text("Lưu: VT, "), .blank("…"), .text(".")]],
      annexes: [
        annex("Phụ lục I", PeriodicReport.annexTitles[0], report.figures, of: report),
        annex("Phụ lục II", PeriodicReport.annexTitles[1], report.items, of: report),
      ])
  }

  private static func annex(
    _ name: String, _ title: String, _ table: ReportTable, of report: PeriodicReport
  ) -> WordDocument.Annex {
    let year = report.today.year
    let attachment: [WordDocument.Run] = [
      .text("(Kèm theo Báo cáo số "), .blank("     "), .text("/BC-"), .blank("……"), .text(" ngày "), .blank("     "),
      .text(" tháng \(month(of: report)) năm \(year) của \(report.agency))"),
    ]
    return WordDocument.Annex(name: name, title: title, attachment: attachment, blocks: [.table(self.table(table))])
  }

  /// The month as official documents write it: January and February with a zero in front.
  private static func month(of report: PeriodicReport) -> String {
    let month = report.today.month
    return month < 3 ? "0\(month)" : "\(month)"
  }

  private static func blocks(_ section: ReportSection) -> [WordDocument.Block] {
    [.heading("\(section.numeral). \(section.title)".uppercased(), level: 1)] + section.blocks.flatMap(blocks)
  }

  private static func blocks(_ block: ReportBlock) -> [WordDocument.Block] {
    switch block {
    case .heading(let text): [.heading(text, level: 2)]
    case .paragraph(let text): [.paragraph([.text(text)])]
    case .list(let lines): lines.map { .item([.text($0)]) }
    case .blank(let text): [.paragraph([.blank("[Cần bổ sung: \(text)]")])]
    case .table(let table): [.table(self.table(table))]
    case .evidence(let items):
      items.map { item in
        .item([.link(item.title, to: item.url), .text(item.date.map { " (\($0.slashed))" } ?? "")])
      }
    }
  }

  private static func table(_ table: ReportTable) -> WordDocument.Table {
    WordDocument.Table(
      columns: table.columns.map { WordDocument.Column($0.head, share: $0.share, isCentred: $0.isCentred) },
      rows: table.rows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text): [.text(text)]
          // On paper an address is only of use when it can be read.
          case .link(let text, let url): [.text(text + " – "), .link(url, to: url)]
          }
        }
      })
  }
}
