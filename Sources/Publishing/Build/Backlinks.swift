internal import Portal

/// Who leads to whom among some entries: for every entry that shows it, those whose body or fields lead there.
struct Backlinks: Sendable {
  fileprivate var origins: [String: [Entry]] = [:]

  /// Nobody leads anywhere.
  init() {}

  /// Notes that `origin` leads to the page at `address`.
  mutating func add(_ address: String, from origin: Entry) {
    origins[address, default: []].append(origin)
  }
}

extension [Backlinks] {
  /// The entries that lead to `entry`, in the portal's order, where the parts are in that order.
  func origins(of entry: Entry) -> [Entry] { flatMap { $0.origins[entry.address] ?? [] } }
}

extension Entry {
  /// Whether the entry's page says who leads to it, so that it is made after all bodies.
  var showsBacklinks: Bool { type.showsBacklinks }
}

extension ContentType {
  /// Whether pages of the type say who leads to them.
  var showsBacklinks: Bool {
    switch self {
    case .document, .plan, .procedure: true
    default: false
    }
  }
}
