extension Theme {
  /// The least contrast of text on its ground (WCAG 2.2, success criterion 1.4.3).
  public static let leastContrast = 4.5

  /// A pair of colours that stand on one another.
  public struct Pair: Sendable, Equatable {
    public let ink: Token
    public let ground: Token
    public let isDark: Bool
    /// The measured contrast, 1–21.
    public let ratio: Double

    /// The ratio as reports write it, rounded down so that 4,49 never reads as enough: "4,4:1".
    public var words: String {
      let tenths = Int(ratio * 10)
      return "\(tenths / 10),\(tenths % 10):1"
    }
  }

  /// Every pair of text and ground that the style sheet puts on one another, in the order of the tokens.
  public var pairs: [Pair] {
    [(light, false), (dark, true)].flatMap { palette, isDark in
      Token.allCases.filter(\.isInk).flatMap { ink in
        Token.allCases.filter(\.isGround).map { ground in
          Pair(ink: ink, ground: ground, isDark: isDark, ratio: palette[ink].contrast(with: palette[ground]))
        }
      }
    }
  }

  /// The pairs that a reader with weak sight cannot read.
  public var faintPairs: [Pair] {
    pairs.filter { $0.ratio < Self.leastContrast }
  }
}
