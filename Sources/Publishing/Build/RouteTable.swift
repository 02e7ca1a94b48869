internal import Portal

/// Who owns which address: every output is claimed here before anything is rendered.
struct RouteTable: Sendable {
  /// The owner of each address: a source file, or what the program makes there.
  private(set) var owners: [String: String] = [:]
  private(set) var faults: [Diagnostic] = []
  /// Folders that a claimed file lies in; no file may have such a name.
  private var folders: [String: String] = [:]

  /// Claims `address` for `owner`; a second claim is a fault that names both.
  mutating func claim(_ address: String, for owner: String) {
    if let other = owners[address] ?? conflict(address) {
      // The fault stands at the file that can be changed: a page that the program makes cannot.
      let (file, rival) = owner.hasPrefix("content/") ? (owner, other) : (other, owner)
      faults.append(Diagnostic(.addressTaken, file: file, address, rival))
      return
    }
    owners[address] = owner
    var folder = address
    while let slash = folder.dropLast().lastIndex(of: "/"), slash > folder.startIndex {
      folder = String(folder[..<slash])
      if folders.updateValue(owner, forKey: folder) != nil { break }
    }
  }

  /// Whether something is published at `address`.
  func contains(_ address: String) -> Bool {
    owners[address] != nil
  }

  /// The owner that needs a folder where `address` wants a file, or the reverse.
  private func conflict(_ address: String) -> String? {
    if !address.hasSuffix("/"), let owner = folders[address] { return owner }
    var folder = address
    while let slash = folder.dropLast().lastIndex(of: "/"), slash > folder.startIndex {
      folder = String(folder[..<slash])
      if let owner = owners[folder] { return owner }
    }
    return nil
  }

  /// Where an address lies in the output folder.
  static func path(of address: String) -> String {
    let path = String(address.dropFirst())
    return address.hasSuffix("/") ? path + "index.html" : path
  }
}
