public import Audit
import VietnameseText

extension LeagueTable {
  /// The table for a terminal, no line of which is wider than `width` columns; at least 60 are taken.
  public func text(width: Int = 80) -> String {
    let width = max(60, width)
    let name = width - 44
    var output = "Bảng xếp hạng đến \(today.spelledOut)\n\n"
    func line(_ cells: [String]) -> String {
      let padded = [
        TerminalText.padded(cells[0], to: 4), TerminalText.padded(cells[1], to: name),
        TerminalText.padded(cells[2], to: 8, onLeft: true), TerminalText.padded(cells[3], to: 6, onLeft: true),
        TerminalText.padded(cells[4], to: 8, onLeft: true), " " + cells[5],
      ].joined(separator: " ")
      return String(padded.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    output += line(["Hạng", "Cơ quan", "Đạt/kỳ", "Tỷ lệ", "Đã đăng", "Ghi chú"])
    output += String(repeating: "─", count: width) + "\n"
    for entry in lines {
      switch entry.state {
      case .read(let figures):
        output += line([
          entry.place.map(String.init) ?? "–", entry.name, "\(figures.met)/\(figures.finished)",
          figures.percent.map { "\($0)%" } ?? "–", "\(figures.published)", figures.isStale ? "cũ \(figures.age)n" : "",
        ])
      case .unreadable: output += line(["–", entry.name, "", "", "", "sai mẫu"])
      case .unreachable: output += line(["–", entry.name, "", "", "", "mất kết nối"])
      }
    }
    for entry in lines {
      if case .unreachable(let reason) = entry.state {
        output += TerminalText.wrapped("\(entry.name): \(reason)", width: width, indent: 2)
      }
    }
    return output
  }

  /// The table as CSV.
  public func csv(separator: AuditCSV.Separator = .comma) -> [UInt8] {
    let heads = [
      "Hạng", "Cơ quan", "Kỳ đạt", "Kỳ chưa đạt", "Kỳ đang diễn ra", "Tỷ lệ đạt (%)", "Đã đăng", "Số ngày cũ",
      "Tình trạng",
    ]
    let rows = lines.map { entry -> [String] in
      switch entry.state {
      case .read(let figures):
        [
          entry.place.map(String.init) ?? "", entry.name, "\(figures.met)", "\(figures.missed)",
          "\(figures.inProgress)",
          figures.percent.map(String.init) ?? "", "\(figures.published)", "\(figures.age)",
          figures.isStale ? "số liệu cũ" : "đọc được",
        ]
      case .unreachable(let reason): ["", entry.name, "", "", "", "", "", "", "không kết nối được: \(reason)"]
      case .unreadable: ["", entry.name, "", "", "", "", "", "", "số liệu sai mẫu"]
      }
    }
    return CSVText.bytes([heads] + rows, separator: separator)
  }
}
