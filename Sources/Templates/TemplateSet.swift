/// The templates of a site: those of this package, with some exchanged for an agency's own.
///
/// A replacement is given the page that would have been written, with all its data, and answers with the page to write:
///
///     var templates = TemplateSet()
///     templates.replace(ArticlePage.self) { OurArticle($0) }
///
/// The replacement keeps the page's address, since every link was settled before it is asked.
public struct TemplateSet: Sendable {
  private var replacements: [ObjectIdentifier: @Sendable (any Page) -> any Page] = [:]

  /// The package's own templates.
  public init() {}

  /// Writes `make` of every page of a type in its place; must be a pure function, since pages are written in parallel.
  public mutating func replace<Standard: Page>(
    _ type: Standard.Type, with make: @escaping @Sendable (Standard) -> any Page
  ) {
    replacements[ObjectIdentifier(type)] = { page in (page as? Standard).map(make) ?? page }
  }

  /// The page to write for `page`.
  public func page(for page: any Page) -> any Page {
    if replacements.isEmpty { return page }
    return replacements[ObjectIdentifier(type(of: page))].map { $0(page) } ?? page
  }
}
