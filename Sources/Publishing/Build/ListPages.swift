internal import Audit
internal import HTML
internal import Portal
internal import Templates
internal import VietnameseText

/// The pages that gather entries: sections, archives, keywords, areas, units, and the site's own.
struct ListPages: Sendable {
  /// How many entries a page of a list shows.
  static let pageLength = 20
  /// How many keywords the search page offers to those who cannot search.
  static let shownKeywords = 60
  /// How many procedures: their lines are short, and the filters beside them stand on every page.
  static let procedurePageLength = 50

  let context: PageContext
  let audit: DeferredAudit
  let feeds: [FeedListPage.Line]
  private let topics: [Topics.Topic]
  /// The articles, newest first.
  private let articles: [Entry]
  private let months: [Month]
  /// The years of the articles: counted once, shown beside every page of their lists.
  private let archive: Archive

  /// A month that has articles, and where they stand among all.
  private struct Month {
    let year: Int
    let month: Int
    var places: Range<Int>
  }

  init(context: PageContext, audit: DeferredAudit, topics: Topics, feeds: [FeedListPage.Line]) {
    self.context = context
    self.audit = audit
    self.feeds = feeds
    self.topics = topics.all
    articles = context.portal.entries(of: .article).originals
    months = Self.months(of: articles)
    archive = Archive(Self.years(of: months), context: context)
  }

  private var portal: Portal { context.portal }

  /// Every page, in order of their making; nothing is written yet, and introductions are still to come.
  var all: [any Page] {
    own() + sections() + procedures() + archives() + topicPages()
  }

  /// The pages that every site has once.
  private func own() -> [any Page] {
    let contacts = portal.entries(of: .contact).originals.sorted(inOrderOf: \.title)
      .sorted { ($0.contact?.order ?? .max) < ($1.contact?.order ?? .max) }
    let subjects = topics.filter { $0.address.hasPrefix("/tu-khoa/") }
    let keywords = subjects.map { Crumb($0.title, $0.address) }
    let common = subjects.enumerated().sorted {
      ($1.element.entries.count, $0.offset) < ($0.element.entries.count, $1.offset)
    }.prefix(Self.shownKeywords).map { Crumb($0.element.title, $0.element.address) }
    let fields = Dictionary(
      portal.entries(of: .procedure).compactMap(\.procedure?.field).map { (ProcedureListPage.address(field: $0), $0) },
      uniquingKeysWith: { one, _ in one }
    ).sorted(inOrderOf: \.value).map { Crumb($0.value, $0.key) }
    return [
      HomePage(context: context, audit: audit, hotline: contacts.first),
      StatisticsPage(context: context, audit: audit),
      HotlinePage(context: context, contacts: contacts),
      ProcedureChangesPage(context: context),
      SearchPage(context: context, keywords: common, fields: fields, hotline: contacts.first),
      NotFoundPage(context: context),
      SiteMapPage(context: context, keywords: keywords), FeedListPage(context: context, lines: feeds),
      OpenDataPage(context: context, lines: DataFiles.catalog),
    ]
  }

  /// The list of procedures, and the lists that narrow it.
  private func procedures() -> [any Page] {
    let all = portal.entries(of: .procedure).originals.sorted(inOrderOf: \.title)
    // What is abolished or replaced keeps its page but leaves the list of what can be done.
    let live = all.filter { $0.procedure?.isWithdrawn == false }
    let lists = ProcedureLists(live: live, all: all)
    let whole = (choice: ProcedureListPage.Choice?.none, entries: live)
    return ([whole] + lists.narrowed.map { ($0, $1) }).flatMap { choice, entries in
      paged(entries, base: choice?.address ?? "/tthc/", length: Self.procedurePageLength).map { pages, entries in
        ProcedureListPage(context: context, choice: choice, entries: entries, pages: pages, filters: lists.filters)
      }
    }
  }

  private func sections() -> [any Page] {
    ContentType.allCases.filter { ![.page, .contact, .procedure].contains($0) }.flatMap { type -> [any Page] in
      let entries = portal.entries(of: type).originals
      return paged(entries, base: "/\(type.folder)/").map { pages, entries in
        SectionPage(
          context: context, type: type, entries: entries, pages: pages,
          archive: type == .article && !archive.years.isEmpty ? archive : nil)
      }
    }
  }

  private func archives() -> [any Page] {
    archive.years.flatMap { year -> [any Page] in
      let own = months.filter { $0.year == year.year }
      let places = (own.first?.places.lowerBound ?? 0)..<(own.last?.places.upperBound ?? 0)
      let ofYear = YearPage(context: context, year: year.year, entries: Array(articles[places]), archive: archive)
      return [ofYear]
        + own.reversed().map { month in
          MonthPage(
            context: context, year: month.year, month: month.month, entries: Array(articles[month.places]),
            archive: archive)
        }
    }
  }

  private func topicPages() -> [any Page] {
    topics.flatMap { topic in
      paged(topic.entries, base: topic.address).map { pages, entries in
        TopicPage(
          context: context, topic: topic.title, heading: topic.heading, formerly: topic.formerly, entries: entries,
          pages: pages)
      }
    }
  }

  /// The pages of a list, at least one.
  private func paged(
    _ entries: [Entry], base: String, length: Int = ListPages.pageLength
  ) -> [(Pagination, [Entry])] {
    let count = max(1, (entries.count + length - 1) / length)
    return (1...count).map { number in
      let start = (number - 1) * length
      let part = entries[start..<min(start + length, entries.count)]
      return (Pagination(base: base, number: number, count: count, total: entries.count), Array(part))
    }
  }

  /// The months of `articles`, newest first as these; what has no date comes last among them, and in no month.
  private static func months(of articles: [Entry]) -> [Month] {
    var months: [Month] = []
    for (place, article) in articles.enumerated() {
      guard let (year, month, _) = article.date?.components else { break }
      if let last = months.indices.last, months[last].year == year, months[last].month == month {
        months[last].places = months[last].places.lowerBound..<place + 1
      } else {
        months.append(Month(year: year, month: month, places: place..<place + 1))
      }
    }
    return months
  }

  /// The years of `months`, newest first.
  private static func years(of months: [Month]) -> [ArchiveYear] {
    Dictionary(grouping: months, by: \.year).sorted { $0.key > $1.key }.map { year, own in
      var counts = Array(repeating: 0, count: 12)
      for month in own { counts[month.month - 1] = month.places.count }
      return ArchiveYear(year: year, months: counts)
    }
  }
}
