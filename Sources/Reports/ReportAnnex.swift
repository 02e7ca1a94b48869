public import Audit
import Portal
import VietnameseText

/// The annexes of a report as CSV: the figures, an empty line, and everything that was published.
public enum ReportAnnex {
  /// The UTF-8 of the file.
  public static func csv(_ report: PeriodicReport, separator: AuditCSV.Separator = .comma) -> [UInt8] {
    let heads = ["TT", "Ngày đăng", "Loại", "Tiêu đề", "Địa chỉ", "Tệp"]
    let items = report.evidence.enumerated().map { index, item in
      [
        String(index + 1), item.date.iso, item.entry.article?.kind?.name ?? item.entry.type.name, item.entry.title,
        item.url, item.entry.file,
      ]
    }
    return AuditCSV.bytes(tables: [AuditCSV.rows(report.audit), [heads] + items], separator: separator)
  }
}
