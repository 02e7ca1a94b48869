public import HTML
public import Portal
internal import VietnameseText

/// An administrative procedure: five facts first, then ways, papers and steps.
public struct ProcedurePage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  let procedure: Procedure
  public let body: EntryBody
  /// The procedures that this one took the place of, the nearest first.
  public let predecessors: [Entry]
  /// The entries that link here.
  public let backlinks: [Entry]

  public init(
    context: PageContext, entry: Entry, procedure: Procedure, body: EntryBody, predecessors: [Entry] = [],
    backlinks: [Entry] = []
  ) {
    self.context = context
    self.entry = entry
    self.procedure = procedure
    self.body = body
    self.predecessors = predecessors
    self.backlinks = backlinks
  }

  public var pageClass: StaticString { "page procedure" }

  /// The procedure that says whether it is still received: a translation need not repeat it.
  private var original: Procedure {
    entry.originalFile.flatMap { context.portal.entry(file: $0)?.procedure } ?? procedure
  }

  public var linkedData: [JSON] {
    [
      [
        "@context": "https://schema.org", "@type": "GovernmentService", "name": .string(entry.title),
        "identifier": .string(procedure.code.value), "url": .string(context.absolute(address)),
        "serviceType": .string(procedure.field), "description": .text(entry.common.summary),
        "provider": ["@type": "GovernmentOrganization", "name": .string(procedure.authority)],
        "offers": offers.isEmpty ? nil : .array(offers), "inLanguage": .string(language),
        "availableChannel": procedure.channels.isEmpty ? nil : .array(procedure.channels.map(channelData)),
      ]
    ]
  }

  /// The fee of each channel; a fee that the law says in words has no place here.
  private var offers: [JSON] {
    procedure.channels.compactMap { channel in
      let dong: Int
      switch channel.fee {
      case .amount(let amount): dong = amount
      case .free: dong = 0
      case .text, nil: return nil
      }
      return [
        "@type": "Offer", "name": .text(channel.form?.name), "price": .int(dong), "priceCurrency": "VND",
      ]
    }
  }

  private func channelData(_ channel: Procedure.Channel) -> JSON {
    [
      "@type": "ServiceChannel", "name": .text(channel.form?.name),
      "serviceUrl": channel.form == .online ? .text(procedure.online?.value) : nil,
      "serviceLocation": channel.form == .inPerson
        ? procedure.receives.map { ["@type": "Place", "name": .string($0)] } : nil,
    ]
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: entry.common.summary)
      WithdrawnNotice(context: context, words: words, entry: entry, procedure: original)
      KeyFacts(context: context, words: words, procedure: procedure)
      Channels(words: words, channels: procedure.channels)
      Papers(context: context, words: words, entry: entry, procedure: procedure)
      Steps(words: words, steps: procedure.steps)
      ProcedureFacts(context: context, words: words, entry: entry, procedure: procedure)
      ProcedureHistory(context: context, words: words, entries: [entry] + predecessors)
      prose
      EntryFoot(context: context, words: words, entry: entry)
    }
    Backlinks(context: context, words: words, entries: backlinks)
  }
}

/// Says that the procedure is no longer received, and what took its place.
struct WithdrawnNotice: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let procedure: Procedure

  var body: some HTML {
    if procedure.isWithdrawn {
      Notice(.warning) {
        p { words[procedure.status == .abolished ? .abolishedNotice : .replacedNotice] }
        if let successor = procedure.replacedBy?.value {
          p {
            "\(words[.useSuccessor]) "
            Reference(context: context, entry: entry, text: successor, showsTitle: true)
          }
        }
      }
    }
  }
}
