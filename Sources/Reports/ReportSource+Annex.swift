import Audit
import Portal
import VietnameseText

extension ReportSource {
  /// Annex I: a line for every row of the audit.
  var figures: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column("Kỳ", 4), ReportTable.Column("Nội dung", 4),
        ReportTable.Column("Đã đăng", 2, isCentred: true), ReportTable.Column("Chỉ tiêu", 2, isCentred: true),
        ReportTable.Column("Kết quả", 4), ReportTable.Column("Căn cứ, ghi chú", 8),
      ],
      rows: audit.rows.map { row in
        let unit = (row.unitName ?? row.unit).map { " (\($0))" } ?? ""
        let remarks = ([row.basis?.title].compactMap(\.self) + row.notes.map(\.text)).joined(separator: "; ")
        return [
          .text(row.period.vietnameseName.capitalised), .text(row.duty.name + unit), .text("\(row.count)"),
          .text(row.quota.map(String.init) ?? "–"), .text("\(row.verdict.sign) \(row.verdict.name)"), .text(remarks),
        ]
      })
  }

  /// Annex II: every published item of the period.
  var items: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column("TT", 1, isCentred: true), ReportTable.Column("Ngày đăng", 3, isCentred: true),
        ReportTable.Column("Loại", 3), ReportTable.Column("Tiêu đề và địa chỉ", 10),
      ],
      rows: published.enumerated().map { index, item in
        [
          .text("\(index + 1)"), .text(item.date.slashed),
          .text(item.entry.article?.kind?.name ?? item.entry.type.name),
          .link(item.entry.title, to: base.absolute(item.entry.address)),
        ]
      })
  }
}
