/// The tokens of a theme: colours in light and dark, type scale, corners.
public struct Theme: Sendable, Equatable {
  public var light = Palette.light
  public var dark = Palette.dark
  /// The ratio of one step of headings to the next, 1–1.5.
  public var scale = 1.2
  /// The text size in pixels on a desk; a phone takes a sixteenth less.
  public var textSize = 18.0
  /// The radius of corners in pixels.
  public var radius = 4.0
  /// The families of headings and of text, as CSS writes them; system fonts only, nothing is downloaded.
  public var headingFont: String?
  public var textFont: String?

  /// The default theme.
  public init() {}

  /// The colours of a theme under one light.
  public struct Palette: Sendable, Equatable {
    private var colours: [Colour]

    /// The colour of a token.
    public subscript(_ token: Token) -> Colour {
      get { colours[token.index] }
      set { colours[token.index] = newValue }
    }

    private init(_ colour: (Token) -> Colour) {
      colours = Token.allCases.map(colour)
    }

    /// The default colours in light.
    public static let light = Palette { token in
      switch token {
      case .paper: Colour(red: 0xFB, green: 0xFA, blue: 0xF7)
      case .surface: Colour(red: 0xFF, green: 0xFF, blue: 0xFF)
      case .tint: Colour(red: 0xF3, green: 0xEF, blue: 0xE7)
      case .ink: Colour(red: 0x1C, green: 0x1B, blue: 0x1A)
      case .muted: Colour(red: 0x5C, green: 0x58, blue: 0x53)
      case .lacquer: Colour(red: 0x9A, green: 0x1B, blue: 0x1E)
      case .link: Colour(red: 0x0B, green: 0x4F, blue: 0x8A)
      case .met: Colour(red: 0x1D, green: 0x6B, blue: 0x3C)
      case .missed: Colour(red: 0x9A, green: 0x1B, blue: 0x1E)
      case .waiting: Colour(red: 0x7A, green: 0x52, blue: 0x00)
      case .line: Colour(red: 0xDD, green: 0xD8, blue: 0xCF)
      case .gold: Colour(red: 0xB8, green: 0x97, blue: 0x5A)
      }
    }

    /// The default colours in the dark.
    public static let dark = Palette { token in
      switch token {
      case .paper: Colour(red: 0x17, green: 0x16, blue: 0x14)
      case .surface: Colour(red: 0x20, green: 0x1E, blue: 0x1B)
      case .tint: Colour(red: 0x26, green: 0x23, blue: 0x20)
      case .ink: Colour(red: 0xF1, green: 0xED, blue: 0xE5)
      case .muted: Colour(red: 0xB5, green: 0xAE, blue: 0xA3)
      case .lacquer: Colour(red: 0xFF, green: 0x9D, blue: 0x94)
      case .link: Colour(red: 0x8F, green: 0xC4, blue: 0xF5)
      case .met: Colour(red: 0x7F, green: 0xD6, blue: 0xA0)
      case .missed: Colour(red: 0xFF, green: 0x9D, blue: 0x94)
      case .waiting: Colour(red: 0xF0, green: 0xC0, blue: 0x60)
      case .line: Colour(red: 0x43, green: 0x3F, blue: 0x39)
      case .gold: Colour(red: 0x8A, green: 0x70, blue: 0x40)
      }
    }
  }

  /// The colours that a theme names, and what each is for.
  public enum Token: String, CaseIterable, Sendable {
    /// The ground of the page.
    case paper
    /// The ground of masthead, boxes and fields.
    case surface
    /// The ground of table heads and quiet bands.
    case tint
    case ink, muted
    /// The brand: headings' rule, the current page, buttons.
    case lacquer
    case link, met, missed, waiting
    /// Hairlines; they carry no meaning alone.
    case line
    /// The hairline under the masthead.
    case gold

    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether text is written in the colour, so that it must stand out from every ground.
    public var isInk: Bool {
      switch self {
      case .ink, .muted, .lacquer, .link, .met, .missed, .waiting: true
      case .paper, .surface, .tint, .line, .gold: false
      }
    }

    /// Whether text stands on the colour.
    public var isGround: Bool {
      switch self {
      case .paper, .surface, .tint: true
      case .ink, .muted, .lacquer, .link, .met, .missed, .waiting, .line, .gold: false
      }
    }
  }
}
