internal import Portal

/// Who leads to whom: for every entry that shows it, the entries whose body or fields lead there.
struct Backlinks: Sendable {
  private var origins: [String: [Entry]] = [:]

  /// Nobody leads anywhere.
  init() {}

  /// The entries that lead to `entry`, in the portal's order.
  subscript(entry: Entry) -> [Entry] { origins[entry.address] ?? [] }

  /// Notes that `origin` leads to the page at `address`.
  mutating func add(_ address: String, from origin: Entry) {
    origins[address, default: []].append(origin)
  }

  /// Adds those of entries that follow.
  mutating func merge(_ other: Backlinks) {
    origins.merge(other.origins) { $0 + $1 }
  }
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
