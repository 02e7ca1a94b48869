public import HTML
public import Portal
internal import VietnameseText

/// A document: what it is, whether it is in force, what it replaced, and who cites it.
public struct DocumentPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  let document: Document
  public let body: EntryBody
  /// The entries that cite it.
  public let backlinks: [Entry]

  public init(context: PageContext, entry: Entry, document: Document, body: EntryBody, backlinks: [Entry] = []) {
    self.context = context
    self.entry = entry
    self.document = document
    self.body = body
    self.backlinks = backlinks
  }

  public var pageClass: StaticString { "page document" }

  public var linkedData: [JSON] {
    [
      [
        "@context": "https://schema.org", "@type": "Legislation", "name": .string(entry.title),
        "legislationIdentifier": .string(document.number.value), "legislationType": .string(document.kind),
        "abstract": .string(document.abstract), "legislationDate": .text(document.issued?.iso),
        "temporalCoverage": document.effective.from.map { .string("\($0.iso)/\(document.effective.to?.iso ?? "..")") },
        "legislationPassedBy": document.issuer.map { ["@type": "GovernmentOrganization", "name": .string($0)] },
        "url": .string(context.absolute(address)), "inLanguage": .string(language),
      ]
    ]
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: document.abstract)
      if !isSuperseded, let repealer = document.repealedBy?.value,
        context.resolve(repealer, entry)?.address != entry.address
      {
        Notice(.warning) {
          p {
            "\(words[.repealedBy]) "
            Reference(context: context, entry: entry, text: repealer, showsTitle: true)
          }
        }
      }
      Facts {
        Fact(words[.docKind], document.kind)
        Fact(words[.number], document.number.value)
        if let issued = document.issued { Fact(words[.issued]) { DateView(issued, words) } }
        Fact(words[.issuer], document.issuer)
        Fact(words[.signer], document.signer.map(PlanFacts.signature))
        Fact(words[.validity], validity)
        References(context: context, name: words[.replaces], entry: entry, references: document.replaces)
        References(context: context, name: words[.amends], entry: entry, references: document.amends)
        if let file = document.file?.value {
          Fact(words[.fullText]) { ReferencedFile(context: context, entry: entry, reference: file, title: nil) }
        }
      }
      prose
      EntryFoot(context: context, words: words, entry: entry)
    }
    Backlinks(context: context, words: words, entries: backlinks)
  }

  /// Whether the body's notice names what took the document's place.
  private var isSuperseded: Bool { body.superseded.contains { $0.document === entry } }

  private var validity: String? {
    guard let span = words.span(document.effective) else { return nil }
    let today = context.portal.today
    let state: Word =
      !isSuperseded && document.effective.contains(today)
      ? .effectiveNow : document.effective.from.map { today < $0 } == true ? .effectiveLater : .effectiveEnded
    return "\(words[state]) (\(span))"
  }
}

/// A fact that is a list of references; nothing where there are none.
struct References: Component {
  let context: PageContext
  let name: String
  let entry: Entry
  let references: [Located<String>]

  var body: some HTML {
    if !references.isEmpty {
      Fact(name) {
        for reference in references {
          div { Reference(context: context, entry: entry, text: reference.value, showsTitle: true) }
        }
      }
    }
  }
}
