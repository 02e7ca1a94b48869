internal import VietnameseText

/// Regular expressions for words in every spelling that folds to them, as JSON Schema (ECMA-262) writes them.
enum SpellingPattern {
  /// Between words: any number of spaces, hyphens and underscores.
  static let gap = #"[\s_-]*"#

  /// Matches a text that is one of `words` in some spelling, and nothing else.
  static func whole(_ words: [String]) -> String {
    var seen: Set<String> = []
    let spellings = words.filter { seen.insert(Vietnamese.fieldKey($0)).inserted }.map(spelled)
    return #"^\s*(?:"# + spellings.joined(separator: "|") + #")\s*$"#
  }

  /// Matches `words` with or without diacritics, in any case, with any gaps between them.
  static func spelled(_ words: String) -> String {
    words.split { " -_".contains($0) }.map { $0.map(letter).joined() }.joined(separator: gap)
  }

  /// Matches a letter with any tone and in either case, or a sign as it is.
  private static func letter(_ character: Character) -> String {
    switch Vietnamese.folded(String(character)) {
    // The ranges are those of the Latin letters with Vietnamese marks; Latin Extended Additional has each letter's block.
    case "a": "[aAÀ-Ãà-ãĂăẠ-ặ]"
    case "d": "[dDĐđ]"
    case "e": "[eEÈ-Êè-êẸ-ệ]"
    case "i": "[iIÌÍìíĨĩỈ-ị]"
    case "o": "[oOÒ-Õò-õƠơỌ-ợ]"
    case "u": "[uUÙÚùúŨũƯưỤ-ự]"
    case "y": "[yYÝýỲ-ỹ]"
    case let sign where #"\^$.*+?()[]{}|/"#.contains(sign): "\\" + sign
    case let letter where letter.uppercased() != letter: "[\(letter)\(letter.uppercased())]"
    case let other: other
    }
  }
}
