public import VietnameseText

/// Finds the entry that a reference means: a document's number, a procedure's code, a title, a file.
///
/// Documents are found by number, year and symbol. A number that fits two documents is ambiguous and finds none,
/// because `06/QĐ-TTg` recurs every year.
public struct ReferenceIndex: Sendable {
  private var documents: [String: [Entry]] = [:]
  private var procedures: [String: Entry] = [:]
  private var titles: [String: [Entry]] = [:]
  private let portal: Portal

  /// An index of what the portal shows.
  public init(_ portal: Portal) {
    self.portal = portal
    for entry in portal.entries where entry.originalFile == nil {
      titles[Vietnamese.fieldKey(entry.title), default: []].append(entry)
      switch entry.details {
      case .document(let document): add(document.number.value, issued: document.issued, entry)
      case .plan(let plan): if let number = plan.number?.value { add(number, issued: plan.issued, entry) }
      case .procedure(let procedure): procedures[Self.codeKey(procedure.code.value)] = entry
      default: break
      }
    }
  }

  private mutating func add(_ number: String, issued: CivilDate?, _ entry: Entry) {
    guard case .success(let number) = DocumentNumber.parse(number) else { return }
    documents[number.key, default: []].append(entry)
  }

  /// The entry that `reference` means in a field of `origin`; nothing where it is only text.
  public func entry(_ reference: String, from origin: Entry) -> Entry? {
    if let file = portal.entry(file: path(reference, from: origin)) ?? portal.entry(file: "content/" + reference) {
      return file
    }
    if let procedure = procedures[Self.codeKey(reference)] { return procedure }
    if let citation = Citation.find(in: reference).first, let cited = entry(citing: citation) { return cited }
    if case .success(let number) = DocumentNumber.parse(reference) { return document(number.key, year: nil, date: nil) }
    let titled = titles[Vietnamese.fieldKey(reference)] ?? []
    return titled.count == 1 ? titled[0] : nil
  }

  /// The document that a citation in running text means, if exactly one fits.
  public func entry(citing citation: Citation) -> Entry? {
    guard let number = citation.number else { return nil }
    return document(number.key, year: citation.year ?? number.year, date: citation.date)
  }

  private func document(_ key: String, year: Int?, date: CivilDate?) -> Entry? {
    var candidates = documents[key] ?? []
    if let date { candidates = candidates.filter { Self.issued($0).map { $0 == date } ?? true } }
    if let year { candidates = candidates.filter { Self.issued($0).map { $0.year == year } ?? true } }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private static func issued(_ entry: Entry) -> CivilDate? {
    entry.document?.issued ?? entry.plan?.issued
  }

  private static func codeKey(_ code: String) -> String {
    (ProcedureCode(code)?.description ?? code).lowercased()
  }

  /// A path beside the origin, with `..` followed.
  private func path(_ relative: String, from origin: Entry) -> String {
    SourcePath.join(origin.file, relative) ?? relative
  }
}

/// Paths as editors write them in links and fields.
public enum SourcePath {
  /// The path that `relative` means in the folder of the file `origin`; nothing if it leaves `content/`.
  public static func join(_ origin: String, _ relative: String) -> String? {
    // On bytes: a walk over characters would weigh every letter, and every link of every body comes through here.
    let slash = UInt8(ascii: "/")
    var parts = origin.utf8.split(separator: slash).dropLast()
    for part in relative.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) {
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    var path = ""
    path.reserveCapacity(origin.utf8.count + relative.utf8.count)
    for part in parts {
      if !path.isEmpty { path += "/" }
      path += Substring(part)
    }
    return path
  }
}
