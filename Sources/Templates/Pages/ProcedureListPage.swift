public import HTML
public import Portal
internal import VietnameseText

/// The procedures, all or those of one field, level, service level or status.
public struct ProcedureListPage: IntroducedPage {
  public let context: PageContext
  /// What the list is narrowed to; nothing for the whole list.
  public let choice: Choice?
  /// The procedures of this page, one page of `pages`.
  public let entries: [Entry]
  public let pages: Pagination
  public var introduction: EntryBody?
  /// The lists that narrow this one, by what they go by.
  public let filters: [FilterGroup]

  /// A narrowed list: its title and address.
  public struct Choice: Sendable, Hashable {
    public let title: String
    public let address: String

    public init(title: String, address: String) {
      self.title = title
      self.address = address
    }
  }

  /// The narrowed lists that go by one fact.
  public struct FilterGroup: Sendable {
    public let name: Word
    public let choices: [(choice: Choice, count: Int)]

    public init(name: Word, choices: [(choice: Choice, count: Int)]) {
      self.name = name
      self.choices = choices
    }
  }

  public init(
    context: PageContext, choice: Choice? = nil, entries: [Entry], pages: Pagination, introduction: EntryBody? = nil,
    filters: [FilterGroup]
  ) {
    self.context = context
    self.choice = choice
    self.entries = entries
    self.pages = pages
    self.introduction = introduction
    self.filters = filters
  }

  public var introducedType: ContentType? { choice == nil && pages.number == 1 ? .procedure : nil }
  public var title: String { pages.title(choice?.title ?? context.title(of: .procedure), words) }
  public var address: String { pages.address }
  public var pageClass: StaticString { "page procedures" }
  public var needs: PageNeeds { introduction?.needs ?? PageNeeds() }
  public var trail: [Crumb] { choice == nil ? [] : [Crumb(context.title(of: .procedure), "/tthc/")] }

  /// The list of a field of administration.
  public static func address(field: String) -> String { "/tthc/linh-vuc/\(Vietnamese.slug(field))/" }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words(.procedureCount, pages.total))
    Prose(introduction?.markup)
    p { a(.class("see-all"), .href(href("/tthc/thay-doi/"))) { words[.procedureChanges] } }
    div(.class("with-aside aside-first")) {
      FilterLinks(context: context, words: words, filters: filters, current: pages.base)
      div {
        if entries.isEmpty {
          Notice { p { words[.emptySection] } }
        } else {
          FilterBox(context: context, words: words, pages: pages)
          ul(.class("items"), .id("danh_sach")) {
            for entry in entries { ProcedureLine(context: context, words: words, entry: entry) }
          }
          Pager(context: context, words: words, pages: pages, order: (previous: .previous, next: .next))
        }
      }
    }
  }
}

/// A box that narrows the list, all its pages, as one types; shown only where the script runs.
struct FilterBox: Component {
  let context: PageContext
  let words: Words
  let pages: Pagination

  var body: some HTML {
    div(
      .class("filter-box"), Attribute("data-filter", fixed: "danh_sach"), Attribute("data-shown", words[.shown]),
      Attribute("data-none", words[.noMatch]), Attribute("data-pages", others),
      Attribute("data-partly", others == nil ? nil : words[.filterPartly])
    ) {
      label(Attribute("for", fixed: "loc")) { words[.filterHint] }
      input(.id("loc"), Attribute("type", fixed: "search"), Attribute("autocomplete", fixed: "off"))
      output(.class("small muted")) { "" }
    }
  }

  /// The links to the list's other pages, whose lines the script looks through too; nothing where there is one page.
  private var others: String? {
    guard pages.count > 1 else { return nil }
    return (1...pages.count).map { context.href(pages.address(of: $0)) }.joined(separator: " ")
  }
}

/// One procedure of a list.
struct ProcedureLine: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    li {
      h2(.class("item-title")) { a(.href(context.href(entry.address))) { entry.title } }
      p { facts }
    }
  }

  private var facts: String {
    guard let procedure = entry.procedure else { return "" }
    return [
      procedure.code.value, procedure.field, procedure.level?.name, procedure.service?.name, procedure.status?.name,
    ]
    .compactMap(\.self).joined(separator: " · ")
  }
}

/// The lists that narrow the procedures, as plain links; on a phone behind a disclosure that needs no script.
///
/// The links stand after the disclosure, not in it, so that a wide page shows them always.
struct FilterLinks: Component {
  let context: PageContext
  let words: Words
  let filters: [ProcedureListPage.FilterGroup]
  let current: String

  var body: some HTML {
    nav(.class("filters"), .label(words[.filter])) {
      details(.class("filter-switch")) {
        summary { words[.filterOpen] }
      }
      div {
        if current != "/tthc/" {
          p { a(.class("see-all"), .href(context.href("/tthc/"))) { words[.all] } }
        }
        for group in filters where !group.choices.isEmpty {
          section {
            h2 { words[group.name] }
            ul {
              for (choice, count) in group.choices {
                FilterLine(context: context, choice: choice, count: count, isCurrent: choice.address == current)
              }
            }
          }
        }
      }
    }
  }
}

/// One narrowed list, and how many procedures it has.
struct FilterLine: Component {
  let context: PageContext
  let choice: ProcedureListPage.Choice
  let count: Int
  let isCurrent: Bool

  var body: some HTML {
    li {
      a(.href(context.href(choice.address)), .current("page", if: isCurrent)) {
        choice.title
        span(.class("count")) { count }
      }
    }
  }
}
