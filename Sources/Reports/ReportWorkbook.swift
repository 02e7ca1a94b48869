import Audit
public import Office
import Portal
import VietnameseText

/// The annexes of a report as an `.xlsx` workbook of two sheets.
public enum ReportWorkbook {
  /// The bytes of the file.
  public static func bytes(_ report: PeriodicReport) throws(ZipArchive.Fault) -> [UInt8] {
    try Workbook([figures(report), items(report)]).bytes()
  }

  private static func figures(_ report: PeriodicReport) -> Workbook.Sheet {
    Workbook.Sheet(
      name: "Chỉ tiêu",
      heads: ["Kỳ", "Tên kỳ", "Nội dung", "Đơn vị", "Đã đăng", "Chỉ tiêu", "Kết quả", "Căn cứ", "Ghi chú"],
      widths: [10, 22, 26, 26, 10, 10, 18, 50, 40],
      rows: report.audit.rows.map { row in
        [
          .text(row.period.name), .text(row.period.vietnameseName), .text(row.duty.name),
          .text(row.unitName ?? row.unit ?? ""), .number(row.count), row.quota.map(Workbook.Cell.number) ?? .empty,
          .text(row.verdict.name), .text(row.basis?.title ?? ""), .text(row.notes.map(\.text).joined(separator: "; ")),
        ]
      })
  }

  private static func items(_ report: PeriodicReport) -> Workbook.Sheet {
    Workbook.Sheet(
      name: "Đã đăng", heads: ["TT", "Ngày đăng", "Loại", "Tiêu đề", "Địa chỉ", "Tệp"],
      widths: [6, 12, 20, 70, 70, 50],
      rows: report.evidence.enumerated().map { index, item in
        [
          .number(index + 1), .day(Int(item.date.daysSinceEpoch)),
          .text(item.entry.article?.kind?.name ?? item.entry.type.name), .text(item.entry.title), .text(item.url),
          .text(item.entry.file),
        ]
      })
  }
}
