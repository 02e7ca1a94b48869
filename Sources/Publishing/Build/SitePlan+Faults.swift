internal import Portal
internal import Templates
internal import VietnameseText

extension SitePlan {
  /// A mark that `site.yaml` names and the portal does not have.
  static func faults(ofLogo logo: Target?, in site: Site) -> [Diagnostic] {
    guard logo == nil, let wanted = site.logo else { return [] }
    return [
      Diagnostic(
        .missingFile, file: "content/site.yaml", at: wanted.position, length: wanted.value.unicodeScalars.count,
        arguments: [wanted.value])
    ]
  }

  /// Lines of the menu that lead nowhere: they stand on every page.
  ///
  /// They are written as they are, so that only whole addresses of the site and of other sites will do.
  static func faults(ofMenu menu: [Site.MenuItem], _ table: LinkTable) -> [Diagnostic] {
    let file = "content/site.yaml"
    return menu.map(\.address).compactMap { line -> Diagnostic? in
      func fault(_ code: FaultCode, _ more: String...) -> Diagnostic {
        Diagnostic(
          code, file: file, at: line.position, length: line.value.unicodeScalars.count,
          arguments: [line.value] + more)
      }
      if line.value.isEmpty || line.value.isWebAddress || line.value.isPersonalAddress { return nil }
      let path = line.value.splitBeforeQuery.path
      switch table.follow(path, from: file) {
      case .page(let address): return path == address || path + "/" == address ? nil : fault(.brokenLink, address)
      case .hidden(let fate): return Diagnostic(hidden: line.value, fate, file: file, at: line.position)
      case .foreign: return fault(.path)
      case .nothing: return fault(line.value.contains(":") ? .forbiddenURL : .brokenLink)
      }
    }
  }

  /// What the interface lacks in the languages that the portal has content in.
  static func missingWords(_ context: PageContext, theme folder: String) -> [Diagnostic] {
    context.tables.filter { !$0.missing.isEmpty }.map { table in
      let file = "\(folder)/\(ThemeFiles.Name.words(table.language))"
      let missing = table.missing.map(\.name)
      let some = missing.prefix(8).joined(separator: ", ") + (missing.count > 8 ? "…" : "")
      return Diagnostic(
        .missingWords, file: file,
        Words.name(ofLanguage: table.language), String(missing.count), String(Word.allCases.count), file, some)
    }
  }
}

extension String {
  /// Whether the text is an address that a browser hands on: to a mailbox or a telephone.
  fileprivate var isPersonalAddress: Bool { ["mailto:", "tel:"].contains { startsInBytes(with: $0) } }
}
