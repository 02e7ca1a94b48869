import Audit
import Portal
import VietnameseText

/// A day written as `2026-03-05`.
func day(_ iso: String) -> CivilDate {
  guard case .success(let date) = CivilDate.parse(iso) else { preconditionFailure("no such day: \(iso)") }
  return date
}

/// A published entry; `change` fills in what the test is about.
func entry(
  _ type: ContentType, _ file: String, on date: String? = nil, unit: String? = nil, fate: Fate = .published,
  body: String = "", original: String? = nil, details: Entry.Details? = nil, change: (inout Common) -> Void = { _ in }
) -> Entry {
  var common = Common()
  common.title = file
  common.date = date.map { VietnamMoment(day($0)) }
  common.unit = unit.map { Located($0) }
  change(&common)
  let standard: Entry.Details =
    switch type {
    case .plan: .plan(Plan())
    case .bulletin: .bulletin(Bulletin())
    case .video: .video(Video())
    case .document: .document(Document())
    case .procedure: .procedure(Procedure())
    case .contact: .contact(Contact())
    case .question: .question(Question())
    default: .article(Article())
    }
  return Entry(
    file: "content/\(type.folder)/\(file).md", type: type, common: common, details: details ?? standard,
    address: "/\(type.folder)/\(file)/", fate: fate,
    body: BodySource(Entry.Body(source: Array(body.utf8), offset: 0, firstLine: 1)), originalFile: original)
}

/// An article of a kind.
func article(_ file: String, on date: String, kind: Article.Kind? = nil, unit: String? = nil) -> Entry {
  var article = Article()
  article.kind = kind
  return entry(.article, file, on: date, unit: unit, details: .article(article))
}

/// A plan with quotas and the days of its force, written as `2026-01-01...2026-12-31`.
func plan(
  _ file: String, _ from: String?, _ to: String?, number: String? = nil, unit: String? = nil, replaces: [String] = [],
  fate: Fate = .published, _ quotas: Quota...
) -> Entry {
  var plan = Plan()
  plan.number = number.map { Located($0) }
  plan.inForce = DateSpan(from: from.map(day), to: to.map(day))
  plan.replaces = replaces.map { Located($0) }
  plan.quotas = quotas
  return entry(.plan, file, on: from, unit: unit, fate: fate, details: .plan(plan))
}

/// At least so many of something.
func quota(
  _ count: String, _ atLeast: Int?, _ per: Quota.Period? = .month, by: String? = nil, unit: String? = nil,
  change: (inout Quota) -> Void = { _ in }
) -> Quota {
  var quota = Quota()
  quota.count = Located(count)
  quota.atLeast = atLeast
  quota.per = by == nil ? per : nil
  quota.by = by.map(day)
  quota.unit = unit.map { Located($0) }
  change(&quota)
  return quota
}

func portal(today: String, defaults: [Quota] = [], units: [AgencyUnit] = [], _ entries: [Entry]) -> Portal {
  var site = Site()
  site.name = "Thông tin cải cách hành chính"
  site.agency = "UBND xã Mường La"
  site.quotas = defaults
  return Portal(site: site, units: units, today: day(today), entries: entries)
}

extension AuditReport {
  /// Each row in short, such as `2026-03 tin-tuc 1/2 missed`.
  var summary: [String] {
    rows.map { row in
      let unit = row.unit.map { "@\($0)" } ?? ""
      return
        "\(row.period) \(row.counts)\(unit) \(row.count)/\(row.quota.map(String.init) ?? "-") \(row.verdict.rawValue)"
    }
  }
}
