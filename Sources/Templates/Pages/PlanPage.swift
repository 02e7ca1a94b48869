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

  public var linkedData: [JSON] {
    [
      [
        "@context": "https://schema.org", "@type": "DigitalDocument", "name": .string(entry.title),
        "identifier": .text(plan.number?.value), "description": .text(entry.common.summary),
        "dateCreated": .text(plan.issued?.iso), "url": .string(context.absolute(address)),
        "inLanguage": .string(language), "expires": .text(plan.inForce.to?.iso),
        "author": plan.issuer.map { ["@type": "GovernmentOrganization", "name": .string($0)] },
      ]
    ]
  }

  @HTMLBuilder public var content: some HTML {
    article {
      Letterhead(words: words, plan: plan)
      PageHeading(title: title, lead: entry.common.summary)
      PlanValidity(words: words, span: plan.inForce, today: context.portal.today)
      PlanFacts(context: context, words: words, entry: entry, plan: plan)
      PlanQuotas(context: context, words: words, quotas: plan.quotas, rows: rows)
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
        if let parent = plan.parent { div(.class("plain")) { parent.uppercased() } }
        div(.class("ruled")) { (plan.issuer ?? "").uppercased() }
        div(.class("plain")) { "\(words[.numberShort]): \(plan.number?.value ?? "……")" }
      }
      div {
        div { words[.motto1] }
        div(.class("ruled")) { words[.motto2] }
        if let issued = plan.issued { div(.class("plain place")) { placeAndDay(issued) } }
      }
    }
  }

  /// "Sơn La, ngày 06 tháng 8 năm 2025": the place may be unknown.
  private func placeAndDay(_ day: CivilDate) -> String {
    [plan.place, day.spelledOut].compactMap(\.self).joined(separator: ", ")
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
  let context: PageContext
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
        for row in rows {
          QuotaMeter(words: words, row: row)
          p(.class("small muted")) { row.period.vietnameseName }
        }
        p { a(.class("see-all"), .href(context.href("/thong-ke/"))) { words[.statistics] } }
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
