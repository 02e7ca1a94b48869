/// How a text is to be rendered.
public struct RenderOptions: Sendable {
  public var dialect: Dialect
  /// The line of the file on which the text begins.
  public var firstLine: Int
  /// The level that the highest heading of the text gets; the others keep their distance from it.
  ///
  /// Used by the editors' dialect alone.
  public var topHeadingLevel: Int
  /// Whether ``RenderedBody/plainText`` is wanted.
  public var collectsPlainText: Bool
  /// Whether the caller knows that the text is well-formed UTF-8, so that it is not checked a second time.
  public var isWellFormed = false
  /// Whether paragraphs without marks are written without libcmark; the HTML is the same.
  package var passesParagraphs = true
  /// The length in bytes from which a text gets a table of contents without asking; nil for never.
  public var contentsLimit: Int?

  public init(
    dialect: Dialect = .editors, firstLine: Int = 1, topHeadingLevel: Int = 2, collectsPlainText: Bool = false,
    contentsLimit: Int? = nil
  ) {
    self.dialect = dialect
    self.firstLine = firstLine
    self.topHeadingLevel = topHeadingLevel
    self.collectsPlainText = collectsPlainText
    self.contentsLimit = contentsLimit
  }
}
