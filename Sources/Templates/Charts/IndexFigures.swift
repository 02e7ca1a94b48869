internal import HTML
internal import Portal

/// The figures of an index: scores as a line, ranks as bars, and the table that holds both.
struct IndexFigures: Component {
  let words: Words
  let title: String
  /// The years in order.
  let series: [ReformIndex.Year]

  var body: some HTML {
    if series.count(where: { $0.score != nil }) > 1 { ScoreChart(words: words, title: title, series: series) }
    if series.count(where: { $0.rank != nil && $0.of != nil }) > 1 {
      RankChart(words: words, title: title, series: series)
    }
    TableRegion(words[.series]) {
      caption { words[.series] }
      thead {
        tr {
          for word in [Word.yearColumn, .score, .maxScore, .rank, .source] { th(.scope("col")) { words[word] } }
        }
      }
      tbody {
        for (index, year) in series.enumerated() {
          if let change = change(at: index) {
            tr(.class("change")) { td(Attribute("colspan", fixed: "5")) { change } }
          }
          tr {
            th(.scope("row")) { String(year.year) }
            td { Self.number(year.score) }
            td { Self.number(year.max) }
            td { Self.rank(year) ?? "–" }
            td { year.source ?? "–" }
          }
        }
      }
    }
    if series.indices.contains(where: { change(at: $0) != nil }) { p(.class("small muted")) { words[.rankNote] } }
  }

  /// Says that fewer provinces were ranked from this year on, so that ranks before and after cannot be compared.
  private func change(at index: Int) -> String? {
    guard let now = series[index].of, let before = series[..<index].last(where: { $0.of != nil })?.of, now != before
    else { return nil }
    return words(.rankedAmong, String(before), String(now))
  }

  /// "12/34", or the rank alone.
  static func rank(_ year: ReformIndex.Year) -> String? {
    year.rank.map { rank in year.of.map { "\(rank)/\($0)" } ?? String(rank) }
  }

  /// The newest figures of an index, such as "2025: 89,1 điểm, hạng 12/34"; nothing where there are none.
  static func latest(_ entry: Entry, _ words: Words) -> String? {
    guard let year = entry.index?.series.filter({ $0.score != nil || $0.rank != nil }).max(by: { $0.year < $1.year })
    else { return nil }
    let score = year.score.map { words(.points, number($0)) }
    let rank = rank(year).map { words(.latestRank, $0) }
    return "\(year.year): \([score, rank].compactMap(\.self).joined(separator: ", "))"
  }

  /// A figure as Vietnamese writes it: at most two decimals, a comma between.
  static func number(_ value: Double?) -> String {
    guard let value, abs(value) < 1e12 else { return "–" }
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = value < 0 ? "-" : ""
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole),\(rest / 10)" : "\(sign)\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// The tree of an index's criteria with their scores; nothing where there are none.
struct Criteria: Component {
  let words: Words
  let criteria: [ReformIndex.Criterion]

  var body: some HTML {
    if !criteria.isEmpty {
      section {
        h2 { words[.criteria] }
        CriterionList(criteria: criteria)
      }
    }
  }
}

/// One level of the tree and those below it.
struct CriterionList: HTML {
  let criteria: [ReformIndex.Criterion]

  func write(to page: inout HTMLBuffer) {
    page.append("<ul class=\"criteria\">")
    for criterion in criteria {
      page.append("<li>")
      page.append(escaping: criterion.name)
      if let score = criterion.score {
        page.append(" <strong>")
        page.append(escaping: IndexFigures.number(score))
        if let max = criterion.max { page.append(escaping: "/" + IndexFigures.number(max)) }
        page.append("</strong>")
      }
      if !criterion.children.isEmpty { CriterionList(criteria: criterion.children).write(to: &page) }
      page.append("</li>")
    }
    page.append("</ul>")
  }
}
