internal import Audit
internal import HTML
internal import Portal
internal import VietnameseText

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
      case .news: news
      case .documents: list(words[.documents], .document, 5)
      case .questions: list(words[.questions], .question, 4)
      case .videos: list(words[.videos], .video, 3)
      case .bulletins: list(words[.bulletins], .bulletin, 4)
      case .quotas: quotas
      case .plan: plans
      case .procedures: procedures
      case .indices: indices
      }
    }
  }

  private func newest(_ type: ContentType, _ count: Int) -> [Entry] {
    Array(portal.entries(of: type).lazy.filter { $0.language == "vi" }.prefix(count))
  }

  @HTMLBuilder private var news: some HTML {
    h2 { words[.latestNews] }
    let entries = newest(.article, 6)
    if entries.isEmpty { p(.class("muted")) { words[.emptySection] } }
    if let first = entries.first, let picture = first.common.image,
      let target = context.resolve(picture.file.value, first)
    {
      LeadNews(context: context, words: words, entry: first, picture: target, pictureWords: picture.alt)
      EntryList(context: context, words: words, entries: Array(entries.dropFirst()), heading: .three)
    } else if !entries.isEmpty {
      EntryList(context: context, words: words, entries: entries, heading: .three)
    }
    more("/tin-tuc/", of: words[.latestNews])
  }

  @HTMLBuilder private func list(_ title: String, _ type: ContentType, _ count: Int) -> some HTML {
    h2 { title }
    let entries = newest(type, count)
    if entries.isEmpty {
      p(.class("muted")) { words[.emptySection] }
    } else {
      EntryList(context: context, words: words, entries: entries, hasDates: false, heading: .three)
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
    let current = portal.entries(of: .plan).originals.filter { entry in
      guard let span = entry.plan?.inForce, span.from != nil || span.to != nil else { return false }
      return span.contains(portal.today)
    }
    if current.isEmpty {
      p(.class("muted")) { words[.noQuota] }
    } else {
      ul(.class("quiet-list")) {
        for entry in current.prefix(3) { li { a(.href(context.href(entry.address))) { entry.title } } }
      }
    }
    more("/ke-hoach/", of: ContentType.plan.name)
  }

  @HTMLBuilder private var procedures: some HTML {
    h2 { words[.proceduresChanged] }
    let changed = Array(ProcedureChangesPage.changed(portal).prefix(5))
    if changed.isEmpty {
      p(.class("muted")) { words[.emptySection] }
    } else {
      ul(.class("quiet-list")) {
        for entry in changed {
          li {
            a(.href(context.href(entry.address))) { entry.title }
            if let status = entry.procedure?.status {
              span(.class("small muted")) { " – \(status.name.lowercased())" }
            }
          }
        }
      }
    }
    more("/tthc/", of: words[.procedures])
  }

  /// A line for each index that has figures; those without are named together.
  @HTMLBuilder private var indices: some HTML {
    h2 { words[.indices] }
    let all = portal.entries(of: .index).originals
    let known = all.filter { IndexFigures.latest($0, words) != nil }
    let unknown = all.filter { IndexFigures.latest($0, words) == nil }
    if !known.isEmpty {
      ul(.class("quiet-list figures")) {
        for entry in known {
          li {
            a(.href(context.href(entry.address))) { Self.code(entry) }
            span(.class("small muted")) { IndexFigures.latest(entry, words) }
          }
        }
      }
    }
    if !unknown.isEmpty {
      p(.class("small muted")) { words[.noFigures] }
      ul(.class("inline-links")) {
        for entry in unknown { li { a(.href(context.href(entry.address))) { Self.code(entry) } } }
      }
    }
    more("/chi-so/", of: words[.indices])
  }

  private static func code(_ entry: Entry) -> String {
    guard let code = entry.index?.code.value, !code.isEmpty else { return entry.title }
    return code
  }

  private func more(_ address: String, of title: String) -> some HTML {
    p { a(.class("see-all"), .href(context.href(address)), .label("\(words[.seeAll]): \(title)")) { words[.seeAll] } }
  }
}

/// The newest article with its picture at 3:2.
struct LeadNews: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let picture: Target
  let pictureWords: String

  var body: some HTML {
    div(.class("lead-news")) {
      Picture(context: context, target: picture, words: pictureWords)
      div {
        h3 { a(.href(context.href(entry.address))) { entry.title } }
        if let date = entry.date { p(.class("small muted")) { DateView(date, words) } }
        if let summary = entry.common.summary { p { summary } }
      }
    }
  }
}
