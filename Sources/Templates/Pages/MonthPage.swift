public import HTML
public import Portal

/// The articles of a month.
public struct MonthPage: Page {
  public let context: PageContext
  public let year: Int
  /// 1–12.
  public let month: Int
  public let entries: [Entry]
  public let archive: Archive

  public init(context: PageContext, year: Int, month: Int, entries: [Entry], archive: Archive) {
    self.context = context
    self.year = year
    self.month = month
    self.entries = entries
    self.archive = archive
  }

  public var title: String { "\(context.title(of: .article)) – \(words.month(month, of: year).lowercased())" }
  public var address: String { Self.address(year, month) }
  public var description: String? { "\(title): \(words(.articleCount, entries.count))." }
  public var pageClass: StaticString { "page list" }

  public var trail: [Crumb] {
    [Crumb(context.title(of: .article), "/tin-tuc/"), Crumb(words(.year, year), YearPage.address(year))]
  }

  /// The address of a month's archive.
  public static func address(_ year: Int, _ month: Int) -> String {
    "/tin-tuc/\(year)/\(month < 10 ? "0" : "")\(month)/"
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words(.articleCount, entries.count))
    div(.class("with-aside")) {
      div {
        if entries.isEmpty {
          Notice { p { words[.emptyPeriod] } }
        } else {
          EntryList(context: context, words: words, entries: entries)
        }
      }
      aside(.label(words[.archives])) { archive.navigation }
    }
  }
}
