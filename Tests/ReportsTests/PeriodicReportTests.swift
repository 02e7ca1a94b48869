import Audit
import Office
import Portal
import Reports
import Testing
import VietnameseText

@Suite struct PeriodicReportTests {
  private let report = PeriodicReport(of: portal(), for: period("2026-Q1"), base: base())

  @Test func `the four parts stand in order`() {
    #expect(report.sections.map(\.numeral) == ["I", "II", "III", "IV"])
    #expect(report.subject == "Kết quả tuyên truyền công tác cải cách hành chính quý I năm 2026")
    #expect(report.place == "Mường La")
  }

  @Test func `a report tells what was met, what was missed and by how much`() {
    #expect(
      report.sections[2].blocks.prefix(5) == [
        .heading("1. Kết quả đạt được"),
        .list(["Tháng 1 năm 2026: đăng 02/02 tin, bài.", "Tháng 3 năm 2026: đăng 02/02 tin, bài."]),
        .blank("Kết quả nổi bật khác, mô hình, sáng kiến"), .heading("2. Tồn tại, hạn chế"),
        .list(["Tháng 2 năm 2026: đăng 01/02 tin, bài, thiếu 01."]),
      ])
  }

  @Test func `of a longer period only what came by the end of this one counts`() throws {
    let year = try #require(report.audit.rows.first { $0.period.length == .year })
    #expect(year.counts == "doi-thoai")
    #expect(year.count == 0)
    #expect(year.verdict == .inProgress)
    let half = PeriodicReport(of: portal(today: "2026-07-01"), for: period("2026-H1"), base: base())
    #expect(half.audit.rows.first { $0.period.length == .year }?.count == 1)
  }

  @Test(arguments: [("2026-Q2", "01"), ("2026-Q3", "00"), ("2026", "01")])
  func `of a year's duty a report counts what was posted in its own period`(of: String, count: String) {
    let report = PeriodicReport(of: portal(today: "2026-12-31"), for: period(of), base: base())
    #expect(ReportMarkdown.text(report).contains("| Đối thoại | \(count) |"))
  }

  @Test func `every number has its evidence, with whole addresses`() {
    #expect(report.evidence.map(\.entry.title) == ["a", "b", "ke-hoach-2026", "c", "d", "e"])
    #expect(report.evidence.first?.url == "https://example.vn/cchc/tin-tuc/a/")
    #expect(report.items.rows.count == 6)
    let text = ReportMarkdown.text(report)
    #expect(text.contains("Trên cổng đã đăng 05 tin, bài, trong đó tin: 01; bài: 01."))
    #expect(text.contains("- [e](<https://example.vn/cchc/tin-tuc/e/>) (02/03/2026)"))
  }

  @Test func `open tasks and quotas of plans in force are the outlook, done ones are not`() {
    #expect(
      report.sections[3].blocks.contains(
        .list(["Tổ chức đối thoại với doanh nghiệp (chủ trì: Văn phòng; trước ngày 30/06/2026)."])))
    #expect(
      report.sections[3].blocks.contains(
        .list([
          "Ít nhất 02 tin, bài mỗi tháng (ke-hoach-2026).", "Ít nhất 01 đối thoại mỗi năm (ke-hoach-2026).",
        ])))
  }

  @Test func `what only people know is a marked blank in every form`() throws {
    let blank = "[Cần bổ sung: Nguyên nhân khách quan, chủ quan]"
    #expect(ReportMarkdown.text(report).contains(blank))
    #expect(String(decoding: ReportPage.bytes(report), as: UTF8.self).contains("<mark>\(blank)</mark>"))
    let part = try #require(
      try ZipArchive.members(of: ReportWord.bytes(report)).first { $0.name == "word/document.xml" })
    #expect(
      String(decoding: part.bytes, as: UTF8.self).contains(
        "w:fill=\"FFF2B3\"/></w:rPr><w:t xml:space=\"preserve\">\(blank)"))
  }

  @Test func `an empty portal has a report without inventions`() {
    var site = Site()
    site.agency = "UBND xã"
    let empty = Portal(site: site, today: day("2026-04-10"), entries: [])
    let report = PeriodicReport(of: empty, for: period("2026-Q1"), base: base())
    let text = ReportMarkdown.text(report)
    #expect(text.contains("Cổng chưa có kế hoạch nào có hiệu lực trong kỳ."))
    #expect(text.contains("Trên cổng đã đăng 00 tin, bài."))
    #expect(report.evidence.isEmpty)
    #expect(report.place == nil)
  }

  @Test func `a period that has not ended says so`() {
    let running = PeriodicReport(of: portal(today: "2026-02-10"), for: period("2026-Q1"), base: base())
    #expect(ReportMarkdown.text(running).contains("kỳ báo cáo chưa kết thúc"))
  }

  @Test func `titles cannot become markup in any form`() throws {
    let title = "<script>alert(1)</script> & \"quoted\" | [x](y)\u{1}"
    let item = entry(.article, "x", on: "2026-02-02", details: .article(Article())) { common in
      common.title = title
      common.area = .direction
    }
    let report = PeriodicReport(of: portal(more: [item]), for: period("2026-Q1"), base: base())
    #expect(!String(decoding: ReportPage.bytes(report), as: UTF8.self).contains("<script"))
    #expect(!ReportMarkdown.text(report).contains("<script"))
    for bytes in [try ReportWord.bytes(report), try ReportWorkbook.bytes(report)] {
      for member in try ZipArchive.members(of: bytes) {
        let part = String(decoding: member.bytes, as: UTF8.self)
        #expect(!part.contains("<script"))
        #expect(!part.contains("\u{1}"))
      }
    }
  }

  @Test func `the same report gives the same bytes`() throws {
    let again = PeriodicReport(of: portal(), for: period("2026-Q1"), base: base())
    #expect(try ReportWord.bytes(report) == ReportWord.bytes(again))
    #expect(try ReportWorkbook.bytes(report) == ReportWorkbook.bytes(again))
    #expect(ReportPage.bytes(report) == ReportPage.bytes(again))
  }
}
