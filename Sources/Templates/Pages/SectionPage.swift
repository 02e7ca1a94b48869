public import HTML
public import Portal

/// A page of a section's list, newest first, with the section's introduction on the first page.
public struct SectionPage: IntroducedPage {
  public let context: PageContext
  public let type: ContentType
  /// The entries of this page.
  public let entries: [Entry]
  public let pages: Pagination
  public var introduction: EntryBody?
  /// The archive; nothing for sections that have none.
  public let archive: Archive?

  public init(
    context: PageContext, type: ContentType, entries: [Entry], pages: Pagination, introduction: EntryBody? = nil,
    archive: Archive? = nil
  ) {
    self.context = context
    self.type = type
    self.entries = entries
    self.pages = pages
    self.introduction = introduction
    self.archive = archive
  }

  public var introducedType: ContentType? { pages.number == 1 ? type : nil }
  public var title: String { pages.title(context.title(of: type), words) }
  public var address: String { pages.address }
  public var description: String? { context.portal.introductions[type]?.common.summary }
  public var pageClass: StaticString { "page list" }
  public var needs: PageNeeds { pages.number == 1 ? introduction?.needs ?? PageNeeds() : PageNeeds() }

  public var trail: [Crumb] {
    pages.number == 1 ? [] : [Crumb(context.title(of: type), pages.base)]
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: pages.number == 1 ? description : nil)
    Prose(introduction?.markup)
    div(.class("with-aside")) {
      div {
        if entries.isEmpty {
          Notice { p { words[.emptySection] } }
        } else {
          EntryList(context: context, words: words, entries: entries)
        }
        Pager(context: context, words: words, pages: pages)
      }
      if let archive {
        aside(.label(words[.archives])) { archive.navigation }
      }
    }
  }
}

/// A year of the articles' archive, and how many each of its months has.
public struct ArchiveYear: Sendable {
  public let year: Int
  /// Twelve counts, January first.
  public let months: [Int]

  public init(year: Int, months: [Int]) {
    self.year = year
    self.months = months
  }

  public var total: Int { months.reduce(0, +) }
}

/// The years of the articles, and the links to them: the same on every page of their lists, so written once.
public struct Archive: Sendable {
  /// Newest first.
  public let years: [ArchiveYear]
  /// Links to the years and months that have articles.
  let navigation: SafeMarkup

  public init(_ years: [ArchiveYear], context: PageContext) {
    self.years = years
    var buffer = HTMLBuffer(capacity: 4096)
    ArchiveNav(context: context, words: context.words("vi"), years: years).write(to: &buffer)
    navigation = SafeMarkup(buffer.bytes)
  }
}

/// Links to the years and months that have articles.
struct ArchiveNav: Component {
  let context: PageContext
  let words: Words
  let years: [ArchiveYear]

  var body: some HTML {
    h2 { words[.archives] }
    for year in years {
      section(.class("archive-year")) {
        h3 {
          a(.href(context.href("/tin-tuc/\(year.year)/"))) { words(.year, year.year) }
          " "
          span(.class("count")) { words(.articleCount, year.total) }
        }
        ol(.class("months")) {
          for (index, count) in year.months.enumerated() where count > 0 {
            li {
              a(.href(context.href(MonthPage.address(year.year, index + 1))), .label(label(year.year, index, count))) {
                words(.month, index + 1)
                span(.class("count")) { count }
              }
            }
          }
        }
      }
    }
  }

  private func label(_ year: Int, _ index: Int, _ count: Int) -> String {
    "\(words.month(index + 1, of: year)): \(words(.articleCount, count))"
  }
}
