internal import Portal
internal import VietnameseText

/// Finds the address or file that somebody meant who mistyped its name.
///
/// Names are near when leaving out at most one letter of each makes them equal: a letter too many, missing, changed,
/// swapped or moved. Such names are nearly as long as one another, so that few are compared.
struct NearNames {
  /// The last part of a name, folded.
  private typealias Key = [UInt8]

  private let names: [String]
  /// The keys of names and their places among ``names``, by the length of the keys.
  private var byLength: [Int: [(key: Key, place: Int)]] = [:]

  init(addresses: [String], files: [String]) {
    names = (addresses + files).sortedInBytes(by: \.self)
    for (place, name) in names.enumerated() {
      let key = Self.key(name)
      byLength[key.count, default: []].append((key, place))
    }
  }

  /// The name of the sort wanted that is nearest to `path`: one that was only looked for in the wrong folder, else the one
  /// in the folder most like its own, else the first in the order of their bytes.
  func nearest(to path: String, _ isWanted: (String) -> Bool) -> String? {
    let key = Self.key(path)
    var best: (same: Int, common: Int, earliest: Int)?
    for length in max(key.count - 1, 1)...key.count + 1 {
      for (candidate, place) in byLength[length] ?? [] where Self.areNear(candidate, key) && isWanted(names[place]) {
        let rank = (same: candidate == key ? 1 : 0, common: Self.sharedParts(names[place], path), earliest: -place)
        if best.map({ $0 < rank }) ?? true { best = rank }
      }
    }
    return best.map { names[-$0.earliest] }
  }

  /// Whether leaving out at most one letter of each makes two keys equal, and leaves something.
  private static func areNear(_ one: Key, _ other: Key) -> Bool {
    guard one.count >= other.count else { return areNear(other, one) }
    guard !other.isEmpty, one.count - other.count <= 1 else { return false }
    // What differs lies between what they begin with and what they end with alike.
    var start = 0
    while start < other.count, one[start] == other[start] { start += 1 }
    var end = 0
    while end < other.count - start, one[one.count - 1 - end] == other[other.count - 1 - end] { end += 1 }
    let (part, otherPart) = (one[start..<one.count - end], other[start..<other.count - end])
    if one.count > other.count { return otherPart.isEmpty }
    return part.isEmpty
      || one.count > 1 && (part.dropFirst() == otherPart.dropLast() || part.dropLast() == otherPart.dropFirst())
  }

  /// The last part of a path, folded, without the ending of a file; a procedure's code has none.
  private static func key(_ path: String) -> Key {
    let last = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
    guard let dot = last.lastIndex(of: "."), last[dot...].contains(where: \.isLetter) else {
      return Array(Vietnamese.slug(String(last)).utf8)
    }
    return Array(Vietnamese.slug(String(last[..<dot])).utf8)
  }

  /// How many folders both paths name.
  private static func sharedParts(_ one: String, _ other: String) -> Int {
    Set(one.split(separator: "/").dropLast()).intersection(other.split(separator: "/").dropLast()).count
  }
}

extension SitePlan {
  /// How many mistakes are looked into: whoever has made more has moved a folder, and is not helped by guesses.
  private static let mostGuesses = 2000

  /// The faults, with what was probably meant in those that name a path or a procedure that does not exist.
  func suggesting(_ faults: [Diagnostic]) -> [Diagnostic] {
    guard faults.contains(where: \.wantsSuggestion) else { return faults }
    let names = bodies.table.names
    // What many files ask for alike, such as a link copied into all of them, is looked for once.
    var guesses: [Mistake: String?] = [:]
    return faults.map { fault in
      guard fault.wantsSuggestion else { return fault }
      let mistake = Mistake(fault)
      if guesses[mistake] == nil, guesses.count < Self.mostGuesses {
        guesses[mistake] = .some(name(meantBy: mistake, among: names))
      }
      guard let name = guesses[mistake] ?? nil else { return fault }
      let isFile = name.utf8.starts(with: "content/".utf8)
      return Diagnostic(
        fault.code, file: fault.file, at: fault.position, length: fault.length, severity: fault.severity,
        arguments: fault.arguments + [isFile ? SourcePath.relative(from: fault.file, to: name) : name])
    }
  }

  /// What somebody wrote, and what was wrong with it.
  private struct Mistake: Hashable {
    let code: FaultCode
    /// From the site's root, or from the portal's where the file says so.
    let path: String

    init(_ fault: Diagnostic) {
      code = fault.code
      let path = fault.arguments[0].removingPercentEscapes
      let isRooted = path.utf8.first == UInt8(ascii: "/") || code == .unknownReference
      self.path = isRooted ? path : SourcePath.join(fault.file, path) ?? path
    }
  }

  private func name(meantBy mistake: Mistake, among names: NearNames) -> String? {
    let path = mistake.path
    let isFile: (String) -> Bool = { $0.utf8.starts(with: "content/".utf8) }
    let isEntry: (String) -> Bool = { isFile($0) && $0.utf8.suffix(3).elementsEqual(".md".utf8) }
    switch mistake.code {
    case .unknownReference:
      return names.nearest(to: path, { $0.utf8.starts(with: "/tthc/".utf8) }).flatMap { address in
        guard case .entry(let place, _, _) = routes.owner(of: address) else { return nil }
        return portal.entries[place].procedure?.code.value
      }
    case _ where path.utf8.first == UInt8(ascii: "/"): return names.nearest(to: path, { !isFile($0) })
    case .missingFile: return names.nearest(to: path, { isFile($0) && !isEntry($0) })
    default: return names.nearest(to: path, isFile)
    }
  }
}

extension Diagnostic {
  fileprivate var wantsSuggestion: Bool {
    arguments.count == 1 && (code == .brokenLink || code == .missingFile || code == .unknownReference)
  }
}
