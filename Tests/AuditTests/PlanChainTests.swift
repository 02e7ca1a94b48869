import Audit
import Portal
import Testing
import VietnameseText

@Suite struct PlanChainTests {
  private let first = plan("first", "2026-01-01", "2026-12-31", number: "01/KH-UBND", quota("tin, bài", 1))

  @Test(arguments: [
    "01/KH-UBND", "01/kh-ubnd", "Kế hoạch số 01/KH-UBND ngày 01/01/2026", "first", "first.md", "ke-hoach/first.md",
    "content/ke-hoach/first.md",
  ])
  func `a plan that replaces another judges from its first period on`(reference: String) throws {
    let second = plan("second", "2026-02-15", "2026-12-31", replaces: [reference], quota("tin, bài", 3))
    let portal = portal(
      today: "2026-04-01", [first, second, article("a", on: "2026-01-02"), article("b", on: "2026-02-02")])
    let report = try Audit.report(of: portal, AuditQuery(to: Period("2026-03")))
    #expect(
      report.summary == ["2026-01 tin-tuc 1/1 met", "2026-02 tin-tuc 1/3 missed", "2026-03 tin-tuc 0/3 missed"])
    #expect(report.rows.map(\.notes) == [[], [.changed(earlier: "01/KH-UBND")], []])
    #expect(report.rows[1].basis?.title == "second")
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `a chain of three plans leaves each its own months`() throws {
    let second = plan("second", "2026-02-01", nil, number: "02/KH-UBND", replaces: ["01/KH-UBND"], quota("tin, bài", 2))
    let third = plan("third", "2026-03-01", nil, replaces: ["02/KH-UBND"], quota("tin, bài", 3))
    let report = Audit.wholeReport(of: portal(today: "2026-04-01", [first, third, second]))
    #expect(report.rows.map(\.quota) == [1, 2, 3, 3])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `a successor that is silent on a duty ends it`() throws {
    let second = plan("second", "2026-02-01", "2026-12-31", replaces: ["first"], quota("video", 1))
    let report = Audit.wholeReport(of: portal(today: "2026-02-10", [first, second]))
    #expect(
      report.summary == [
        "2026-01 tin-tuc 0/1 missed", "2026-02 tin-tuc 0/- unquantified", "2026-02 video 0/1 in-progress",
      ])
  }

  @Test func `plans that overlap without replacement are doubted, and the later one judges`() throws {
    let second = plan("second", "2026-02-01", "2026-12-31", number: "02/KH-UBND", quota("tin, bài", 3))
    let report = Audit.wholeReport(of: portal(today: "2026-03-01", [first, second]))
    #expect(report.rows.map(\.quota) == [1, 3, 3])
    let doubt = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1)
    #expect(doubt.code == .overlappingPlans)
    #expect(doubt.file == "content/ke-hoach/second.md")
    #expect(doubt.arguments == ["Tin, bài", "01/KH-UBND (content/ke-hoach/first.md)"])
    #expect(Audit.diagnostics(of: portal(today: "2026-03-01", [second, first])) == report.diagnostics)
  }

  @Test(arguments: [
    plan("second", "2027-01-01", "2027-12-31", quota("tin, bài", 3)),
    plan("second", "2026-02-01", "2026-12-31", quota("bản tin", 3)),
    plan("second", "2026-02-01", "2026-12-31", quota("tin, bài", 3, unit: "so-noi-vu")),
    plan("second", "2026-02-01", "2026-12-31", fate: .draft, quota("tin, bài", 3)),
  ])
  func `plans for other days, duties or units do not overlap`(second: Entry) {
    #expect(Audit.diagnostics(of: portal(today: "2026-03-01", [first, second])).isEmpty)
  }

  @Test func `plans of two units bind side by side`() throws {
    let province = plan("province", "2026-01-01", "2026-12-31", unit: "ubnd", quota("tin, bài", 1))
    let office = plan("office", "2026-01-01", "2026-12-31", unit: "van-phong", quota("tin, bài", 2))
    let report = Audit.wholeReport(of: portal(today: "2026-02-01", [province, office, article("a", on: "2026-01-02")]))
    #expect(report.rows.prefix(2).map(\.verdict) == [.missed, .met])
    #expect(report.rows.prefix(2).map { $0.basis?.title } == ["office", "province"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `a plan that begins or ends within a period says so`() throws {
    let portal = portal(today: "2026-04-01", [plan("short", "2026-01-15", "2026-02-10", quota("tin, bài", 1))])
    let report = Audit.wholeReport(of: portal)
    #expect(
      report.rows.map(\.notes) == [[.began(day("2026-01-15"))], [.ended(day("2026-02-10"))], [.noPlan], [.noPlan]])
  }

  @Test func `two plans that replace each other stay an overlap`() {
    let one = plan("one", "2026-01-01", "2026-12-31", replaces: ["two"], quota("tin, bài", 1))
    let two = plan("two", "2026-01-01", "2026-12-31", replaces: ["one"], quota("tin, bài", 2))
    #expect(Audit.diagnostics(of: portal(today: "2026-03-01", [one, two])).count == 1)
  }

  @Test func `a deadline lapses when its plan is replaced before it`() throws {
    let old = plan("old", "2026-01-01", nil, quota("video", 3, by: "2026-06-30"))
    let new = plan("new", "2026-03-01", nil, replaces: ["old"], quota("video", 1, by: "2026-09-30"))
    let report = Audit.wholeReport(of: portal(today: "2026-10-01", [old, new, entry(.video, "v", on: "2026-02-01")]))
    // Counted from the new plan's first day.
    #expect(report.summary.filter { $0.contains("video") } == ["2026 video 0/1 missed"])
  }

  @Test func `of two numbers for one duty and period the greater holds`() throws {
    let portal = portal(
      today: "2026-02-01",
      [plan("kh", "2026-01-01", nil, quota("tin, bài", 1), quota("tin-tuc", 4), quota("tin bài", nil))])
    #expect(Audit.wholeReport(of: portal).rows.first?.quota == 4)
  }
}

@Suite struct LengthTests {
  private let entries = [
    plan("kh", "2026-01-01", "2026-12-31", quota("tin, bài", 2), quota("đối thoại", 2, .year)),
    article("a", on: "2026-01-05"), article("b", on: "2026-01-06"), article("c", on: "2026-02-06"),
    article("d", on: "2026-02-07"), article("e", on: "2026-03-07"), article("f", on: "2026-03-08"),
  ]

  @Test func `a quarter is met when each of its months is`() throws {
    let query = AuditQuery(to: Period("2026-Q1"), length: .quarter)
    let met = try Audit.report(of: portal(today: "2026-04-01", entries), query)
    #expect(met.summary == ["2026-Q1 tin-tuc 6/6 met", "2026 doi-thoai 0/2 in-progress"])
    #expect(met.rows[0].notes == [.aggregated(met: 3, of: 3)])
    let uneven = entries.filter { $0.file != "content/tin-tuc/e.md" } + [article("e", on: "2026-01-07")]
    let missed = try Audit.report(of: portal(today: "2026-04-01", uneven), query)
    #expect(missed.summary.first == "2026-Q1 tin-tuc 6/6 missed")
    #expect(missed.rows[0].notes == [.aggregated(met: 2, of: 3)])
  }

  @Test func `a running year asks for the sum of its months`() throws {
    let report = try Audit.report(of: portal(today: "2026-04-01", entries), AuditQuery(length: .year))
    #expect(report.summary == ["2026 tin-tuc 6/24 in-progress", "2026 doi-thoai 0/2 in-progress"])
  }

  @Test func `a year that the plan does not fill has no number`() throws {
    let portal = portal(today: "2027-01-01", [plan("kh", "2026-07-01", "2026-12-31", quota("tin, bài", 0))])
    let query = AuditQuery(to: Period("2026"), length: .year)
    #expect(try Audit.report(of: portal, query).summary == ["2026 tin-tuc 0/- unquantified"])
  }

  @Test func `a number with too many digits stops at the greatest`() throws {
    let portal = portal(
      today: "2026-04-01", [plan("kh", "2026-01-01", nil, quota("tin, bài", .max), quota("video", .min))])
    let report = try Audit.report(of: portal, AuditQuery(length: .year))
    #expect(report.rows.map(\.quota) == [.max, 0])
    #expect(report.rows.map(\.missing) == [.max, 0])
  }

  @Test func `one unit is not asked for the number of the whole portal`() throws {
    let portal = portal(
      today: "2026-02-01",
      [
        plan(
          "kh", "2026-01-01", nil, quota("tin, bài", 2), quota("bản tin", 1, unit: "a"), quota("bản tin", 1, unit: "b")),
        article("x", on: "2026-01-02", unit: "a"), article("y", on: "2026-01-02", unit: "b"),
      ])
    let report = try Audit.report(of: portal, AuditQuery(to: Period("2026-01"), unit: "a"))
    #expect(report.summary == ["2026-01 tin-tuc 1/- unquantified", "2026-01 ban-tin@a 0/1 missed"])
    #expect(report.rows[0].notes == [.wholePortal])
  }

  @Test func `a count is split up by what the items say`() throws {
    var unit = AgencyUnit()
    unit.slug = Located("a")
    unit.name = "Sở Nội vụ"
    let portal = portal(
      today: "2026-02-01", units: [unit],
      [
        article("x", on: "2026-01-02", kind: .news, unit: "a"), article("y", on: "2026-01-02", kind: .news, unit: "b"),
        article("z", on: "2026-01-02", kind: .dialogue, unit: "a"), article("w", on: "2026-01-02"),
      ])
    func parts(_ breakdown: AuditQuery.Breakdown) throws -> [String] {
      let report = try Audit.report(of: portal, AuditQuery(to: Period("2026-01"), breakdown: breakdown))
      return try #require(report.rows.first).parts.map { "\($0.name) \($0.count)" }
    }
    #expect(try parts(.unit) == ["Sở Nội vụ 2", "b 1", "Không ghi 1"])
    #expect(try parts(.kind) == ["Tin 2", "Đối thoại 1", "Không ghi 1"])
    #expect(try parts(.author) == ["Không ghi 4"])
  }
}
