internal import Portal
internal import Templates
internal import VietnameseText

/// The lists that narrow the procedures: by field, level, service level and status.
struct ProcedureLists: Sendable {
  let filters: [ProcedureListPage.FilterGroup]
  /// Each narrowed list with its entries.
  let narrowed: [(choice: ProcedureListPage.Choice, entries: [Entry])]

  init(live: [Entry], all: [Entry]) {
    var filters: [ProcedureListPage.FilterGroup] = []
    var narrowed: [(choice: ProcedureListPage.Choice, entries: [Entry])] = []
    func add(_ name: Word, _ entries: [Entry], _ key: (Procedure) -> ProcedureListPage.Choice?) {
      var groups: [String: (choice: ProcedureListPage.Choice, entries: [Entry])] = [:]
      for entry in entries {
        guard let choice = entry.procedure.flatMap(key) else { continue }
        groups[choice.address, default: (choice, [])].entries.append(entry)
      }
      let sorted = groups.values.sorted(inOrderOf: \.choice.title)
      filters.append(ProcedureListPage.FilterGroup(name: name, choices: sorted.map { ($0.choice, $0.entries.count) }))
      narrowed += sorted
    }
    add(.byField, live) { .init(title: $0.field, address: ProcedureListPage.address(field: $0.field)) }
    add(.byLevel, live) { $0.level.map { .init(title: $0.name, address: "/tthc/cap/\($0.rawValue)/") } }
    add(.byService, live) { $0.service.map { .init(title: $0.name, address: "/tthc/muc-do/\($0.rawValue)/") } }
    // What was abolished is looked for by its status, so this list holds the withdrawn ones too.
    add(.byStatus, all) { $0.status.map { .init(title: $0.name, address: "/tthc/tinh-trang/\($0.rawValue)/") } }
    self.filters = filters
    self.narrowed = narrowed
  }
}
