internal import HTML
internal import Portal

/// The papers of one case; those of no case are wanted always.
struct PaperGroup {
  let name: String?
  let papers: [Procedure.Paper]

  /// The papers by case, in the order in which cases are first named.
  static func groups(of papers: [Procedure.Paper]) -> [PaperGroup] {
    var names: [String?] = []
    for paper in papers where !names.contains(paper.case) { names.append(paper.case) }
    return names.map { name in PaperGroup(name: name, papers: papers.filter { $0.case == name }) }
  }
}

/// The papers by case, in tables whose lines can be ticked and printed.
struct Papers: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let procedure: Procedure

  var body: some HTML {
    if !procedure.papers.isEmpty {
      section(.id("giay_to")) {
        h2 { words[.papers] }
        p(.class("small muted")) { words[.papersHint] }
        let groups = PaperGroup.groups(of: procedure.papers)
        for group in groups {
          PaperTable(
            context: context, words: words, entry: entry, papers: group.papers,
            name: groups.count > 1 ? group.name ?? words[.always] : nil)
        }
        if let sets = procedure.sets { p { words(.sets, sets) } }
        p {
          button(Attribute("type", fixed: "button"), Attribute("data-print", if: true)) {
            words[.print]
          }
        }
      }
    }
  }
}

/// The papers of one case.
struct PaperTable: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let papers: [Procedure.Paper]
  let name: String?

  private var hasAmounts: Bool { papers.contains { $0.originals != nil || $0.copies != nil } }
  private var hasForms: Bool { papers.contains { $0.form != nil } }

  var body: some HTML {
    div(.class("table-scroll")) {
      table(.class("checklist")) {
        caption(name == nil ? .class("unseen") : .class("case")) { name ?? words[.papers] }
        thead {
          tr {
            th(.scope("col")) { words[.paper] }
            if hasAmounts { th(.scope("col")) { words[.amount] } }
            if hasForms { th(.scope("col")) { words[.formFile] } }
          }
        }
        tbody {
          for paper in papers {
            tr {
              td {
                label {
                  input(Attribute("type", fixed: "checkbox"))
                  span { paper.name }
                }
              }
              if hasAmounts { td { amounts(of: paper) } }
              if hasForms {
                td {
                  if let form = paper.form?.value {
                    ReferencedFile(context: context, entry: entry, reference: form, title: nil)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// "1 bản chính, 2 bản sao".
  private func amounts(of paper: Procedure.Paper) -> String {
    [
      paper.originals.map { "\($0) \(words[.originals].lowercased())" },
      paper.copies.map { "\($0) \(words[.copies].lowercased())" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}
