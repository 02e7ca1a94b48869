import Audit
import Portal
import Testing
import VietnameseText

/// Random portals whose duties are narrowed by unit, area and keyword, counted again item by item.
@Suite struct NarrowedRecountTests {
  @Test(arguments: UInt64(0)..<60)
  func `every narrowed duty counts what a plain filter finds, and lists it`(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 500)
    let made = NarrowedPortal(&random)
    for row in try made.report().rows where row.due == nil {
      let found = made.entries.filter {
        made.isWanted($0, by: row) && row.period.contains($0.date ?? day("1970-01-01"))
      }
      #expect(row.count == found.count)
      #expect(row.items.map(\.file).sorted() == found.map(\.file).sorted())
      #expect(row.items.map(\.date) == row.items.map(\.date).sorted())
      #expect(row.verdict == made.verdict(row.count, row.quota, on: row.period.last))
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `a duty with a deadline counts from the plan's first day to it`(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 4000)
    let made = NarrowedPortal(&random)
    for row in try made.report().rows {
      guard let due = row.due else { continue }
      let found = made.entries.filter { made.isWanted($0, by: row) && ($0.date.map { $0 <= due } ?? false) }
      #expect(row.count == found.count)
      #expect(row.verdict == made.verdict(row.count, row.quota, on: due))
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `the parts of every breakdown add up and agree with a tally`(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 8000)
    let made = NarrowedPortal(&random)
    for breakdown in AuditQuery.Breakdown.allCases {
      for row in try made.report(AuditQuery(breakdown: breakdown)).rows {
        #expect(row.parts.reduce(0) { $0 + $1.count } == row.count)
        for part in row.parts {
          let tally = row.items.count { NarrowedPortal.share(of: $0.entry, breakdown) == part.key }
          #expect(part.count == tally)
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `one unit's view counts that unit's items only`(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 12_000)
    let made = NarrowedPortal(&random)
    let whole = try made.report()
    for unit in NarrowedPortal.units {
      for row in try made.report(AuditQuery(unit: unit)).rows where row.due == nil {
        #expect(row.items.allSatisfy { $0.entry.common.unit?.value == unit })
        let same = try #require(whole.rows.first { $0.period == row.period && $0.duty == row.duty && $0.due == nil })
        #expect(row.count == same.items.count { $0.entry.common.unit?.value == unit })
        // A number that binds everyone says nothing of one unit.
        #expect(row.quota == (row.unit == nil ? nil : same.quota))
      }
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `a longer period has the items of its shorter ones, and is met only when each of them is`(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 16_000)
    let made = NarrowedPortal(&random)
    let months = try made.report().rows.filter { $0.period.length == .month }
    for length in [Period.Length.quarter, .halfYear, .year] {
      for row in try made.report(AuditQuery(length: length)).rows where row.notes.contains(where: \.isSum) {
        let within = months.filter { $0.duty == row.duty && row.period.contains($0.period.first) }
        #expect(row.count == within.reduce(0) { $0 + $1.count })
        let isOver = made.portal.today > row.period.last
        #expect((row.verdict == .inProgress) == !isOver)
        if isOver { #expect((row.verdict == .met) == within.allSatisfy { $0.verdict == .met }) }
      }
    }
  }
}

extension AuditNote {
  fileprivate var isSum: Bool { if case .aggregated = self { true } else { false } }
}

/// A plan for the whole of 2026 with narrowed duties, and items of two units, three areas and three keywords.
private struct NarrowedPortal {
  static let units = ["so-noi-vu", "van-phong"]
  private static let areas: [Area] = [.procedures, .institutions, .digitalGovernment]
  private static let tags = ["Một cửa", "một  cửa", "đất đai"]

  let portal: Portal
  let entries: [Entry]

  init(_ random: inout SplitMix) {
    var quotas = [quota("tin, bài", Int.random(in: 0...3, using: &random))]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let isDue = Int.random(in: 0..<4, using: &random) == 0
      quotas.append(
        quota(
          ["tin, bài", "đối thoại", "bản tin"].randomElement(using: &random) ?? "video",
          Int.random(in: 1...4, using: &random), .month,
          by: isDue ? day("2026-01-01").adding(days: Int.random(in: 0..<365, using: &random)).iso : nil,
          unit: Bool.random(using: &random) ? Self.units.randomElement(using: &random) : nil
        ) { quota in
          if Bool.random(using: &random) { quota.area = Self.areas.randomElement(using: &random) }
          if Bool.random(using: &random) { quota.tag = Self.tags.randomElement(using: &random) }
        })
    }
    var details = Plan()
    details.inForce = DateSpan(from: day("2026-01-01"), to: day("2026-12-31"))
    details.quotas = quotas
    let plan = AuditTests.entry(.plan, "ke-hoach", on: "2026-01-01", details: .plan(details))
    let today = day("2026-01-01").adding(days: Int.random(in: 0..<500, using: &random))
    entries = (0..<Int.random(in: 0...80, using: &random)).map { index in
      let date = day("2026-01-01").adding(days: Int.random(in: 0..<365, using: &random))
      let unit = Int.random(in: 0..<3, using: &random) == 0 ? nil : Self.units.randomElement(using: &random)
      var article = Article()
      article.kind = [Article.Kind.news, .dialogue, nil].randomElement(using: &random) ?? nil
      let isBulletin = Int.random(in: 0..<4, using: &random) == 0
      return AuditTests.entry(
        isBulletin ? .bulletin : .article, "a\(index)", on: date.iso, unit: unit,
        fate: date > today ? .scheduled(date) : .published, details: isBulletin ? nil : .article(article)
      ) { common in
        if Bool.random(using: &random) { common.area = Self.areas.randomElement(using: &random) }
        if Bool.random(using: &random) { common.tags = [Self.tags.randomElement(using: &random) ?? ""] }
        if Bool.random(using: &random) { common.author = ["An", "an", "Bình"].randomElement(using: &random) }
      }
    }
    portal = AuditTests.portal(today: today.iso, [plan] + entries)
  }

  func report(_ query: AuditQuery = AuditQuery()) throws -> AuditReport {
    var query = query
    query.from = Period("2026")
    query.to = Period("2026")
    return try Audit.report(of: portal, query)
  }

  func isWanted(_ entry: Entry, by row: AuditRow) -> Bool {
    if entry.fate != .published { return false }
    switch row.counts {
    case "tin-tuc": if entry.type != .article { return false }
    case "doi-thoai": if entry.article?.kind != .dialogue { return false }
    default: if entry.type != .bulletin { return false }
    }
    if let unit = row.unit, entry.common.unit?.value != unit { return false }
    if let area = row.duty.area, entry.common.area != area { return false }
    guard let tag = row.duty.tag else { return true }
    return entry.common.tags.contains { Self.plain($0) == Self.plain(tag) }
  }

  func verdict(_ count: Int, _ quota: Int?, on last: CivilDate) -> Verdict {
    guard let quota else { return .unquantified }
    return portal.today <= last ? .inProgress : count < quota ? .missed : .met
  }

  static func share(of entry: Entry, _ breakdown: AuditQuery.Breakdown) -> String? {
    switch breakdown {
    case .unit: entry.common.unit?.value
    case .area: entry.common.area?.rawValue
    case .kind: entry.article?.kind?.rawValue
    case .author: entry.common.author.map { $0 == "Bình" ? "binh" : "an" }
    }
  }

  private static func plain(_ tag: String) -> String {
    tag.lowercased().split(separator: " ").joined(separator: " ")
  }
}
