public import HTML
internal import Portal
internal import VietnameseText

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
    portal.entries(of: .procedure).originals.filter { $0.procedure?.status != nil }.sorted { one, other in
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
      TableRegion(title) {
        thead {
          tr { for word in [Word.procedures, .status, .decision, .effective] { th(.scope("col")) { words[word] } } }
        }
        tbody { for entry in entries { ChangeRow(context: context, words: words, entry: entry) } }
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
