import Audit
import Portal
import Testing
import VietnameseText

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026-03", "2026-03-01", "2026-03-31", "tháng 3 năm 2026", "03/2026"),
    ("2024-02", "2024-02-01", "2024-02-29", "tháng 2 năm 2024", "02/2024"),
    ("2026-12", "2026-12-01", "2026-12-31", "tháng 12 năm 2026", "12/2026"),
    ("2026-Q1", "2026-01-01", "2026-03-31", "quý I năm 2026", "Quý I/2026"),
    ("2026-Q4", "2026-10-01", "2026-12-31", "quý IV năm 2026", "Quý IV/2026"),
    ("2026-H1", "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026", "6T đầu/2026"),
    ("2026-H2", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026", "6T cuối/2026"),
    ("2026", "2026-01-01", "2026-12-31", "năm 2026", "2026"),
    ("0099", "0099-01-01", "0099-12-31", "năm 99", "99"),
  ])
  func `a name tells the days and the Vietnamese name`(
    name: String, first: String, last: String, vietnamese: String, short: String
  ) throws {
    let period = try #require(Period(name))
    #expect(period.name == name)
    #expect(period.first.iso == first)
    #expect(period.last.iso == last)
    #expect(period.vietnameseName == vietnamese)
    #expect(period.shortName == short)
  }

  @Test(arguments: [
    "", "2026-", "2026-13", "2026-00", "2026-1", "2026-Q0", "2026-Q5", "2026-H3", "2026-Q", "2026-Q12", "0000", "226",
    "20266", "2026/03", "2026-03-01", "２０２６", "2026-Q₁", " 2026", "-026", "2026-+1",
  ])
  func `what is no name is no period`(name: String) {
    #expect(Period(name) == nil)
  }

  @Test func `the letter may be small`() {
    #expect(Period("2026-q2") == Period("2026-Q2"))
    #expect(Period("2026-h2") == Period("2026-H2"))
  }

  @Test(arguments: Period.Length.allCases)
  func `periods follow each other without a gap and contain their days`(length: Period.Length) {
    var period = Period(length, containing: day("1999-12-31"))
    for _ in 0..<60 {
      #expect(period.next.first == period.last.adding(days: 1))
      #expect(period < period.next)
      #expect(Period(length, containing: period.first) == period)
      #expect(Period(length, containing: period.last) == period)
      #expect(!period.contains(period.last.adding(days: 1)))
      #expect(Period(period.name) == period)
      period = period.next
    }
  }

  @Test func `a range of days holds the periods that begin in it`() throws {
    let days = day("2026-01-02")...day("2026-07-01")
    #expect(Period.all(.month, beginningIn: days).map(\.name) == (2...7).map { "2026-0\($0)" })
    #expect(Period.all(.quarter, beginningIn: days).map(\.name) == ["2026-Q2", "2026-Q3"])
    #expect(Period.all(.year, beginningIn: days).isEmpty)
    #expect(try #require(Period("2026-H2")).parts(of: .quarter).map(\.name) == ["2026-Q3", "2026-Q4"])
  }

  @Test func `periods that begin together are ordered by length`() {
    let names = ["2026", "2026-02", "2026-H1", "2025-12", "2026-Q1", "2026-01"]
    #expect(
      names.compactMap { Period($0) }.sorted().map(\.name) == [
        "2025-12", "2026-01", "2026-Q1", "2026-H1", "2026", "2026-02",
      ])
  }
}
