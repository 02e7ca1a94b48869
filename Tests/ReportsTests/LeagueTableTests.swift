import Audit
import Portal
import Reports
import Testing

@Suite struct LeagueTableTests {
  private func answer(_ name: String, _ json: String) -> LeagueTable.Answer {
    LeagueTable.Answer(name: name, content: .success(Array(json.utf8)))
  }

  private func statistics(today: String = "2026-11-18", _ verdicts: String...) -> String {
    let rows = verdicts.enumerated().map { index, verdict in
      """
      {"period": "2026-0\(index + 1)", "counts": "tin-tuc", "unit": null, "count": 1, "quota": 1,
       "verdict": "\(verdict)", "basis": null, "items": [{"title": "t", "date": "d", "url": "/\(index)/", "file": "f"}]}
      """
    }
    return "{\"today\": \"\(today)\", \"rows\": [\(rows.joined(separator: ","))], \"agency\": \"Sở Nội vụ\"}"
  }

  private var table: LeagueTable {
    LeagueTable(
      [
        LeagueTable.Answer(name: "Đứt", content: .failure(.init(reason: "không có máy chủ này"))),
        answer("Nửa", statistics("met", "missed", "in-progress")), answer("Hỏng", "<html>"),
        answer("", statistics("met", "met")), answer("Cũ", statistics(today: "2026-10-01", "met", "met")),
        answer("Chưa", statistics("unquantified")),
      ], today: day("2026-11-20"))
  }

  @Test func `portals are ranked, and those without data come last`() {
    #expect(
      table.lines.map { "\($0.name) \($0.place.map(String.init) ?? "-")" } == [
        "Sở Nội vụ 1", "Cũ 1", "Nửa 3", "Chưa -", "Đứt -", "Hỏng -",
      ])
  }

  @Test func `unreachable, unreadable and stale portals are said to be so`() {
    #expect(
      table.text() == """
        Bảng xếp hạng đến ngày 20 tháng 11 năm 2026

        Hạng Cơ quan                                Đạt/kỳ  Tỷ lệ  Đã đăng  Ghi chú
        ────────────────────────────────────────────────────────────────────────────────
        1    Sở Nội vụ                                 2/2   100%        2
        1    Cũ                                        2/2   100%        2  cũ 50n
        3    Nửa                                       1/2    50%        3
        –    Chưa                                      0/0      –        1
        –    Đứt                                                            mất kết nối
        –    Hỏng                                                           sai mẫu
        Đứt: không có máy chủ này

        """)
  }

  @Test func `only the periods of the year asked for are compared`() throws {
    let table = LeagueTable(
      [answer("a", statistics("met"))], today: day("2026-11-20"), from: Period("2025"), to: Period("2025"))
    #expect(table.lines.first?.place == nil)
  }

  @Test func `what our own audit prints is read back`() throws {
    let report = Audit.wholeReport(of: portal())
    let read = try #require(PublishedStatistics(AuditJSON.bytes(report)))
    #expect(read.agency == "UBND xã Mường La")
    #expect(read.rows.map(\.verdict) == report.rows.map(\.verdict))
    #expect(read.rows.map(\.count) == report.rows.map(\.count))
  }

  @Test(arguments: [
    "", "{}", #"{"today": "hôm qua", "rows": []}"#, #"{"today": "2026-01-01", "rows": [{}]}"#,
    #"{"today": "2026-01-01", "rows": [{"period": "x", "counts": "a", "count": 1, "verdict": "met", "items": []}]}"#,
    #"{"today": "2026-01-01", "rows": [{"period": "2026", "counts": "a", "count": 1, "verdict": "won", "items": []}]}"#,
  ])
  func `data that breaks the contract is not read`(json: String) {
    #expect(PublishedStatistics(Array(json.utf8)) == nil)
  }
}
