/// Lines of values as a file that Excel opens: UTF-8 with its mark, CRLF, quoted where needed.
public enum CSVText {
  /// The UTF-8 of some lines.
  ///
  /// A value that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, CSV injection).
  public static func bytes(_ lines: [[String]], separator: AuditCSV.Separator = .comma) -> [UInt8] {
    var output: [UInt8] = [0xEF, 0xBB, 0xBF]
    for line in lines {
      output += line.map { written($0, separator) }.joined(separator: separator.rawValue).utf8
      output += "\r\n".utf8
    }
    return output
  }

  private static func written(_ text: String, _ separator: AuditCSV.Separator) -> String {
    let safe = opensFormula(text) ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "\t" }
    guard needsQuotes || safe.contains(separator.rawValue) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func opensFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
