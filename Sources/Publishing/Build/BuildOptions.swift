public import Templates
public import VietnameseText

/// What a build is told: where from, where to, and for which day.
public struct BuildOptions: Sendable {
  /// The portal's root.
  public var source: String
  /// The folder that is published.
  public var output: String
  public var today: CivilDate
  public var theme: String?
  public var baseURL: String?
  public var showsDrafts: Bool
  public var showsFuture: Bool
  /// How many tasks work at a time; the result does not depend on it.
  public var width: Int
  /// How many bytes of the portal's files are kept in memory; the result does not depend on it.
  ///
  /// Bodies beyond that are read twice.
  public var bodyMemory = 256 << 20
  /// The page templates; an agency's own program exchanges some.
  public var templates = TemplateSet()
  /// Is told how far the build is, from one task at a time.
  public var tell: @Sendable (BuildProgress) -> Void = { _ in }

  public init(
    source: String, output: String? = nil, today: CivilDate, theme: String? = nil, baseURL: String? = nil,
    showsDrafts: Bool = false, showsFuture: Bool = false, width: Int = 2
  ) {
    self.source = source
    self.output = output ?? source + "/public"
    self.today = today
    self.theme = theme
    self.baseURL = baseURL
    self.showsDrafts = showsDrafts
    self.showsFuture = showsFuture
    self.width = width
  }
}
