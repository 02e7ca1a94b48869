public import Audit
public import Portal
import VietnameseText

extension LeagueTable {
  /// The table for a terminal, no line of which is wider than `width` columns; at least 60 are taken.
  public func text(width: Int = 80, language: Language = .vietnamese) -> String {
    let width = max(60, width)
    let name = width - 44
    let day = language.words(today.spelledOut, today.iso)
    var output = language.words("Bảng xếp hạng đến \(day)\n\n", "League table as of \(day)\n\n")
    func line(_ cells: [String]) -> String {
      let padded = [
        TerminalText.padded(cells[0], to: 4), TerminalText.padded(cells[1], to: name),
        TerminalText.padded(cells[2], to: 8, onLeft: true), TerminalText.padded(cells[3], to: 6, onLeft: true),
        TerminalText.padded(cells[4], to: 8, onLeft: true), " " + cells[5],
      ].joined(separator: " ")
      return String(padded.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    output += line([
      language.words("Hạng", "Rank"), language.words("Cơ quan", "Agency"), language.words("Đạt/kỳ", "Met/due"),
      language.words("Tỷ lệ", "Share"), language.words("Đã đăng", "Items"), language.words("Ghi chú", "Notes"),
    ])
    output += String(repeating: "─", count: width) + "\n"
    for entry in lines {
      switch entry.state {
      case .read(let figures):
        output += line([
          entry.place.map(String.init) ?? "–", entry.name, "\(figures.met)/\(figures.finished)",
          figures.percent.map { "\($0)%" } ?? "–", "\(figures.published)",
          figures.isStale ? language.words("cũ \(figures.age)n", "\(figures.age)d old") : "",
        ])
      case .unreadable: output += line(["–", entry.name, "", "", "", language.words("sai mẫu", "bad data")])
      case .unreachable: output += line(["–", entry.name, "", "", "", language.words("mất kết nối", "no answer")])
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
  public func csv(separator: AuditCSV.Separator = .comma, language: Language = .vietnamese) -> [UInt8] {
    CSVText.bytes(rows(language), separator: separator)
  }

  /// The table as Markdown.
  public func markdown(language: Language = .vietnamese) -> String {
    let day = language.words(today.spelledOut, today.iso)
    let rows = rows(language).map { "| " + $0.map(AuditMarkdown.escaped).joined(separator: " | ") + " |\n" }
    let rule = "|" + String(repeating: " --- |", count: self.rows(language)[0].count) + "\n"
    return language.words("# Bảng xếp hạng đến \(day)\n\n", "# League table as of \(day)\n\n") + rows[0] + rule
      + rows.dropFirst().joined()
  }

  /// The table as JSON; what is unknown is `null`.
  public func json() -> [UInt8] {
    var json = JSONBuffer()
    json.object { json in
      json.text("today", today.iso)
      json.onNewLine()
      json.lines("portals", lines) { json, line in
        json.number("place", line.place)
        json.text("name", line.name)
        switch line.state {
        case .read(let figures):
          json.text("state", figures.isStale ? "stale" : "read")
          json.number("met", figures.met)
          json.number("missed", figures.missed)
          json.number("in-progress", figures.inProgress)
          json.number("percent", figures.percent)
          json.number("published", figures.published)
          json.number("age", figures.age)
        case .unreachable(let reason):
          json.text("state", "unreachable")
          json.text("reason", reason)
        case .unreadable: json.text("state", "unreadable")
        }
      }
    }
    json.end()
    return json.bytes
  }

  private func rows(_ language: Language) -> [[String]] {
    let heads = [
      ("Hạng", "Rank"), ("Cơ quan", "Agency"), ("Kỳ đạt", "Met"), ("Kỳ chưa đạt", "Missed"),
      ("Kỳ đang diễn ra", "In progress"), ("Tỷ lệ đạt (%)", "Share met (%)"), ("Đã đăng", "Items"),
      ("Số ngày cũ", "Days old"), ("Tình trạng", "State"),
    ].map { language.words($0.0, $0.1) }
    return [heads]
      + lines.map { entry in
        switch entry.state {
        case .read(let figures):
          [
            entry.place.map(String.init) ?? "", entry.name, "\(figures.met)", "\(figures.missed)",
            "\(figures.inProgress)", figures.percent.map(String.init) ?? "", "\(figures.published)",
            "\(figures.age)",
            figures.isStale ? language.words("số liệu cũ", "stale") : language.words("đọc được", "read"),
          ]
        case .unreachable(let reason):
          ["", entry.name, "", "", "", "", "", "", language.words("không kết nối được: ", "unreachable: ") + reason]
        case .unreadable:
          ["", entry.name, "", "", "", "", "", "", language.words("số liệu sai mẫu", "not the agreed data")]
        }
      }
  }
}
