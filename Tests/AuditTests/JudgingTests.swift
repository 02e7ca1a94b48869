import Audit
import Portal
import Testing
import VietnameseText

@Suite struct JudgingTests {
  private let year2026 = plan("kh-2026", "2026-01-01", "2026-12-31", quota("tin, bài", 2))

  @Test func `each month is judged by the plan in force`() throws {
    let portal = portal(
      today: "2026-04-10",
      [
        year2026, article("a", on: "2026-01-05"), article("b", on: "2026-01-31"), article("c", on: "2026-02-01"),
        article("d", on: "2026-04-01"),
      ])
    let report = Audit.wholeReport(of: portal)
    #expect(
      report.summary == [
        "2026-01 tin-tuc 2/2 met", "2026-02 tin-tuc 1/2 missed", "2026-03 tin-tuc 0/2 missed",
        "2026-04 tin-tuc 1/2 in-progress",
      ])
    #expect(report.rows[0].items.map(\.file) == ["content/tin-tuc/a.md", "content/tin-tuc/b.md"])
    #expect(report.rows[0].basis?.name == "ke-hoach/kh-2026.md")
    #expect(report.rows[3].missing == 1)
    #expect(report.rows[3].daysLeft(on: portal.today) == 21)
    #expect(report.hasMissed)
  }

  @Test(arguments: [("2026-01-31", Verdict.inProgress), ("2026-02-01", .met)])
  func `a period is over on the day after its last`(today: String, verdict: Verdict) throws {
    let portal = portal(today: today, [year2026, article("a", on: "2026-01-05"), article("b", on: "2026-01-06")])
    #expect(Audit.wholeReport(of: portal).rows.first?.verdict == verdict)
  }

  @Test(arguments: [
    Fate.draft, .scheduled(day("2026-02-01")), .expired(day("2026-01-20")), .rejected([.date]),
  ])
  func `only what is published counts`(fate: Fate) throws {
    let portal = portal(today: "2026-02-10", [year2026, entry(.article, "a", on: "2026-01-05", fate: fate)])
    #expect(Audit.wholeReport(of: portal).rows.first?.count == 0)
  }

  @Test func `a translation is not counted beside its original, and an item without a day not at all`() throws {
    let portal = portal(
      today: "2026-02-10",
      [
        year2026, entry(.article, "a", on: "2026-01-05"),
        entry(.article, "a.hmn", on: "2026-01-05", original: "content/tin-tuc/a.md"),
        entry(.article, "undated"),
      ])
    #expect(Audit.wholeReport(of: portal).rows.first?.count == 1)
  }

  @Test func `kinds, types, areas, keywords and units are counted apart`() throws {
    let portal = portal(
      today: "2026-02-10",
      [
        plan(
          "kh", "2026-01-01", "2026-12-31", quota("tin, bài", 2), quota("bản tin", 4), quota("đối thoại", 1),
          quota("tin, bài", 1) { $0.area = .procedures }, quota("tin, bài", 1) { $0.tag = "Doanh nghiệp" },
          quota("tin, bài", 1, unit: "so-noi-vu")),
        article("a", on: "2026-01-05", kind: .dialogue, unit: "so-noi-vu"),
        entry(.article, "b", on: "2026-01-06") { $0.area = .procedures },
        entry(.article, "c", on: "2026-01-07") { $0.tags = ["doanh  nghiệp"] },
        entry(.bulletin, "so-1", on: "2026-01-08"),
      ])
    let january = try Audit.report(of: portal, AuditQuery(to: Period("2026-01")))
    #expect(
      january.rows.map { "\($0.duty.name) \($0.unit ?? "") \($0.count)/\($0.quota ?? 0)" } == [
        "Tin, bài  3/2", "Tin, bài so-noi-vu 1/1", "Tin, bài · Doanh nghiệp  1/1", "Tin, bài · Thủ tục hành chính  1/1",
        "Đối thoại  1/1", "Bản tin cải cách hành chính  1/4",
      ])
  }

  @Test func `quarter, half and year have rows of their own when they begin`() throws {
    let portal = portal(
      today: "2026-04-10",
      [
        plan(
          "kh", "2026-01-01", "2026-12-31", quota("đối thoại", 1, .quarter), quota("video", 2, .halfYear),
          quota("tập huấn", 1, .year), quota("tin, bài", 5, .year)),
        article("a", on: "2026-02-05", kind: .dialogue),
      ])
    #expect(
      Audit.wholeReport(of: portal).summary == [
        "2026-Q1 doi-thoai 1/1 met", "2026-H1 video 0/2 in-progress", "2026 tin-tuc 1/5 in-progress",
        "2026 tap-huan 0/1 in-progress", "2026-Q2 doi-thoai 0/1 in-progress",
      ])
    let march = try Audit.report(of: portal, AuditQuery(from: Period("2026-03"), to: Period("2026-03")))
    #expect(march.summary.isEmpty)
  }

  @Test func `a duty without a number is unquantified, even while its period runs`() throws {
    let portal = portal(
      today: "2026-02-10",
      [
        plan("kh", "2026-01-01", "2026-12-31", quota("video", nil, nil), quota("tin, bài", nil)),
        entry(.video, "v", on: "2026-01-03"),
      ])
    let report = Audit.wholeReport(of: portal)
    #expect(
      report.summary == [
        "2026-01 tin-tuc 0/- unquantified", "2026 video 1/- unquantified", "2026-02 tin-tuc 0/- unquantified",
      ])
    #expect(report.rows[1].notes == [.periodAssumed])
    #expect(!report.hasMissed)
  }

  @Test(arguments: [
    ("2026-01-24", "0/1 in-progress"), ("2026-01-25", "0/1 missed"),
  ])
  func `a duty with a deadline is judged on the day after`(today: String, expected: String) throws {
    let portal = portal(
      today: today,
      [
        plan(
          "kh", "2026-01-01", "2026-12-31", quota("kế hoạch", 1, by: "2026-01-24") { $0.unit = Located("van-phong") }),
        entry(.plan, "late", on: "2026-01-25", unit: "van-phong"),
      ])
    let row = Audit.wholeReport(of: portal).summary.first { $0.contains("ke-hoach") }
    #expect(row == "2026 ke-hoach@van-phong \(expected)")
  }

  @Test func `news is counted, unquantified, where no plan speaks`() throws {
    let portal = portal(today: "2026-02-10", [article("a", on: "2025-11-05")])
    let report = try Audit.report(of: portal, AuditQuery(from: Period("2025-10"), to: Period("2025-12")))
    #expect(
      report.summary == [
        "2025-10 tin-tuc 0/- unquantified", "2025-11 tin-tuc 1/- unquantified", "2025-12 tin-tuc 0/- unquantified",
      ])
    #expect(report.rows[0].basis == nil)
    #expect(report.rows[0].notes == [.noPlan])
  }

  @Test func `the settings hold where no plan sets the duty`() throws {
    let portal = portal(
      today: "2026-02-10", defaults: [quota("tin, bài", 1), quota("video", 1)],
      [plan("kh", "2026-02-01", "2026-12-31", quota("tin, bài", 3)), article("a", on: "2026-01-05")])
    let report = Audit.wholeReport(of: portal)
    #expect(
      report.summary == [
        "2026-01 tin-tuc 1/1 met", "2026-01 video 0/1 missed", "2026-02 tin-tuc 0/3 in-progress",
        "2026-02 video 0/1 in-progress",
      ])
    #expect(report.rows[0].basis?.name == "site.yaml")
  }

  @Test func `years typed wrong neither fill the report nor escape it`() throws {
    let portal = portal(
      today: "2026-02-10", defaults: [quota("tin, bài", 1)],
      [article("old", on: "1970-01-01"), article("future", on: "2099-01-01"), article("a", on: "2026-01-05")])
    #expect(Audit.wholeReport(of: portal).summary == ["2026-01 tin-tuc 1/1 met", "2026-02 tin-tuc 0/1 in-progress"])
    let asked = try Audit.report(of: portal, AuditQuery(from: Period("1970-01"), to: Period("1970-01")))
    #expect(asked.summary == ["1970-01 tin-tuc 1/1 met"])
    let future = try Audit.report(of: portal, AuditQuery(from: Period("2099-01"), to: Period("2099-12")))
    #expect(future.summary.isEmpty)
  }

  @Test func `a span that runs backwards has no answer`() throws {
    let from = try #require(Period("2026-05"))
    let to = try #require(Period("2026-04"))
    #expect(throws: AuditQuery.Fault.fromAfterTo(from, to)) {
      try Audit.report(of: portal(today: "2026-02-10", []), AuditQuery(from: from, to: to))
    }
  }

  @Test func `an empty portal has the rows of its year`() throws {
    #expect(
      Audit.wholeReport(of: portal(today: "2026-02-10", [])).summary == [
        "2026-01 tin-tuc 0/- unquantified", "2026-02 tin-tuc 0/- unquantified",
      ])
  }
}
