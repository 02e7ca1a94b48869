import Audit
import Portal
import Testing
import VietnameseText

@Suite struct ViewTests {
  private func report(_ breakdown: AuditQuery.Breakdown? = nil) throws -> AuditReport {
    let portal = portal(
      today: "2026-03-10",
      [
        plan("Kế hoạch 2026", "2026-01-01", "2026-12-31", quota("tin, bài", 3), quota("đối thoại", nil, .year)),
        entry(.article, "a", on: "2026-01-05") { $0.title = "=HYPERLINK(\"x\"), \"a\" | [b]" },
        article("b", on: "2026-02-01"), article("c", on: "2026-02-02"), article("d", on: "2026-02-03"),
        article("e", on: "2026-02-04"),
      ])
    return try Audit.report(of: portal, AuditQuery(breakdown: breakdown))
  }

  @Test func `the terminal's table reads as a whole`() throws {
    #expect(
      AuditTable().text(try report()) == """
        Kiểm đếm đến ngày 10 tháng 3 năm 2026

        Kỳ           Nội dung                      Số/CT          Kết quả
        ────────────────────────────────────────────────────────────────────────────────
        01/2026      Tin, bài                        1/3 ██▋░░░░░ ✗ chưa đạt
        2026         Đối thoại                       0/–          – chưa lượng hóa
        02/2026      Tin, bài                        4/3 ████████ ✓ đạt
        03/2026      Tin, bài                        0/3 ░░░░░░░░ … đang trong kỳ
        ────────────────────────────────────────────────────────────────────────────────
        ✓ 1 đạt   ✗ 1 chưa đạt   … 1 đang trong kỳ   – 1 chưa lượng hóa

        """)
  }

  @Test func `the terminal's table in English keeps the words of editors`() throws {
    let portal = portal(
      today: "2026-03-10",
      [
        plan(
          "Kế hoạch 2026", "2026-01-20", "2026-12-31", quota("tin, bài", 3),
          quota("đối thoại", nil, .year) {
            $0.tag = "một cửa"; $0.note = "Chưa có số"
          })
      ])
    #expect(
      AuditTable(language: .english).text(try Audit.report(of: portal, AuditQuery(to: Period("2026-02")))) == """
        Counted up to 2026-03-10

        Period       What                        n/quota          Verdict
        ────────────────────────────────────────────────────────────────────────────────
        2026-01      News and articles               0/3 ░░░░░░░░ ✗ missed (1)
        2026         Dialogues · một cửa             0/–          – no number set (1,2)
        2026-02      News and articles               0/3 ░░░░░░░░ ✗ missed
        ────────────────────────────────────────────────────────────────────────────────
        ✗ 2 missed   – 1 no number set
        (1) the plan took force on 2026-01-20, when the period had begun
        (2) Chưa có số

        """)
  }

  @Test(arguments: [60, 80, 120])
  func `no line is wider than the terminal`(width: Int) throws {
    let long = String(repeating: "Ủy ban nhân dân ", count: 9)
    let entries = [
      plan(long, "2026-01-01", nil, quota("tin, bài", 300_000_000) { $0.tag = long }),
      plan(
        "khác", "2026-01-20", nil,
        quota("tin, bài", 1) {
          $0.tag = long; $0.note = long + "漢字\u{1B}[31m"
        }),
    ]
    let report = try Audit.report(of: portal(today: "2026-03-10", entries), AuditQuery(breakdown: .author))
    for line in AuditTable(width: width, showsItems: true, showsFindings: true).text(report).split(separator: "\n") {
      // Every character here is one column wide, but for the two ideographs.
      #expect(line.count + line.count { "漢字".contains($0) } <= width)
      #expect(!line.contains("\u{1B}"))
    }
  }

  @Test func `colours stand around the verdict only`() throws {
    let coloured = AuditTable(style: .coloured).text(try report())
    #expect(coloured.contains("\u{1B}[31m✗ chưa đạt\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[32m✓ đạt\u{1B}[0m"))
  }

  @Test func `JSON keeps its contract`() throws {
    let portal = portal(
      today: "2026-02-10",
      [
        plan("kh", "2026-01-01", "2026-12-31", quota("tin, bài", 1)),
        entry(.article, "a", on: "2026-01-05") { $0.title = "Một \"hai\"\\\n\u{1}" },
      ])
    let report = try Audit.report(of: portal, AuditQuery(to: Period("2026-01")))
    #expect(
      String(decoding: AuditJSON.bytes(report), as: UTF8.self) == #"""
        {"today":"2026-02-10","agency":"UBND xã Mường La",
        "rows":[
        {"period":"2026-01","counts":"tin-tuc","unit":null,"count":1,"quota":1,"verdict":"met","basis":"ke-hoach/kh.md","items":[{"title":"Một \"hai\"\\\n\u0001","date":"2026-01-05","url":"/tin-tuc/a/","file":"content/tin-tuc/a.md"}],"area":null,"tag":null,"due":null,"notes":[]}],
        "freshness":[],
        "videos":[]}

        """#)
  }

  @Test func `CSV opens in Excel and runs no formula`() throws {
    let bytes = AuditCSV.items(try report(), separator: .semicolon)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines[0] == "Kỳ;Nội dung;Ngày đăng;Tiêu đề;Địa chỉ;Tệp")
    #expect(
      lines[1] == #"2026-01;Tin, bài;2026-01-05;"'=HYPERLINK(""x""), ""a"" | [b]";/tin-tuc/a/;content/tin-tuc/a.md"#)
    let table = String(decoding: AuditCSV.bytes(try report()).dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(table[1] == #"2026-01,tháng 1 năm 2026,"Tin, bài",tin-tuc,,1,3,chưa đạt,Kế hoạch 2026,"#)
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\t=1", "＝1"])
  func `what opens a formula is quoted`(title: String) throws {
    let portal = portal(today: "2026-02-10", [entry(.article, "a", on: "2026-01-05") { $0.title = title }])
    let text = String(decoding: AuditCSV.items(Audit.wholeReport(of: portal)), as: UTF8.self)
    #expect(text.contains("'" + title))
  }

  @Test func `Markdown keeps the words of titles from becoming markup`() throws {
    let text = AuditMarkdown.text(try report(.kind))
    #expect(text.contains(#"- 05/01/2026: [=HYPERLINK("x"), "a" \| \[b\]](/tin-tuc/a/) (content/tin-tuc/a.md)"#))
    #expect(text.contains("| tháng 1 năm 2026 | Tin, bài |  | 1 | 3 | ✗ chưa đạt | Kế hoạch 2026 |"))
  }
}
