public import HTML
public import Portal
internal import VietnameseText

/// The articles of a year, month by month, newest first.
public struct YearPage: Page {
  public let context: PageContext
  public let year: Int
  /// The year's articles, newest first.
  public let entries: [Entry]
  public let archive: Archive

  public init(context: PageContext, year: Int, entries: [Entry], archive: Archive) {
    self.context = context
    self.year = year
    self.entries = entries
    self.archive = archive
  }

  public var title: String { "\(context.title(of: .article)) – \(words(.year, year).lowercased())" }
  public var address: String { Self.address(year) }
  public var description: String? { "\(title): \(words(.articleCount, entries.count))." }
  public var trail: [Crumb] { [Crumb(context.title(of: .article), "/tin-tuc/")] }
  public var pageClass: StaticString { "page list" }

  /// The address of a year's archive.
  public static func address(_ year: Int) -> String { "/tin-tuc/\(year)/" }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words(.articleCount, entries.count))
    div(.class("with-aside")) {
      div {
        if entries.isEmpty {
          Notice { p { words[.emptyPeriod] } }
        }
        for (month, entries) in months {
          section {
            h2 { a(.href(href(MonthPage.address(year, month)))) { words.month(month, of: year) } }
            EntryList(context: context, words: words, entries: entries, heading: .three)
          }
        }
      }
      aside(.label(words[.archives])) { archive.navigation }
    }
  }

  /// The months that have articles, and their articles.
  private var months: [(month: Int, entries: [Entry])] {
    var months: [(month: Int, entries: [Entry])] = []
    for entry in entries {
      guard let month = entry.date?.month else { continue }
      if month != months.last?.month { months.append((month, [])) }
      months[months.count - 1].entries.append(entry)
    }
    return months
  }
}
