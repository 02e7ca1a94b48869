public import HTML
public import Portal
internal import VietnameseText

/// An administrative procedure: five facts first, then ways, papers and steps.
public struct ProcedurePage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  let procedure: Procedure
  public let body: EntryBody
  /// The entries that link here.
  public let backlinks: [Entry]

  public init(context: PageContext, entry: Entry, procedure: Procedure, body: EntryBody, backlinks: [Entry] = []) {
    self.context = context
    self.entry = entry
    self.procedure = procedure
    self.body = body
    self.backlinks = backlinks
  }

  public var pageClass: StaticString { "page procedure" }

  public var linkedData: [JSON] {
    [
      [
        "@context": "https://schema.org", "@type": "GovernmentService", "name": .string(entry.title),
        "identifier": .string(procedure.code.value), "url": .string(context.absolute(address)),
        "serviceType": .string(procedure.field), "description": .text(entry.common.summary),
        "provider": ["@type": "GovernmentOrganization", "name": .string(procedure.authority)],
        "availableChannel": procedure.channels.isEmpty ? nil : .array(procedure.channels.map(channelData)),
      ]
    ]
  }

  private func channelData(_ channel: Procedure.Channel) -> JSON {
    var fee: JSON?
    switch channel.fee {
    case .amount(let dong): fee = ["@type": "Offer", "price": .int(dong), "priceCurrency": "VND"]
    case .free: fee = ["@type": "Offer", "price": .int(0), "priceCurrency": "VND"]
    case .text, nil: fee = nil
    }
    return [
      "@type": "ServiceChannel", "name": .text(channel.form?.name),
      "serviceUrl": channel.form == .online ? .text(procedure.online?.value) : nil, "offers": fee,
    ]
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: entry.common.summary)
      WithdrawnNotice(context: context, words: words, entry: entry, procedure: procedure)
      KeyFacts(context: context, words: words, procedure: procedure)
      Channels(words: words, channels: procedure.channels)
      Papers(context: context, words: words, entry: entry, procedure: procedure)
      Steps(words: words, steps: procedure.steps)
      ProcedureFacts(context: context, words: words, entry: entry, procedure: procedure)
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
    if let successor = procedure.replacedBy?.value {
      Notice(.warning) {
        p {
          "\(words[.replacedNotice]) "
          Reference(context: context, entry: entry, text: successor, showsTitle: true)
        }
      }
    } else if procedure.status == .abolished {
      Notice(.warning) { p { words[.abolishedNotice] } }
    }
  }
}

/// The five facts that a citizen came for: what, how much, how long, where, online.
struct KeyFacts: Component {
  let context: PageContext
  let words: Words
  let procedure: Procedure

  var body: some HTML {
    dl(.class("key-facts")) {
      KeyFact(
        words[.whatToBring], procedure.papers.isEmpty ? words[.unknown] : words(.paperCount, procedure.papers.count))
      KeyFact(words[.howMuch], fee)
      KeyFact(words[.howLong], time)
      KeyFact(words[.where], procedure.receives ?? procedure.authority, isFigure: false)
      div {
        dt { words[.online] }
        dd {
          if let online = procedure.online?.value, !procedure.isWithdrawn {
            a(.class("see-all"), .href(online), Attribute("rel", fixed: "noopener")) { words[.applyOnline] }
          } else {
            procedure.service?.name ?? words[.noOnline]
          }
        }
      }
    }
  }

  /// The fees of all channels, the lowest first where they are amounts.
  private var fee: String {
    let fees = procedure.channels.compactMap(\.fee)
    let amounts = Set(
      fees.compactMap { if case .amount(let dong) = $0 { dong } else if $0 == .free { 0 } else { nil } }
    ).sorted()
    guard let low = amounts.first, let high = amounts.last else {
      return fees.isEmpty ? words[.unknown] : Self.text(fees[0], words)
    }
    if low == high { return low == 0 ? words[.free] : Money(dong: low).description }
    return "\(low == 0 ? words[.free] : DecimalNumber.grouped(low)) – \(Money(dong: high).description)"
  }

  private var time: String {
    var times: [String] = []
    for time in procedure.channels.compactMap(\.time) where !times.contains(time) { times.append(time) }
    return times.isEmpty ? words[.unknown] : times.joined(separator: " / ")
  }

  /// A fee as a table shows it.
  static func text(_ fee: Procedure.Fee?, _ words: Words) -> String {
    switch fee {
    case .amount(let dong): Money(dong: dong).description
    case .free: words[.free]
    case .text(let text): text
    case nil: words[.unknown]
    }
  }
}

/// One of the five facts.
struct KeyFact: Component {
  let name: String
  let value: String
  let isFigure: Bool

  init(_ name: String, _ value: String, isFigure: Bool = true) {
    self.name = name
    self.value = value
    // A long sentence in large letters is no figure.
    self.isFigure = isFigure && value.unicodeScalars.count <= 32
  }

  var body: some HTML {
    div {
      dt { name }
      dd { span(isFigure ? .class("figure") : .class("words")) { value } }
    }
  }
}

/// The ways to hand papers in, each with its own time and fee.
struct Channels: Component {
  let words: Words
  let channels: [Procedure.Channel]

  var body: some HTML {
    if !channels.isEmpty {
      section {
        h2 { words[.channels] }
        div(
          .class("table-scroll"), Attribute("tabindex", fixed: "0"), Attribute("role", fixed: "region"),
          .label(words[.channels])
        ) {
          table {
            thead { tr { for word in [Word.form, .time, .fee, .note] { th(.scope("col")) { words[word] } } } }
            tbody {
              for channel in channels {
                tr {
                  th(.scope("row")) { channel.form?.name ?? words[.unknown] }
                  td { channel.time ?? words[.unknown] }
                  td { KeyFacts.text(channel.fee, words) }
                  td { channel.note ?? "" }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// The papers by case, each of which can be ticked and printed.
struct Papers: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let procedure: Procedure

  var body: some HTML {
    if !procedure.papers.isEmpty {
      section {
        h2 { words[.papers] }
        p(.class("small muted")) { words[.papersHint] }
        for group in groups {
          if groups.count > 1 { h3 { group.name ?? words[.always] } }
          ul(.class("checklist")) {
            for paper in group.papers {
              li { PaperLine(context: context, words: words, entry: entry, paper: paper) }
            }
          }
        }
        if let sets = procedure.sets { p { words(.sets, sets) } }
        p {
          button(Attribute("type", fixed: "button"), Attribute("data-print", if: true), Attribute("hidden", if: true)) {
            words[.print]
          }
        }
      }
    }
  }

  /// The papers by case, in the order in which cases are first named.
  private var groups: [(name: String?, papers: [Procedure.Paper])] {
    var names: [String?] = []
    for paper in procedure.papers where !names.contains(paper.case) { names.append(paper.case) }
    return names.map { name in (name: name, papers: procedure.papers.filter { $0.case == name }) }
  }
}

/// One paper: its name, how many, and the form to fill in.
struct PaperLine: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let paper: Procedure.Paper

  var body: some HTML {
    label {
      input(Attribute("type", fixed: "checkbox"))
      span {
        paper.name
        if !amounts.isEmpty { small { amounts } }
      }
    }
    if let form = paper.form?.value {
      p(.class("small")) {
        "\(words[.formFile]): "
        ReferencedFile(context: context, entry: entry, reference: form, title: nil)
      }
    }
  }

  private var amounts: String {
    [
      paper.originals.map { "\(words[.originals]): \($0)" }, paper.copies.map { "\(words[.copies]): \($0)" },
    ].compactMap(\.self).joined(separator: " · ")
  }
}

/// The steps, in order.
struct Steps: Component {
  let words: Words
  let steps: [String]

  var body: some HTML {
    if !steps.isEmpty {
      section {
        h2 { words[.steps] }
        ol(.class("steps")) { for step in steps { li { step } } }
      }
    }
  }
}

/// What else the publishing decision says.
struct ProcedureFacts: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let procedure: Procedure

  var body: some HTML {
    section {
      h2 { words[.facts] }
      Facts {
        Fact(words[.code], procedure.code.value)
        Fact(words[.field]) {
          a(.href(context.href(ProcedureListPage.address(field: procedure.field)))) { procedure.field }
        }
        Fact(words[.level], procedure.level?.name)
        Fact(words[.authority], procedure.authority)
        Fact(words[.receives], procedure.receives)
        Fact(words[.service], procedure.service?.name)
        Fact(words[.applicants], procedure.applicants.joined(separator: "; "))
        Fact(words[.result], procedure.result)
        Fact(words[.requirements], procedure.requirements.joined(separator: "; "))
        Fact(words[.status], procedure.status?.name)
        if let decision = procedure.decision {
          DecisionFact(context: context, words: words, entry: entry, decision: decision)
        }
        if let day = procedure.effective { Fact(words[.effective]) { DateView(day, words) } }
      }
      if !procedure.legal.isEmpty {
        h2 { words[.legal] }
        ul {
          for basis in procedure.legal { li { Reference(context: context, entry: entry, text: basis.value) } }
        }
      }
    }
  }
}

/// The decision that published the procedure.
struct DecisionFact: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let decision: Procedure.Decision

  var body: some HTML {
    if decision.number != nil || decision.date != nil {
      Fact(words[.decision]) {
        if let number = decision.number?.value {
          Reference(context: context, entry: entry, text: number)
          if decision.date != nil { ", " }
        }
        if let day = decision.date { DateView(day, words) }
      }
    }
  }
}
