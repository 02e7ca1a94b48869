extension Theme {
  /// The tokens as custom properties of CSS, to follow the default style sheet; paper keeps its black and white.
  ///
  /// The dark colours hold where the reader's system asks for them; high contrast, which the reader chooses on the page,
  /// stays the style sheet's own.
  public var css: String {
    var css = "@media screen{:root{\(Self.properties(light))--radius:\(Self.number(radius))px;"
    css += "--text:\(Self.number(textSize / 16))rem;"
    var size = 1.0
    for step in 1...3 {
      size *= scale
      css += "--step\(step):\(Self.number(size))em;"
    }
    if let headingFont { css += "--serif:\(Self.family(headingFont));" }
    if let textFont { css += "--sans:\(Self.family(textFont));" }
    return css + "}}\n@media screen and (prefers-color-scheme:dark){:root{\(Self.properties(dark))}}\n"
  }

  private static func properties(_ palette: Palette) -> String {
    Token.allCases.map { "--\($0.rawValue):\(palette[$0].hexadecimal);" }.joined()
  }

  /// A length with at most three decimals, as CSS writes it.
  private static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000 + 1000).dropFirst()
    return "\(thousandths / 1000).\(digits)"
  }

  /// A list of font families without what could end the declaration.
  private static func family(_ names: String) -> String {
    names.filter { !";{}<>\\@/*".contains($0) && !$0.isNewline }
  }
}
