import VietnameseText

/// The report as a table that Excel opens: a line of heads, a line for each row.
public enum AuditCSV {
  /// What parts the columns.
  public enum Separator: String, CaseIterable, Sendable {
    case comma = ","
    /// What Excel expects where the comma marks decimals, as in Vietnam.
    case semicolon = ";"
  }

  /// The UTF-8 of the table; with a breakdown each row is followed by its parts.
  public static func bytes(_ report: AuditReport, separator: Separator = .comma) -> [UInt8] {
    let heads = [
      "Kỳ", "Tên kỳ", "Nội dung", "Mã nội dung", "Đơn vị", "Đã đăng", "Chỉ tiêu", "Kết quả", "Căn cứ", "Ghi chú",
    ]
    var lines = [heads]
    for row in report.rows {
      let common = [row.period.name, row.period.vietnameseName, row.duty.name, row.counts]
      lines.append(
        common + [
          row.unitName ?? row.unit ?? "", String(row.count), row.quota.map(String.init) ?? "", row.verdict.name,
          row.basis?.title ?? "", row.notes.map(\.text).joined(separator: "; "),
        ])
      for part in row.parts { lines.append(common + ["– " + part.name, String(part.count), "", "", "", ""]) }
    }
    return CSVText.bytes(lines, separator: separator)
  }

  /// The UTF-8 of the counted items, one to a line: the annex of a report.
  public static func items(
    _ report: AuditReport, separator: Separator = .comma, address: (String) -> String = { $0 }
  )
    -> [UInt8]
  {
    let heads = ["Kỳ", "Nội dung", "Ngày đăng", "Tiêu đề", "Địa chỉ", "Tệp"]
    let lines = report.rows.flatMap { row in
      row.items.map { item in
        [row.period.name, row.duty.name, item.date.iso, item.title, address(item.address), item.file]
      }
    }
    return CSVText.bytes([heads] + lines, separator: separator)
  }
}
