internal import Portal
internal import VietnameseText

/// Who owns which address: every output is claimed here before anything is rendered.
struct RouteTable: Sendable {
  /// What is published at an address.
  enum Owner: Sendable, Equatable {
    /// An entry, by its place among those of the portal.
    case entry(Int, ContentType, source: String)
    /// A page that gathers entries, by its place among them.
    case list(Int)
    /// A file of the portal that goes out as it is, by its path.
    case attachment(String)
    /// Another file of the site by its place among them, and the source file that asked for it, if one did.
    case file(Int, source: String?)

    /// The source file that asked for the address; nothing where the program itself did.
    var source: String? {
      switch self {
      case .entry(_, _, let source), .attachment(let source): source
      case .file(_, let source): source
      case .list: nil
      }
    }
  }

  /// A wish for an address.
  struct Claim: Sendable, Equatable {
    let address: String
    let owner: Owner
  }

  private var owners: [String: Owner] = [:]
  private(set) var faults: [Diagnostic] = []
  /// Files by their addresses; no other address may need a folder of such a name.
  private var plainFiles: Set<String> = []
  /// Folders that a claimed address lies in; no file may have such a name.
  private var folders: Set<String> = []
  private var lastFolder = ""
  /// What was claimed after the entries: the addresses of lists, and whatever else.
  private var wishes: (lists: [String], others: [Claim]) = ([], [])
  /// The same in copies of a table; tables that were made one by one differ.
  private let identity = Identity()

  private final class Identity: Sendable {}

  /// A table in which every entry has claimed its address.
  init(_ entries: [Entry]) {
    owners.reserveCapacity(entries.count * 3 / 2)
    for (index, entry) in entries.enumerated() {
      claim(entry.address, for: .entry(index, entry.type, source: entry.file))
    }
  }

  /// Claims the addresses of all lists, then what `others` want, in their order.
  mutating func claim(lists: [String], others: [Claim]) {
    wishes = (lists, others)
    for (index, address) in lists.enumerated() { claim(address, for: .list(index)) }
    // The folder of search is the program's own; what lies in it is known only when all bodies are read. No entry and no
    // list has an address in it, so that it is no known folder yet.
    plainFiles.insert(SearchIndex.folder)
    for wish in others { claim(wish.address, for: wish.owner) }
  }

  /// Whether the same would come of other entries of the same files at the same addresses, and of these claims.
  func holds(lists: [String], others: [Claim]) -> Bool { wishes == (lists, others) }

  /// Claims `address` for `owner`; a second claim is a fault that names both.
  private mutating func claim(_ address: String, for owner: Owner) {
    // Looked up once where nobody has it, as is nearly always so.
    if let other = owners.updateValue(owner, forKey: address) {
      owners[address] = other
      return refuse(address, owner, other.source ?? address)
    }
    let new = newFolders(of: address)
    if let other = conflict(address, new) {
      owners[address] = nil
      return refuse(address, owner, other)
    }
    if address.utf8.last != UInt8(ascii: "/") { plainFiles.insert(address) }
    folders.formUnion(new)
    if let folder = new.first { lastFolder = folder }
  }

  /// The folders around `address` that no address lies in yet, from within.
  private mutating func newFolders(of address: String) -> [String] {
    // Mostly the folder is that of the address before.
    guard let length = address.parentLength,
      length != lastFolder.utf8.count || !address.startsInBytes(with: lastFolder)
    else { return [] }
    var new: [String] = []
    var folder = address.prefix(bytes: length)
    // A folder that is known stands in folders that are known.
    while !folders.contains(folder) {
      new.append(folder)
      guard let length = folder.parentLength else { break }
      folder = folder.prefix(bytes: length)
    }
    if new.isEmpty { lastFolder = folder }
    return new
  }

  private mutating func refuse(_ address: String, _ owner: Owner, _ other: String) {
    // The fault stands at the file that can be changed: a page that the program makes cannot.
    if case .file(_, let file?) = owner {
      // What a file asks for beside its own address is a former one.
      faults.append(Diagnostic(.addressTaken, file: file, address, other, "former"))
    } else if let file = owner.source {
      faults.append(Diagnostic(.addressTaken, file: file, address, other))
    } else {
      faults.append(Diagnostic(.addressTaken, file: other, address, address))
    }
  }

  /// Whether something is published at `address`.
  func contains(_ address: String) -> Bool {
    owners[address] != nil
  }

  /// Whether the same addresses are claimed as in `other`, whoever owns them.
  func hasAddresses(of other: RouteTable) -> Bool {
    identity === other.identity
      || owners.count == other.owners.count && owners.keys.allSatisfy { other.owners[$0] != nil }
  }

  /// What is published at `address`.
  func owner(of address: String) -> Owner? {
    owners[address]
  }

  /// Every address, in no order.
  var addresses: [String] { Array(owners.keys) }

  /// The owner that needs a folder where `address` wants a file, or the reverse: a folder that is known is no file.
  private func conflict(_ address: String, _ newFolders: [String]) -> String? {
    if address.utf8.last != UInt8(ascii: "/"), folders.contains(address) {
      let inside = address + "/"
      return owners.filter { $0.key.utf8.starts(with: inside.utf8) }
        .map { $0.value.source ?? $0.key }.min { $0.precedesInBytes($1) }
    }
    let isPage = address.utf8.last == UInt8(ascii: "/")
    if isPage, plainFiles.isEmpty { return nil }
    // The page of `/a/` lies in a folder, where the file `/a` may lie; and the other way round.
    let twin = isPage ? address.prefix(bytes: address.utf8.count - 1) : address + "/"
    if isPage ? plainFiles.contains(twin) : owners[twin] != nil { return owners[twin]?.source ?? twin }
    return newFolders.first(where: plainFiles.contains).map { owners[$0]?.source ?? $0 }
  }

  /// Where an address lies in the output folder.
  static func path(of address: String) -> String {
    let path = String(Substring(address.utf8.dropFirst()))
    return address.utf8.last == UInt8(ascii: "/") ? path + "index.html" : path
  }
}

extension String {
  /// How many bytes are the address of the folder around this one, without the slash at its end: `/a/b` of `/a/b/c/`.
  fileprivate var parentLength: Int? {
    let length = withBytes { bytes in
      var place = bytes.count - 2
      while place > 0, bytes[place] != UInt8(ascii: "/") { place -= 1 }
      return place
    }
    return length > 0 ? length : nil
  }

  /// The first so many bytes, which end with a character.
  fileprivate func prefix(bytes count: Int) -> String {
    String(Substring(utf8.prefix(count)))
  }
}
