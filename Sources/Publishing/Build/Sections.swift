internal import Audit
internal import Portal

/// The sections that some pages have and the links that lead to sections, gathered while bodies are read.
struct Sections: Sendable {
  fileprivate var anchors: [(address: String, anchors: [String])] = []
  fileprivate var links: [SectionLink] = []

  /// Adds what a body has and wants.
  mutating func add(_ entry: Entry, _ outcome: BodyReader.Outcome) {
    add(entry, anchors: outcome.anchors, links: outcome.sections)
  }

  /// Adds the anchors that a body has and the links to sections that it wants.
  mutating func add(_ entry: Entry, anchors own: [String], links: [SectionLink]) {
    if !own.isEmpty { anchors.append((entry.address, own)) }
    self.links += links
  }
}

extension [Sections] {
  /// The links to sections that their pages do not have; to be asked when every body is read.
  func faults(_ routes: RouteTable) -> [Diagnostic] {
    let links = flatMap(\.links)
    guard !links.isEmpty else { return [] }
    let wanted = Set(links.map(\.address))
    var known: [String: [String]] = [:]
    for part in self {
      for (address, own) in part.anchors where wanted.contains(address) { known[address] = own }
    }
    return links.compactMap { link in
      switch routes.owner(of: link.address) {
      case .entry, .list: link.fault(among: known[link.address] ?? [])
      // What stands behind the number sign of a file is for the program that opens it.
      case .attachment, .file, nil: nil
      }
    }
  }
}

extension SitePlan {
  /// The faults of all bodies, with those that no body can know alone and with what was probably meant, and the doubts
  /// about what is counted.
  func complete(_ faults: [Diagnostic], _ sections: [Sections]) -> [Diagnostic] {
    suggesting(faults + sections.faults(routes)) + bodies.selection.kept(audit.report.diagnostics)
  }
}
