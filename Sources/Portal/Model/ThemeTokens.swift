/// What a theme's `theme.yaml` says: colours under two lights, type scale, corners; what it leaves out is inherited.
public struct ThemeTokens: Sendable {
  public var light = Colours()
  public var dark = Colours()
  /// The ratio of one step of headings to the next.
  public var scale: Located<Double>?
  /// The size of text on a desk, in pixels.
  public var text: Located<Double>?
  /// The radius of corners, in pixels.
  public var radius: Located<Double>?
  /// Families of fonts that readers have, as CSS lists them.
  public var headingFont: Located<String>?
  public var textFont: Located<String>?

  public init() {}

  /// Colours as they were written, such as `#9a1b1e`.
  public struct Colours: Sendable {
    var paper: Located<String>?
    var surface: Located<String>?
    var tint: Located<String>?
    var ink: Located<String>?
    var muted: Located<String>?
    var lacquer: Located<String>?
    var link: Located<String>?
    var met: Located<String>?
    var missed: Located<String>?
    var waiting: Located<String>?
    var line: Located<String>?
    var gold: Located<String>?

    public init() {}

    /// The colours that are given, by the token's English name.
    public var given: [String: Located<String>] {
      let all = [
        "paper": paper, "surface": surface, "tint": tint, "ink": ink, "muted": muted, "lacquer": lacquer, "link": link,
        "met": met, "missed": missed, "waiting": waiting, "line": line, "gold": gold,
      ]
      return all.compactMapValues(\.self)
    }
  }
}
