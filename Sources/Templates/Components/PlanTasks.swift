internal import HTML
internal import Portal
internal import VietnameseText

/// The table of tasks by leading agency, and the dated ones by date.
struct PlanTasks: Component {
  let words: Words
  let tasks: [Plan.Task]

  var body: some HTML {
    if !tasks.isEmpty {
      section(.class("plan-tasks")) {
        h2 { words[.tasksByAgency] }
        let columns = TaskColumns(tasks)
        TableRegion(words[.tasksByAgency], isStacked: true) {
          thead {
            tr {
              th(.scope("col")) { words[.task] }
              if columns.hasPartners { th(.scope("col")) { words[.with] } }
              th(.scope("col")) { words[.when] }
              if columns.hasStatus { th(.scope("col")) { words[.status] } }
            }
          }
          for group in groups {
            tbody {
              tr {
                th(.class("group"), .scope("rowgroup"), Attribute("colspan", String(columns.count))) {
                  group.agency ?? words[.noAgency]
                }
              }
              for task in group.tasks { TaskRow(words: words, columns: columns, task: task) }
            }
          }
        }
        if !dated.isEmpty {
          h2 { words[.tasksByDate] }
          ol(.class("quiet-list dated-list")) {
            for (task, due) in dated {
              li {
                strong { DateView(due, words) }
                span { task.content }
              }
            }
          }
        }
      }
    }
  }

  /// The tasks of each agency, agencies in the plan's order.
  private var groups: [(agency: String?, tasks: [Plan.Task])] {
    var agencies: [String?] = []
    for task in tasks where !agencies.contains(task.lead) { agencies.append(task.lead) }
    return agencies.map { agency in (agency: agency, tasks: tasks.filter { $0.lead == agency }) }
  }

  private var dated: [(task: Plan.Task, due: CivilDate)] {
    tasks.compactMap { task in task.due.map { (task: task, due: $0) } }.sorted { $0.due < $1.due }
  }
}

/// The columns that a plan's tasks fill; an empty one would only take room.
struct TaskColumns {
  let hasPartners: Bool
  let hasStatus: Bool

  init(_ tasks: [Plan.Task]) {
    hasPartners = tasks.contains { !$0.with.isEmpty }
    hasStatus = tasks.contains { $0.status != nil }
  }

  var count: Int { 2 + (hasPartners ? 1 : 0) + (hasStatus ? 1 : 0) }
}

/// One task; on a phone its cells stand below one another, each with the name of its column.
struct TaskRow: Component {
  let words: Words
  let columns: TaskColumns
  let task: Plan.Task

  var body: some HTML {
    tr {
      td(.class("what")) { task.content }
      if columns.hasPartners { NamedCell(words[.with], task.with.joined(separator: ", ")) }
      NamedCell(words[.when], [task.when, task.due.map(words.date)].compactMap(\.self).joined(separator: "; "))
      if columns.hasStatus { NamedCell(words[.status], task.status?.name ?? "") }
    }
  }
}
