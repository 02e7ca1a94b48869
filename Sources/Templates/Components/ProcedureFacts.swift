internal import HTML
internal import Portal
internal import VietnameseText

/// The steps, in order.
struct Steps: Component {
  let words: Words
  let steps: [String]

  var body: some HTML {
    if !steps.isEmpty {
      section(.id("trinh_tu")) {
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

/// What was published about the procedure and those before it, newest first; nothing where there is only one decision.
struct ProcedureHistory: Component {
  let context: PageContext
  let words: Words
  /// The procedure itself, then its predecessors.
  let entries: [Entry]

  var body: some HTML {
    if entries.count > 1 {
      section {
        h2 { words[.history] }
        TableRegion(words[.history]) {
          thead {
            tr { for word in [Word.decisionDay, .decision, .change, .code] { th(.scope("col")) { words[word] } } }
          }
          tbody { for entry in entries { HistoryRow(context: context, words: words, entry: entry) } }
        }
      }
    }
  }
}

/// One decision of a procedure's history.
struct HistoryRow: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    tr {
      td { entry.procedure?.decision?.date.map(words.date) ?? words[.unknown] }
      td {
        if let number = entry.procedure?.decision?.number?.value {
          Reference(context: context, entry: entry, text: number, date: entry.procedure?.decision?.date)
        } else {
          words[.unknown]
        }
      }
      td { entry.procedure?.status?.name ?? words[.unknown] }
      td { a(.href(context.href(entry.address))) { entry.procedure?.code.value ?? entry.title } }
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
          Reference(context: context, entry: entry, text: number, date: decision.date)
          if decision.date != nil { ", " }
        }
        if let day = decision.date { DateView(day, words) }
      }
    }
  }
}
