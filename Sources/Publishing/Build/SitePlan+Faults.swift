internal import Portal
internal import Templates

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
