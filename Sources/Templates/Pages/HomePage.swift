public import Audit
public import HTML
public import Portal
internal import VietnameseText

/// The home page: what a person in a hurry came for, then what is new.
public struct HomePage: Page {
  public let context: PageContext
  public let report: AuditReport
  /// The first contact of the hotline, whose number stands above the fold.
  public let hotline: Entry?

  public init(context: PageContext, report: AuditReport, hotline: Entry?) {
    self.context = context
    self.report = report
    self.hotline = hotline
  }

  public var title: String { context.portal.site.name }
  public var address: String { "/" }
  public var description: String? {
    context.portal.site.description ?? "\(context.portal.site.name) – \(context.portal.site.agency)"
  }
  public var pageClass: StaticString { "page home" }
  public var needs: PageNeeds {
    var needs = PageNeeds()
    needs.hasOwnSearch = true
    return needs
  }

  public var linkedData: [JSON] {
    let site = context.portal.site
    return [
      [
        "@context": "https://schema.org", "@type": "WebSite", "name": .string(site.name),
        "url": .string(context.absolute("/")), "inLanguage": "vi",
        "potentialAction": [
          "@type": "SearchAction", "target": .string(context.absolute("/tim-kiem/") + "?q={search_term_string}"),
          "query-input": "required name=search_term_string",
        ],
      ],
      [
        "@context": "https://schema.org", "@type": "GovernmentOrganization", "name": .string(site.agency),
        "url": .string(context.absolute("/")),
        "parentOrganization": site.parent.map { ["@type": "GovernmentOrganization", "name": .string($0)] },
      ],
    ]
  }

  /// The blocks in the order of `site.yaml`, or the usual ones.
  private var blocks: [Site.HomeBlock] {
    let chosen = context.portal.site.home
    return chosen.isEmpty ? [.news, .quotas, .plan, .procedures, .bulletins, .indices] : chosen
  }

  @HTMLBuilder public var content: some HTML {
    h1(.class("unseen")) { title }
    ServiceStrip(context: context, words: words, hotline: hotline)
    context.slots.home
    div(.class("home-columns")) {
      div { for block in blocks where Self.isWide(block) { HomeSection(page: self, block: block) } }
      div { for block in blocks where !Self.isWide(block) { HomeSection(page: self, block: block) } }
    }
  }

  /// Whether a block stands in the wide column.
  private static func isWide(_ block: Site.HomeBlock) -> Bool {
    switch block {
    case .news, .procedures, .documents, .questions: true
    case .quotas, .plan, .indices, .bulletins, .videos: false
    }
  }
}

/// Search, a number to tap, and the petition: directly below the masthead.
struct ServiceStrip: Component {
  let context: PageContext
  let words: Words
  let hotline: Entry?

  var body: some HTML {
    section(.class("services"), .label(words[.serviceStrip])) {
      SearchForm(words: words, action: context.href("/tim-kiem/"), id: "tim_trang_chu")
      div(.class("service-links")) {
        a(.class("service"), .href(context.href("/tthc/"))) { words[.lookUpProcedure] }
        if let phone = hotline?.contact?.phones.first?.value, let hotline {
          a(.class("service"), .href(phone.tel)) {
            words(.callHotline, phone.grouped)
            small { hotline.title }
          }
        } else {
          a(.class("service"), .href(context.href("/duong-day-nong/"))) { words[.hotline] }
        }
        if let petition = context.portal.site.petition?.value {
          a(.class("service"), .href(petition), Attribute("rel", fixed: "noopener")) { words[.petition] }
        }
      }
    }
  }
}

/// One block of the home page.
struct HomeSection: Component {
  let page: HomePage
  let block: Site.HomeBlock

  private var context: PageContext { page.context }
  private var words: Words { page.words }
  private var portal: Portal { page.context.portal }

  var body: some HTML {
    section(.class("home-block")) {
      switch block {
      case .news: list(words[.latestNews], .article, 6, dated: true)
      case .documents: list(words[.documents], .document, 5, dated: false)
      case .questions: list(words[.questions], .question, 4, dated: false)
      case .videos: list(words[.videos], .video, 3, dated: false)
      case .bulletins: list(words[.bulletins], .bulletin, 4, dated: false)
      case .quotas: quotas
      case .plan: plans
      case .procedures: procedures
      case .indices: indices
      }
    }
  }

  @HTMLBuilder private func list(_ title: String, _ type: ContentType, _ count: Int, dated: Bool) -> some HTML {
    h2 { title }
    let entries = Array(portal.entries(of: type).filter { $0.language == "vi" }.prefix(count))
    if entries.isEmpty {
      p(.class("muted")) { words[.emptySection] }
    } else {
      EntryList(context: context, words: words, entries: entries, hasDates: dated, heading: .three)
    }
    more("/\(type.folder)/", of: title)
  }

  @HTMLBuilder private var quotas: some HTML {
    h2 { words[.quotasThisMonth] }
    let rows = CurrentDuties.running(page.report).filter { $0.unitName == nil }
    if rows.isEmpty { p(.class("muted")) { words[.noQuota] } }
    for row in rows.prefix(4) {
      QuotaMeter(words: words, row: row)
      p(.class("small muted")) { CurrentDuties.remainder(of: row, words: words, report: page.report) }
    }
    more("/thong-ke/", of: words[.statistics])
  }

  @HTMLBuilder private var plans: some HTML {
    h2 { words[.planInForce] }
    let current = portal.entries(of: .plan).filter { entry in
      guard let span = entry.plan?.inForce, span.from != nil || span.to != nil else { return false }
      return span.contains(portal.today)
    }
    if current.isEmpty { p(.class("muted")) { words[.noQuota] } }
    ul(.class("quiet-list")) {
      for entry in current.prefix(3) { li { a(.href(context.href(entry.address))) { entry.title } } }
    }
    more("/ke-hoach/", of: ContentType.plan.name)
  }

  @HTMLBuilder private var procedures: some HTML {
    h2 { words[.proceduresChanged] }
    let changed = ProcedureChangesPage.changed(portal).prefix(5)
    ul(.class("quiet-list")) {
      for entry in changed {
        li {
          a(.href(context.href(entry.address))) { entry.title }
          if let status = entry.procedure?.status { span(.class("small muted")) { " – \(status.name.lowercased())" } }
        }
      }
    }
    more("/tthc/", of: words[.procedures])
  }

  @HTMLBuilder private var indices: some HTML {
    h2 { words[.indices] }
    ul(.class("quiet-list")) {
      for entry in portal.entries(of: .index) {
        li {
          a(.href(context.href(entry.address))) { entry.title }
          span(.class("small muted")) { " – \(latest(entry))" }
        }
      }
    }
    more("/chi-so/", of: words[.indices])
  }

  /// The newest figure of an index, or that there is none.
  private func latest(_ entry: Entry) -> String {
    guard let year = entry.index?.series.max(by: { $0.year < $1.year }), let score = year.score else {
      return words[.noFigures].lowercased()
    }
    return "\(year.year): \(IndexFigures.number(score))"
  }

  private func more(_ address: String, of title: String) -> some HTML {
    p { a(.class("see-all"), .href(context.href(address)), .label("\(words[.seeAll]): \(title)")) { words[.seeAll] } }
  }
}
