public import HTML
public import Portal
internal import VietnameseText

/// The procedures, all or those of one field, level, service level or status.
public struct ProcedureListPage: IntroducedPage {
  public let context: PageContext
  /// What the list is narrowed to; nothing for the whole list.
  public let choice: Choice?
  public let entries: [Entry]
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
    context: PageContext, choice: Choice? = nil, entries: [Entry], introduction: EntryBody? = nil,
    filters: [FilterGroup]
  ) {
    self.context = context
    self.choice = choice
    self.entries = entries
    self.introduction = introduction
    self.filters = filters
  }

  public var introducedType: ContentType? { choice == nil ? .procedure : nil }
  public var title: String { choice?.title ?? context.title(of: .procedure) }
  public var address: String { choice?.address ?? "/tthc/" }
  public var pageClass: StaticString { "page procedures" }
  public var needs: PageNeeds { introduction?.needs ?? PageNeeds() }
  public var trail: [Crumb] { choice == nil ? [] : [Crumb(context.title(of: .procedure), "/tthc/")] }

  /// The list of a field of administration.
  public static func address(field: String) -> String { "/tthc/linh-vuc/\(Vietnamese.slug(field))/" }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words(.procedureCount, entries.count))
    Prose(introduction?.markup)
    p { a(.class("see-all"), .href(href("/tthc/thay-doi/"))) { words[.procedureChanges] } }
    if entries.isEmpty {
      Notice { p { words[.emptySection] } }
    } else {
      FilterBox(words: words)
      ul(.class("items"), .id("danh_sach")) {
        for entry in entries { ProcedureLine(context: context, words: words, entry: entry) }
      }
    }
    FilterLinks(context: context, words: words, filters: filters, current: address)
  }
}

/// A box that narrows the list as one types; shown only where the script runs.
struct FilterBox: Component {
  let words: Words

  var body: some HTML {
    div(
      .class("filter-box"), Attribute("data-filter", fixed: "danh_sach"), Attribute("data-shown", words[.shown]),
      Attribute("data-none", words[.noMatch]), Attribute("hidden", if: true)
    ) {
      label(Attribute("for", fixed: "loc")) { words[.filterHint] }
      input(.id("loc"), Attribute("type", fixed: "search"), Attribute("autocomplete", fixed: "off"))
      output(.class("small muted")) { "" }
    }
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

/// The lists that narrow the procedures, as plain links.
struct FilterLinks: Component {
  let context: PageContext
  let words: Words
  let filters: [ProcedureListPage.FilterGroup]
  let current: String

  var body: some HTML {
    nav(.class("filters"), .label(words[.filter])) {
      for group in filters where !group.choices.isEmpty {
        div {
          h2 { words[group.name] }
          ul {
            for (choice, count) in group.choices {
              li {
                a(.href(context.href(choice.address)), .current("page", if: choice.address == current)) {
                  choice.title
                  span(.class("count")) { count }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// What was new, amended, replaced or abolished, newest decision first.
public struct ProcedureChangesPage: Page {
  public let context: PageContext

  public init(context: PageContext) {
    self.context = context
  }

  public var title: String { words[.procedureChanges] }
  public var address: String { "/tthc/thay-doi/" }
  public var trail: [Crumb] { [Crumb(context.title(of: .procedure), "/tthc/")] }

  /// The procedures that a decision changed, newest decision first.
  static func changed(_ portal: Portal) -> [Entry] {
    portal.entries(of: .procedure).filter { $0.procedure?.status != nil }.sorted { one, other in
      let (first, second) = (day(one), day(other))
      return first == second ? one.address < other.address : first > second
    }
  }

  /// The day of the decision, or of posting; what has neither comes last.
  private static func day(_ entry: Entry) -> CivilDate {
    entry.procedure?.decision?.date ?? entry.date ?? CivilDate(daysSinceEpoch: 0)
  }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title)
    let entries = Self.changed(context.portal)
    if entries.isEmpty {
      Notice { p { words[.emptySection] } }
    } else {
      div(.class("table-scroll"), Attribute("tabindex", fixed: "0"), Attribute("role", fixed: "region"), .label(title))
      {
        table {
          thead {
            tr { for word in [Word.procedures, .status, .decision, .effective] { th(.scope("col")) { words[word] } } }
          }
          tbody { for entry in entries { ChangeRow(context: context, words: words, entry: entry) } }
        }
      }
    }
  }
}

/// One change.
struct ChangeRow: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    tr {
      th(.scope("row")) { a(.href(context.href(entry.address))) { entry.title } }
      td { entry.procedure?.status?.name ?? "–" }
      td {
        [entry.procedure?.decision?.number?.value, entry.procedure?.decision?.date.map(words.date)].compactMap(\.self)
          .joined(separator: ", ")
      }
      td { entry.procedure?.effective.map(words.date) ?? "–" }
    }
  }
}
