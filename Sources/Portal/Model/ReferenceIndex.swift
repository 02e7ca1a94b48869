public import VietnameseText

/// Finds the entry that a reference means: a document's number, a procedure's code, a title, a file.
///
/// Documents are found by number, year, symbol and issuer. A reference that fits two is ambiguous and finds none,
/// because `06/QĐ-TTg` recurs every year and `KH-BQL` exists in several provinces.
///
/// A class because every citation asks it: copies would count references to its five tables, from several threads.
public final class ReferenceIndex: Sendable {
  /// What a reference means.
  public enum Meaning: Sendable {
    case entry(Entry)
    /// Any of several, which the reference does not tell apart.
    case ambiguous([Entry])
    case nothing
  }

  private let documents: [DocumentNumber.Key: [Entry]]
  /// The same by numbers without diacritics: `06/QD-TTg` for `06/QĐ-TTg`.
  private let unmarked: [String: [Entry]]
  private let laws: [String: [Entry]]
  private let procedures: [String: Entry]
  private let titles: [String: [Entry]]
  private let files: [String: Entry]

  /// An index of what the portal shows.
  public convenience init(_ portal: Portal) {
    self.init(portal.entries, files: portal.byFile)
  }

  /// An index of `entries`.
  public convenience init(_ entries: [Entry]) {
    self.init(entries, files: Dictionary(entries.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  private init(_ entries: [Entry], files: [String: Entry]) {
    self.files = files
    var documents: [DocumentNumber.Key: [Entry]] = [:]
    var unmarked: [String: [Entry]] = [:]
    var laws: [String: [Entry]] = [:]
    var procedures: [String: Entry] = [:]
    var titles: [String: [Entry]] = [:]
    func add(_ number: String, _ entry: Entry) {
      guard case .success(let number) = DocumentNumber.parse(number) else { return }
      documents[number.key, default: []].append(entry)
      unmarked[number.fallbackKey, default: []].append(entry)
    }
    for entry in entries where entry.originalFile == nil {
      switch entry.details {
      case .document(let document):
        add(document.number.value, entry)
        for name in Self.lawNames(of: document, entry) { laws[name, default: []].append(entry) }
      case .plan(let plan): if let number = plan.number?.value { add(number, entry) }
      case .procedure(let procedure): procedures[Self.codeKey(procedure.code.value)] = entry
      // Nothing refers to the others by their titles.
      default: continue
      }
      titles[Vietnamese.fieldKey(entry.title), default: []].append(entry)
    }
    self.documents = documents
    self.unmarked = unmarked
    self.laws = laws
    self.procedures = procedures
    self.titles = titles
  }

  /// Whether references, and questions about what they mean, are answered by both alike.
  package func answersLike(_ other: ReferenceIndex) -> Bool {
    files.count == other.files.count
      && files.allSatisfy { file, entry in other.files[file].map(entry.answersLike) ?? false }
  }

  /// What a law may be called: laws are cited by name, without a number.
  private static func lawNames(of document: Document, _ entry: Entry) -> Set<String> {
    let kind = Vietnamese.fieldKey(document.kind)
    guard kind == "luat" || kind == "boluat" else { return [] }
    return Set([entry.title, document.abstract, document.kind + document.abstract].map(Vietnamese.fieldKey))
  }

  /// What `reference` means in a field of `origin`, with the date that stands in a field of its own.
  public func meaning(of reference: String, from origin: Entry, date: CivilDate? = nil) -> Meaning {
    if let file = files[SourcePath.join(origin.file, reference) ?? reference] ?? files["content/" + reference] {
      return .entry(file)
    }
    if let procedure = procedures[Self.codeKey(reference)] { return .entry(procedure) }
    if let citation = Citation.find(in: reference).first {
      let meaning = meaning(of: citation, date: date)
      guard case .nothing = meaning else { return meaning }
    }
    if case .success(let number) = DocumentNumber.parse(reference) {
      return pick(documents(number) ?? [], year: number.year, date: date, issuer: nil)
    }
    return pick(titles[Vietnamese.fieldKey(reference)] ?? [], year: nil, date: date, issuer: nil)
  }

  /// What a citation in running text means.
  public func meaning(of citation: Citation, date: CivilDate? = nil) -> Meaning {
    let candidates: [Entry]? =
      switch citation.target {
      case .number(let number), .numberedLaw(_, let number): documents(number)
      case .law(let name): laws.isEmpty ? nil : laws[Vietnamese.fieldKey(name)]
      case .blank: nil
      }
    guard let candidates else { return .nothing }
    return pick(
      candidates, year: citation.year ?? citation.number?.year, date: citation.date ?? date, issuer: citation.issuer)
  }

  /// The documents of that number; where there are none and the writer may have typed no diacritics, the only one whose
  /// number is the same without.
  private func documents(_ number: DocumentNumber) -> [Entry]? {
    if let known = documents[number.key] { return known }
    guard number.mayLackStrokes, let meant = unmarked[number.fallbackKey], meant.count == 1 else { return nil }
    return meant
  }

  /// The entry that `reference` means in a field of `origin`; nothing where it is only text or ambiguous.
  public func entry(_ reference: String, from origin: Entry, date: CivilDate? = nil) -> Entry? {
    if case .entry(let entry) = meaning(of: reference, from: origin, date: date) { entry } else { nil }
  }

  /// The documents that fit what is known of the one that is meant.
  private func pick(_ candidates: [Entry], year: Int?, date: CivilDate?, issuer: String?) -> Meaning {
    if candidates.count == 1 {
      // Nearly all numbers are those of one document.
      let fits = Self.issued(candidates[0]).map { (date ?? $0) == $0 && (year ?? $0.year) == $0.year } ?? true
      return fits ? .entry(candidates[0]) : .nothing
    }
    var candidates = candidates
    if let date { candidates = candidates.filter { Self.issued($0).map { $0 == date } ?? true } }
    if let year { candidates = candidates.filter { Self.issued($0).map { $0.year == year } ?? true } }
    if candidates.count > 1, let issuer {
      let key = Vietnamese.fieldKey(issuer)
      let fitting = candidates.filter { entry in
        let own = Vietnamese.fieldKey(Self.issuer(of: entry))
        return own.contains(key) || (!own.isEmpty && key.contains(own))
      }
      if !fitting.isEmpty { candidates = fitting }
    }
    return candidates.isEmpty ? .nothing : candidates.count == 1 ? .entry(candidates[0]) : .ambiguous(candidates)
  }

  private static func issued(_ entry: Entry) -> CivilDate? {
    entry.document?.issued ?? entry.plan?.issued
  }

  private static func issuer(of entry: Entry) -> String {
    entry.document?.issuer ?? [entry.plan?.issuer, entry.plan?.parent].compactMap(\.self).joined(separator: " ")
  }

  private static func codeKey(_ code: String) -> String {
    (ProcedureCode(code)?.description ?? code).lowercased()
  }
}

extension Entry {
  /// Whether all that another entry can learn of this one, by naming it, it can learn of `other` too.
  ///
  /// Most entries are found by their files and addresses alone. The others are found by what their own fields and titles
  /// say as well, and what they say decides what is in force.
  fileprivate func answersLike(_ other: Entry) -> Bool {
    if self === other { return true }
    guard address.equalsInBytes(other.address), fate == other.fate, originalFile == other.originalFile else {
      return false
    }
    // Of several that fit, some are told in the order of their days.
    let isFoundAlike = title.equalsInBytes(other.title) && common.date == other.common.date
    switch (details, other.details) {
    case (.document(let own), .document(let others)): return isFoundAlike && own == others
    case (.plan(let own), .plan(let others)): return isFoundAlike && own == others
    case (.procedure(let own), .procedure(let others)): return isFoundAlike && own.code.value == others.code.value
    case (.contact, .contact): return isFoundAlike
    default: return type == other.type
    }
  }
}
