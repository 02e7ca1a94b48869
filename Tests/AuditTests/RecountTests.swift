import Audit
import Portal
import Testing
import VietnameseText

/// Random portals, counted again day by day in the plainest way.
@Suite struct RecountTests {
  @Test(arguments: UInt64(0)..<80)
  func `every row agrees with a naive recount`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let made = RandomPortal(&random)
    let report = try Audit.report(of: made.portal, AuditQuery(from: Period("2025"), to: Period("2026")))
    var expected: [String] = []
    for length in Period.Length.allCases {
      for period in Period.all(length, beginningIn: day("2025-01-01")...made.portal.today) {
        for count in ["tin-tuc", "doi-thoai", "ban-tin"] {
          if let row = made.recount(count, period) { expected.append(row) }
        }
      }
    }
    #expect(report.summary.sorted() == expected.sorted())
    #expect(report.rows.map(\.period) == report.rows.map(\.period).sorted())
  }

  @Test(arguments: UInt64(0)..<20)
  func `the order of the entries does not matter`(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 9000)
    let made = RandomPortal(&random)
    let shuffled = Portal(
      site: made.portal.site, today: made.portal.today, entries: made.portal.entries.shuffled(using: &random))
    for length in [nil] + Period.Length.allCases.map(Optional.some) {
      let query = AuditQuery(length: length, breakdown: .kind)
      #expect(
        AuditJSON.bytes(try Audit.report(of: made.portal, query))
          == AuditJSON.bytes(try Audit.report(of: shuffled, query)))
    }
  }
}

/// A portal of random plans, articles and bulletins of 2025 and 2026.
private struct RandomPortal {
  let portal: Portal
  private var plans: [Entry] { portal.entries(of: .plan) }

  init(_ random: inout SplitMix) {
    var entries: [Entry] = []
    var beginnings = Array(0..<700).shuffled(using: &random)
    for index in 0..<Int.random(in: 0...4, using: &random) {
      // Plans that begin on one day have no order by time; each gets a day of its own.
      let from = day("2025-01-01").adding(days: beginnings.removeLast())
      let to = Bool.random(using: &random) ? from.adding(days: Int.random(in: 0...400, using: &random)) : nil
      let replaces = index > 0 && Bool.random(using: &random) ? ["p\(Int.random(in: 0..<index, using: &random))"] : []
      var details = Plan()
      details.inForce = DateSpan(from: from, to: to)
      details.replaces = replaces.map { Located($0) }
      details.quotas = Self.quotas(&random)
      entries.append(entry(.plan, "p\(index)", on: from.iso, details: .plan(details)))
    }
    for index in 0..<Int.random(in: 0...60, using: &random) {
      let date = day("2024-12-01").adding(days: Int.random(in: 0...760, using: &random)).iso
      switch Int.random(in: 0..<4, using: &random) {
      case 0: entries.append(entry(.bulletin, "b\(index)", on: date))
      case 1: entries.append(article("a\(index)", on: date, kind: .dialogue))
      case 2: entries.append(entry(.article, "d\(index)", on: date, fate: .draft))
      default: entries.append(article("a\(index)", on: date, kind: .news))
      }
    }
    let today = day("2025-01-01").adding(days: Int.random(in: 0...729, using: &random))
    let defaults = Bool.random(using: &random) ? [quota("tin, bài", 1), quota("bản tin", nil, .year)] : []
    portal = AuditTests.portal(today: today.iso, defaults: defaults, entries)
  }

  private static func quotas(_ random: inout SplitMix) -> [Quota] {
    ["tin, bài", "đối thoại", "bản tin"].compactMap { count in
      guard Int.random(in: 0..<3, using: &random) > 0 else { return nil }
      let number = Bool.random(using: &random) ? Int.random(in: 0...4, using: &random) : nil
      return quota(count, number, Quota.Period.allCases.randomElement(using: &random))
    }
  }

  /// The summary of the row of what is counted in a period, found by walking back from the period's last day.
  func recount(_ count: String, _ period: Period) -> String? {
    var day = period.last
    var judge = judge(of: count, on: day)
    if judge == nil { judge = portal.site.quotas.first { Countable($0)?.name == count } }
    while judge == nil, day > period.first {
      day = day.adding(days: -1)
      judge = self.judge(of: count, on: day)
    }
    var published = 0
    for entry in portal.entries where entry.fate == .published {
      guard let date = entry.date?.iso, date >= period.first.iso, date <= period.last.iso else { continue }
      switch count {
      case "tin-tuc": published += entry.type == .article ? 1 : 0
      case "doi-thoai": published += entry.article?.kind == .dialogue ? 1 : 0
      default: published += entry.type == .bulletin ? 1 : 0
      }
    }
    guard let judge else {
      return count == "tin-tuc" && period.length == .month
        ? "\(period) \(count) \(published)/- unquantified" : nil
    }
    guard judge.per == period.length else { return nil }
    guard let number = judge.atLeast else { return "\(period) \(count) \(published)/- unquantified" }
    let verdict = portal.today <= period.last ? "in-progress" : published < number ? "missed" : "met"
    return "\(period) \(count) \(published)/\(number) \(verdict)"
  }

  /// The quota of the latest plan that sets the duty and is in force on a day.
  private func judge(of count: String, on day: CivilDate) -> Quota? {
    var found: (from: CivilDate, quota: Quota)?
    for entry in plans {
      guard let plan = entry.plan, let from = plan.inForce.from, plan.inForce.contains(day),
        let quota = plan.quotas.first(where: { Countable($0)?.name == count }), found.map({ $0.from < from }) ?? true
      else { continue }
      let isReplaced = plans.contains { other in
        guard let later = other.plan, let begun = later.inForce.from else { return false }
        return later.replaces.contains { entry.file.hasSuffix("/\($0.value).md") } && from <= begun && begun <= day
      }
      if !isReplaced { found = (from, quota) }
    }
    return found?.quota
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
