import Audit
import Portal
import Reports
import VietnameseText

/// A day written as `2026-03-05`.
func day(_ iso: String) -> CivilDate {
  guard case .success(let date) = CivilDate.parse(iso) else { preconditionFailure("no such day: \(iso)") }
  return date
}

func period(_ name: String) -> Period {
  guard let period = Period(name) else { preconditionFailure("no such period: \(name)") }
  return period
}

func base(_ url: String = "https://example.vn/cchc/") -> BaseURL {
  guard let base = BaseURL(url) else { preconditionFailure("no such address: \(url)") }
  return base
}

/// A published entry under `/<folder>/<file>/`.
func entry(
  _ type: ContentType, _ file: String, on date: String?, details: Entry.Details,
  change: (inout Common) -> Void = { _ in }
) -> Entry {
  var common = Common()
  common.title = file
  common.date = date.map { VietnamMoment(day($0)) }
  change(&common)
  return Entry(
    file: "content/\(type.folder)/\(file).md", type: type, common: common, details: details,
    address: "/\(type.folder)/\(file)/", fate: .published,
    body: BodySource(Entry.Body(source: [], offset: 0, firstLine: 1)))
}

func article(_ file: String, on date: String, kind: Article.Kind? = nil, area: Area? = nil) -> Entry {
  var article = Article()
  article.kind = kind
  return entry(.article, file, on: date, details: .article(article)) { $0.area = area }
}

func plan(_ file: String, on date: String, change: (inout Plan) -> Void) -> Entry {
  var plan = Plan()
  plan.inForce = DateSpan(from: day("2026-01-01"), to: day("2026-12-31"))
  change(&plan)
  return entry(.plan, file, on: date, details: .plan(plan))
}

func quota(_ count: String, _ atLeast: Int?, _ per: Quota.Period) -> Quota {
  var quota = Quota()
  quota.count = Located(count)
  quota.atLeast = atLeast
  quota.per = per
  return quota
}

/// A portal whose plan asks for two articles a month and one dialogue a year, with February missed.
func portal(today: String = "2026-04-10", more: [Entry] = []) -> Portal {
  var site = Site()
  site.name = "Thông tin cải cách hành chính"
  site.agency = "UBND xã Mường La"
  site.parent = "UBND tỉnh Sơn La"
  let plan = plan("ke-hoach-2026", on: "2026-01-10") { plan in
    plan.issuer = "UBND xã Mường La"
    plan.place = "Mường La"
    plan.quotas = [quota("tin, bài", 2, .month), quota("đối thoại", 1, .year)]
    var task = Plan.Task()
    task.content = "Tổ chức đối thoại với doanh nghiệp"
    task.lead = "Văn phòng"
    task.due = day("2026-06-30")
    var done = Plan.Task()
    done.content = "Ban hành kế hoạch"
    done.status = .done
    plan.tasks = [task, done]
  }
  return Portal(
    site: site, today: day(today),
    entries: [
      plan, article("a", on: "2026-01-05", kind: .news), article("b", on: "2026-01-06", kind: .feature),
      article("c", on: "2026-02-07", area: .procedures), article("d", on: "2026-03-01"),
      article("e", on: "2026-03-02", area: .direction), article("sau", on: "2026-04-02", kind: .dialogue),
    ] + more)
}
