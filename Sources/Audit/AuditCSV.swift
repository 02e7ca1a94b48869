import VietnameseText

/// The report as a table that Excel opens: UTF-8 with its mark, a line of heads, a line for each row.
public enum AuditCSV {
  /// What parts the columns.
  public enum Separator: String, CaseIterable, Sendable {
    case comma = ","
    /// What Excel expects where the comma marks decimals, as in Vietnam.
    case semicolon = ";"
  }

  /// The UTF-8 of the table.
  ///
  /// A value that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, CSV injection).
  public static func bytes(_ report: AuditReport, separator: Separator = .comma) -> [UInt8] {
    let heads = [
      "Kỳ", "Tên kỳ", "Nội dung", "Mã nội dung", "Đơn vị", "Đã đăng", "Chỉ tiêu", "Kết quả", "Căn cứ", "Ghi chú",
    ]
    var lines = [heads.map(Cell.text)]
    for row in report.rows {
      let common: [Cell] = [.text(row.period.name), .text(row.period.vietnameseName), .text(row.duty.name)]
      lines.append(
        common + [
          .text(row.counts), .text(row.unitName ?? row.unit ?? ""), .number(row.count),
          row.quota.map(Cell.number) ?? .text(""), .text(row.verdict.name), .text(row.basis?.title ?? ""),
          .text(row.notes.map(\.text).joined(separator: "; ")),
        ])
      for part in row.parts {
        lines.append(common + [.text(row.counts), .text("– " + part.name), .number(part.count)] + blanks(4))
      }
    }
    return bytes(lines, separator: separator)
  }

  /// The UTF-8 of the counted items, one to a line: the annex of a report.
  public static func items(
    _ report: AuditReport, separator: Separator = .comma, address: (String) -> String = { $0 }
  )
    -> [UInt8]
  {
    var lines = [["Kỳ", "Nội dung", "Ngày đăng", "Tiêu đề", "Địa chỉ", "Tệp"].map(Cell.text)]
    for row in report.rows {
      lines += row.items.map { item in
        [
          .text(row.period.name), .text(row.duty.name), .text(item.date.iso), .text(item.title),
          .text(address(item.address)), .text(item.file),
        ]
      }
    }
    return bytes(lines, separator: separator)
  }

  private static func blanks(_ count: Int) -> [Cell] { Array(repeating: .text(""), count: count) }

  private static func bytes(_ lines: [[Cell]], separator: Separator) -> [UInt8] {
    var output: [UInt8] = [0xEF, 0xBB, 0xBF]
    for line in lines {
      output += line.map { $0.written(separator) }.joined(separator: separator.rawValue).utf8
      output += "\r\n".utf8
    }
    return output
  }

  private enum Cell {
    case text(String)
    case number(Int)

    func written(_ separator: Separator) -> String {
      switch self {
      case .number(let number): return String(number)
      case .text(let text):
        let safe = Self.opensFormula(text) ? "'" + text : text
        let needsQuotes = safe.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "\t" }
        guard needsQuotes || safe.contains(separator.rawValue) else { return safe }
        let quote = "\""
        return quote + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + quote
      }
    }

    private static func opensFormula(_ text: String) -> Bool {
      guard let first = text.unicodeScalars.first else { return false }
      return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    }
  }
}
