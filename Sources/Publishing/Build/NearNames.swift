internal import Portal
internal import VietnameseText

/// Finds the address or file that somebody meant who mistyped its name.
///
/// Names are near when leaving out at most one letter of each makes them equal: a letter too many, missing, changed or
/// swapped. Their texts are looked up, not compared one by one, so that ten thousand mistakes among ten thousand names
/// cost no more than reading both.
struct NearNames {
  private let names: [String]
  /// The names by what is left of their last part without one letter.
  private var byRest: [[UInt8]: [Int]] = [:]

  init(addresses: [String], files: [String]) {
    names = (addresses + files).sortedInBytes(by: \.self)
    for (index, name) in names.enumerated() {
      for rest in Self.rests(Self.key(name)) { byRest[rest, default: []].append(index) }
    }
  }

  /// The name of the sort wanted that is nearest to `path`, that lies in the folder most like its own.
  func nearest(to path: String, _ isWanted: (String) -> Bool) -> String? {
    var best: (name: String, common: Int)?
    var seen: Set<Int> = []
    for rest in Self.rests(Self.key(path)) {
      for index in byRest[rest] ?? [] where seen.insert(index).inserted && isWanted(names[index]) {
        let common = Self.sharedParts(names[index], path)
        if let best, (best.common, names[index]) <= (common, best.name) || best.common > common { continue }
        best = (names[index], common)
      }
    }
    return best?.name
  }

  /// The last part of a path, folded, without the ending of a file; a procedure's code has none.
  private static func key(_ path: String) -> [UInt8] {
    let last = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
    guard let dot = last.lastIndex(of: "."), last[dot...].contains(where: \.isLetter) else {
      return Array(Vietnamese.slug(String(last)).utf8)
    }
    return Array(Vietnamese.slug(String(last[..<dot])).utf8)
  }

  /// The key, and the key without each of its letters.
  private static func rests(_ key: [UInt8]) -> Set<[UInt8]> {
    var rests: Set<[UInt8]> = [key]
    for index in key.indices {
      var rest = key
      rest.remove(at: index)
      rests.insert(rest)
    }
    rests.remove([])
    return rests
  }

  /// How many folders both paths name.
  private static func sharedParts(_ one: String, _ other: String) -> Int {
    Set(one.split(separator: "/").dropLast()).intersection(other.split(separator: "/").dropLast()).count
  }
}

extension SitePlan {
  /// The faults, with what was probably meant in those that name a path or a procedure that does not exist.
  func suggesting(_ faults: [Diagnostic]) -> [Diagnostic] {
    guard faults.contains(where: \.wantsSuggestion) else { return faults }
    let names = bodies.table.names
    return faults.map { fault in
      guard fault.wantsSuggestion, let suggestion = suggestion(for: fault, among: names) else { return fault }
      return Diagnostic(
        fault.code, file: fault.file, at: fault.position, length: fault.length, severity: fault.severity,
        arguments: fault.arguments + [suggestion])
    }
  }

  private func suggestion(for fault: Diagnostic, among names: NearNames) -> String? {
    let path = fault.arguments[0].removingPercentEscapes
    let isFile: (String) -> Bool = { $0.utf8.starts(with: "content/".utf8) }
    let isEntry: (String) -> Bool = { isFile($0) && $0.utf8.suffix(3).elementsEqual(".md".utf8) }
    switch fault.code {
    case .unknownReference:
      return names.nearest(to: path, { $0.utf8.starts(with: "/tthc/".utf8) }).flatMap { address in
        guard case .entry(let place, _, _) = routes.owner(of: address) else { return nil }
        return portal.entries[place].procedure?.code.value
      }
    case _ where path.utf8.first == UInt8(ascii: "/"):
      return names.nearest(to: path, { !isFile($0) })
    case .missingFile:
      return names.nearest(to: path, { isFile($0) && !isEntry($0) }).map {
        SourcePath.relative(from: fault.file, to: $0)
      }
    default:
      return names.nearest(to: path, isFile).map { SourcePath.relative(from: fault.file, to: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate var wantsSuggestion: Bool {
    arguments.count == 1 && (code == .brokenLink || code == .missingFile || code == .unknownReference)
  }
}
