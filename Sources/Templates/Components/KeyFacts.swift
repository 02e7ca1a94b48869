internal import HTML
internal import Portal
internal import VietnameseText

/// The five facts that a citizen came for: what, how much, how long, where, online.
struct KeyFacts: Component {
  let context: PageContext
  let words: Words
  let procedure: Procedure

  var body: some HTML {
    dl(.class("key-facts")) {
      papers
      fact(words[.howMuch], fee)
      fact(words[.howLong], Self.range(procedure.channels.compactMap(\.time)))
      fact(words[.where], procedure.receives ?? procedure.authority, isFigure: false)
      div {
        dt { words[.online] }
        dd {
          if let online = procedure.online?.value, !procedure.isWithdrawn {
            a(.class("button"), .href(online), Attribute("rel", fixed: "noopener")) { words[.applyOnline] }
          } else {
            span(.class("words")) { procedure.service?.name ?? words[.noOnline] }
          }
        }
      }
    }
  }

  /// How many papers one applicant brings: those that all bring, and those of one case.
  @HTMLBuilder private var papers: some HTML {
    div {
      dt { words[.whatToBring] }
      dd {
        if procedure.papers.isEmpty {
          span(.class("words muted")) { words[.unknown] }
        } else {
          a(.class("figure"), .href("#giay_to")) { words(.paperCount, paperCount) }
          if paperGroups.count > 1 { small { words[.byCase] } }
        }
      }
    }
  }

  private var paperGroups: [PaperGroup] { PaperGroup.groups(of: procedure.papers) }

  private var paperCount: String {
    let always = procedure.papers.count { $0.case == nil }
    let cases = paperGroups.filter { $0.name != nil }.map(\.papers.count)
    guard let least = cases.min(), let most = cases.max() else { return String(always) }
    return least == most ? String(always + least) : "\(always + least) – \(always + most)"
  }

  /// The fees of all channels: the lowest and the highest amount, or every fee where one is more than an amount.
  private var fee: String? {
    let fees = procedure.channels.compactMap(\.fee)
    if fees.contains(where: { if case .text = $0 { true } else { false } }) {
      var distinct: [String] = []
      for text in fees.map({ Self.text($0, words) }) where !distinct.contains(text) { distinct.append(text) }
      return distinct.joined(separator: "; ")
    }
    let amounts = Set(
      fees.compactMap { if case .amount(let dong) = $0 { dong } else if $0 == .free { 0 } else { nil } }
    ).sorted()
    guard let low = amounts.first, let high = amounts.last else { return nil }
    if low == high { return low == 0 ? words[.free] : Money(dong: low).description }
    return "\(low == 0 ? words[.free] : DecimalNumber.grouped(low)) – \(Money(dong: high).description)"
  }

  /// The times of all channels; "10 ngày làm việc" and "12 ngày làm việc" become "10 – 12 ngày làm việc".
  static func range(_ times: [String]) -> String? {
    var distinct: [String] = []
    for time in times where !distinct.contains(time) { distinct.append(time) }
    let parts = distinct.map { $0.split(separator: " ", maxSplits: 1) }
    let numbers = parts.compactMap { $0.first.flatMap { Int($0) } }
    let units = Set(parts.map { $0.dropFirst().joined() })
    if distinct.count > 1, numbers.count == distinct.count, units.count == 1, let unit = units.first,
      let least = numbers.min(), let most = numbers.max()
    {
      return "\(least) – \(most) \(unit)"
    }
    return distinct.isEmpty ? nil : distinct.joined(separator: " / ")
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

  /// One of the facts that are text; what is not known is said without weight.
  @HTMLBuilder private func fact(_ name: String, _ value: String?, isFigure: Bool = true) -> some HTML {
    div {
      dt { name }
      dd {
        if let value {
          // A long sentence in large letters is no figure.
          span(isFigure && value.unicodeScalars.count <= 32 ? .class("figure") : .class("words")) { value }
        } else {
          span(.class("words muted")) { words[.unknown] }
        }
      }
    }
  }
}
