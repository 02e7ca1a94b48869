public import Audit
public import HTML
public import Portal
internal import VietnameseText

/// A plan: its facts, tasks by agency and by date, quotas with their verdict, what it rests on.
public struct PlanPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  let plan: Plan
  public let body: EntryBody
  /// The audit's rows that this plan set and whose period is running.
  public let rows: [AuditRow]
  public let backlinks: [Entry]

  public init(
    context: PageContext, entry: Entry, plan: Plan, body: EntryBody, rows: [AuditRow] = [], backlinks: [Entry] = []
  ) {
    self.context = context
    self.entry = entry
    self.plan = plan
    self.body = body
    self.rows = rows
    self.backlinks = backlinks
  }

  public var pageClass: StaticString { "page plan" }

  @HTMLBuilder public var content: some HTML {
    article {
      Letterhead(words: words, plan: plan)
      PageHeading(title: title, lead: entry.common.summary)
      PlanValidity(words: words, span: plan.inForce, today: context.portal.today)
      PlanFacts(context: context, words: words, entry: entry, plan: plan)
      PlanQuotas(words: words, quotas: plan.quotas, rows: rows)
      PlanTasks(words: words, tasks: plan.tasks)
      prose
      if !plan.recipients.isEmpty {
        h2 { words[.recipients] }
        ul { for recipient in plan.recipients { li { recipient } } }
      }
      EntryFoot(context: context, words: words, entry: entry)
    }
    Backlinks(context: context, words: words, entries: backlinks)
  }
}

/// The head of an official document, for paper: agency on the left, motto on the right.
struct Letterhead: Component {
  let words: Words
  let plan: Plan

  var body: some HTML {
    div(.class("letterhead"), Attribute("aria-hidden", fixed: "true")) {
      div {
        if let parent = plan.parent { div { parent.uppercased() } }
        div { (plan.issuer ?? "").uppercased() }
        div { "Số: \(plan.number?.value ?? "……")" }
      }
      div {
        div { words[.motto1] }
        div { words[.motto2] }
      }
    }
  }
}

/// Says that a plan no longer binds, or not yet.
struct PlanValidity: Component {
  let words: Words
  let span: DateSpan
  let today: CivilDate

  var body: some HTML {
    if let to = span.to, to < today {
      Notice { p { words[.planExpired] } }
    } else if let from = span.from, today < from {
      Notice { p { words[.planPending] } }
    }
  }
}

/// What a reader files a plan under.
struct PlanFacts: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let plan: Plan

  var body: some HTML {
    Facts {
      Fact(words[.number], plan.number?.value ?? words[.numberUnknown])
      if let issued = plan.issued { Fact(words[.issued]) { DateView(issued, words) } }
      Fact(words[.issuer], [plan.issuer, plan.parent].compactMap(\.self).joined(separator: ", "))
      Fact(words[.signer], plan.signer.map(Self.signature))
      if let attached = plan.attachedTo?.value {
        Fact(words[.attachedTo]) { Reference(context: context, entry: entry, text: attached) }
      }
      Fact(words[.inForce], words.span(plan.inForce))
      if !plan.replaces.isEmpty {
        Fact(words[.replaces]) {
          for replaced in plan.replaces {
            div { Reference(context: context, entry: entry, text: replaced.value, showsTitle: true) }
          }
        }
      }
      if !plan.bases.isEmpty {
        Fact(words[.bases]) {
          for basis in plan.bases { div { Reference(context: context, entry: entry, text: basis.value) } }
        }
      }
    }
  }

  /// The signature line: in whose name, the office, the name.
  static func signature(_ signer: Plan.Signer) -> String {
    let office = [signer.authority?.name, signer.position].compactMap(\.self).joined(separator: " ")
    return [office, signer.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// The plan's quotas in its own words, and how the running period stands.
struct PlanQuotas: Component {
  let words: Words
  let quotas: [Quota]
  let rows: [AuditRow]

  var body: some HTML {
    if !quotas.isEmpty {
      section {
        h2 { words[.quotas] }
        ul {
          for quota in quotas { li { Self.sentence(quota, words) } }
        }
        for row in rows { QuotaMeter(words: words, row: row) }
      }
    }
  }

  /// "Tin, bài: ít nhất 2 mỗi tháng", or the plan's own words.
  static func sentence(_ quota: Quota, _ words: Words) -> String {
    let name = Countable(quota.count.value)?.title ?? quota.count.value
    let number = quota.atLeast.map { "ít nhất \($0)" } ?? words[.unquantified]
    let when = quota.by.map { "trước ngày \($0.slashed)" } ?? quota.per?.name
    let duty = "\(name): \([number, when].compactMap(\.self).joined(separator: " "))"
    return quota.note.map { "\(duty) (\($0))" } ?? duty
  }
}

/// The table of tasks by leading agency, and the dated ones by date.
struct PlanTasks: Component {
  let words: Words
  let tasks: [Plan.Task]

  var body: some HTML {
    if !tasks.isEmpty {
      section(.class("plan-tasks")) {
        h2 { words[.tasksByAgency] }
        div(
          .class("table-scroll"), Attribute("tabindex", fixed: "0"), Attribute("role", fixed: "region"),
          .label(words[.tasks])
        ) {
          table {
            thead {
              tr {
                for word in [Word.ordinal, .task, .lead, .with, .when, .status] { th(.scope("col")) { words[word] } }
              }
            }
            tbody {
              for (index, task) in ordered.enumerated() { TaskRow(words: words, number: index + 1, task: task) }
            }
          }
        }
        if !dated.isEmpty {
          h2 { words[.tasksByDate] }
          ul(.class("quiet-list")) {
            for task in dated {
              li {
                strong { task.due.map(words.date) ?? "" }
                " – \(task.content)"
              }
            }
          }
        }
      }
    }
  }

  /// The tasks with those of one agency together, agencies in the plan's order.
  private var ordered: [Plan.Task] {
    var agencies: [String?] = []
    for task in tasks where !agencies.contains(task.lead) { agencies.append(task.lead) }
    return agencies.flatMap { agency in tasks.filter { $0.lead == agency } }
  }

  private var dated: [Plan.Task] {
    tasks.filter { $0.due != nil }.sorted { one, other in
      guard let first = one.due, let second = other.due else { return false }
      return first < second
    }
  }
}

/// One task.
struct TaskRow: Component {
  let words: Words
  let number: Int
  let task: Plan.Task

  var body: some HTML {
    tr {
      td { number }
      td { task.content }
      td { task.lead ?? words[.noAgency] }
      td { task.with.joined(separator: ", ") }
      td { [task.when, task.due.map(words.date)].compactMap(\.self).joined(separator: "; ") }
      td { task.status?.name ?? "" }
    }
  }
}
