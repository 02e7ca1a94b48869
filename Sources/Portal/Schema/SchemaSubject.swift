internal import VietnameseText

/// What a schema describes: the front matter of a type, or a file that configures the portal.
public enum SchemaSubject: Hashable, Sendable, CaseIterable {
  case entry(ContentType)
  /// `content/site.yaml`.
  case site
  /// `content/units.yaml`, a list.
  case units
  /// A theme's `theme.yaml`.
  case theme

  public static var allCases: [SchemaSubject] {
    ContentType.allCases.map(SchemaSubject.entry) + [.site, .units, .theme]
  }

  /// The subject that an editor means: a type in any spelling, `site`, `units` or `theme`.
  public init?(spelling text: String) {
    switch Vietnamese.fieldKey(text) {
    case "site", "site.yaml": self = .site
    case "units", "units.yaml": self = .units
    case "theme", "theme.yaml": self = .theme
    default:
      guard let type = ContentType(spelling: text) else { return nil }
      self = .entry(type)
    }
  }

  /// The name in data: `article`, `site`, `units`, `theme`.
  public var name: String {
    switch self {
    case .entry(let type): type.rawValue
    case .site: "site"
    case .units: "units"
    case .theme: "theme"
    }
  }

  /// What it is called in Vietnamese.
  public var title: String {
    switch self {
    case .entry(let type): type.name
    case .site: "Cấu hình chuyên mục"
    case .units: "Danh mục đơn vị"
    case .theme: "Màu và chữ của giao diện"
    }
  }

  /// Where files of the sort lie.
  public var place: String {
    switch self {
    case .entry(let type): "content/\(type.folder)/"
    case .site: SiteReader.sitePath
    case .units: SiteReader.unitsPath
    case .theme: "themes/*/theme.yaml"
    }
  }

  /// Whether a field may be left blank where it need not be given; a colour without quotation marks looks blank.
  var allowsBlanks: Bool { self != .theme }

  /// The fields of a file, or of each item of its list.
  var fields: [FieldDescription] {
    switch self {
    case .entry(let type): type.fields
    case .site: Site.schema.descriptions
    case .units: AgencyUnit.schema.descriptions
    case .theme: ThemeTokens.schema.descriptions
    }
  }
}
