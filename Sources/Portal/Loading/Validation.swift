internal import VietnameseText

/// Checks what a single file cannot know: units that exist, quotas that count something, dates in order.
struct Validation: Sendable {
  private(set) var faults: [Diagnostic] = []
  private let unitSlugs: Set<String>

  /// What is wrong with the settings of a portal.
  init(site: Site, units: [AgencyUnit]) {
    unitSlugs = Set(units.map(\.slug.value))
    check(site)
    check(units)
  }

  /// What is wrong with an entry of the portal; asked where files are read side by side.
  func faults(of draft: EntryDraft) -> [Diagnostic] {
    var validation = self
    validation.faults = []
    validation.check(draft)
    return validation.faults
  }

  private mutating func check(_ site: Site) {
    let file = SiteReader.sitePath
    if !site.baseURL.value.isEmpty, BaseURL(site.baseURL.value) == nil { report(.baseURL, file, site.baseURL) }
    for url in [site.petition].compactMap(\.self) + site.social.map(\.url) { check(url: url, in: file) }
    check(email: site.footer?.email, in: file)
    check(site.quotas, in: file)
  }

  private mutating func check(_ units: [AgencyUnit]) {
    for unit in units where !Vietnamese.isSlug(unit.slug.value) {
      report(.slug, SiteReader.unitsPath, unit.slug, Vietnamese.slug(unit.slug.value))
    }
    // Of two names at one time only the first is ever shown.
    for (place, unit) in units.enumerated() {
      let other = units[..<place].first { $0.slug.value == unit.slug.value && $0.span.overlaps(unit.span) }
      if let other { report(.overlappingUnits, SiteReader.unitsPath, unit.slug, other.name) }
    }
  }

  private mutating func check(_ draft: EntryDraft) {
    let file = draft.file
    if let unit = draft.common.unit { check(unit: unit, in: file) }
    for alias in draft.common.aliases {
      if !alias.value.isSiteAddress {
        report(.path, file, alias, "address")
      } else if let name = PortableNames.reservedPart(of: alias.value) {
        let length = alias.value.unicodeScalars.count
        faults.append(Diagnostic(.reservedName, file: file, at: alias.position, length: length, arguments: [name]))
      }
    }
    if let source = draft.common.source?.url { check(url: source, in: file) }
    switch draft.details {
    case .plan(let plan):
      if let number = plan.number { check(number: number, in: file) }
      check(plan.quotas, in: file)
    case .procedure(let procedure):
      if let online = procedure.online { check(url: online, in: file) }
      if !procedure.code.value.isEmpty, ProcedureCode(procedure.code.value) == nil {
        report(.procedureCode, file, procedure.code)
      }
    case .document(let document):
      check(number: document.number, in: file)
    case .contact(let contact):
      check(email: contact.email, in: file)
    default: break
    }
  }

  private mutating func check(email: Located<String>?, in file: String) {
    if let email, !email.value.isEmailAddress { report(.email, file, email) }
  }

  private mutating func check(number: Located<String>, in file: String) {
    // A blank one is told already, where it is required.
    guard !number.value.isEmpty else { return }
    if case .failure = DocumentNumber.parse(number.value) { report(.documentNumber, file, number) }
  }

  private mutating func check(_ quotas: [Quota], in file: String) {
    for (place, quota) in quotas.enumerated() {
      // Of two that count the same only the larger ever tells.
      if let other = quotas[..<place].first(where: quota.counts(like:)) {
        report(.sameQuota, file, quota.count, String(other.count.position.line))
      }
      if Countable(quota.count.value) == nil {
        report(.unknownQuotaCount, file, quota.count, Countable.suggestion(for: quota.count.value) ?? "")
      } else if let kind = quota.kind, Countable(quota) == nil {
        report(.unknownQuotaCount, file, kind, Countable.suggestion(forKind: kind.value) ?? "", "kind")
      }
      if let unit = quota.unit { check(unit: unit, in: file) }
    }
  }

  private mutating func check(unit: Located<String>, in file: String) {
    guard !unitSlugs.contains(unit.value) else { return }
    report(.unknownUnit, file, unit, Vietnamese.suggestion(for: unit.value, among: unitSlugs.sorted()) ?? "")
  }

  private mutating func check(url: Located<String>, in file: String) {
    if !url.value.isWebAddress { report(.url, file, url) }
  }

  private mutating func report(_ code: FaultCode, _ file: String, _ value: Located<String>, _ more: String...) {
    faults.append(
      Diagnostic(
        code, file: file, at: value.position, length: value.value.unicodeScalars.count, arguments: [value.value] + more)
    )
  }
}

extension String {
  /// Whether the text is an address under the site's root that can become a file there and nowhere else.
  var isSiteAddress: Bool {
    let parts = split(separator: "/")
    return hasPrefix("/") && !hasPrefix("//") && !parts.isEmpty && utf8.count <= 1000
      && parts.allSatisfy { part in
        // A name that starts with a dot is hidden, or leads up.
        !part.hasPrefix(".") && part.utf8.count <= 200
          && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"\:*?"<>|%#"#.utf8.contains($0) }
      }
  }

  /// Whether the text is an address that a browser may be sent to: http or https with a host, and no blank.
  package var isWebAddress: Bool {
    for scheme in ["https://", "http://"] where lowercased().hasPrefix(scheme) {
      let rest = utf8.dropFirst(scheme.utf8.count)
      return rest.first.map { $0 != UInt8(ascii: "/") } ?? false && rest.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
    return false
  }

  /// Whether the text has the form of an e-mail address: one `@`, something before it, a dotted host after it.
  var isEmailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, utf8.allSatisfy(\.mayStandInEmail) else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
  }
}

extension UInt8 {
  /// Whether an e-mail address can have it outside of quotes: a `mailto:`, a name in brackets or a second address cannot.
  fileprivate var mayStandInEmail: Bool {
    self > 0x20 && self < 0x7F && !##"()<>[]:;,\""##.utf8.contains(self)
  }
}

extension Quota {
  /// Whether the same items are counted over the same periods, however it is written.
  fileprivate func counts(like other: Quota) -> Bool {
    guard let countable = Countable(self), countable == Countable(other) else { return false }
    return per == other.per && by == other.by && unit?.value == other.unit?.value && area == other.area
      && tag == other.tag
  }
}
