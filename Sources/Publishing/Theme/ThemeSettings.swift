internal import Portal
internal import Templates
internal import VietnameseText

/// What a theme's YAML files say, and what is wrong with them.
struct ThemeSettings: Sendable {
  private(set) var theme = Theme()
  /// The theme's own words, by language.
  private(set) var words: [String: [Word: String]] = [:]
  private(set) var faults: [Diagnostic] = []
  /// Where each colour was last given, to say where a faint one can be mended.
  private var places: [Place: (layer: Int, file: String, position: Position)] = [:]

  /// A colour of one palette.
  private struct Place: Hashable {
    let token: Theme.Token
    let isDark: Bool
  }

  /// Reads the tokens and words of every layer, the upper over the lower.
  init(_ files: ThemeFiles) {
    for (index, layer) in files.layers.enumerated() {
      for (name, bytes) in layer.files.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".yaml") {
        read(name, bytes, file: layer.folder + "/" + name, layer: index)
      }
    }
    reportFaintColours()
  }

  private mutating func read(_ name: String, _ bytes: [UInt8], file: String, layer: Int) {
    var reader = ThemeReader(file: file)
    if name == ThemeFiles.Name.tokens {
      let tokens = reader.tokens(bytes)
      faults += reader.faults
      apply(tokens, from: file, layer: layer)
    } else if name.hasPrefix("words.") {
      let language = String(name.dropFirst("words.".count).dropLast(".yaml".count))
      let table = reader.words(bytes)
      faults += reader.faults
      for (key, text) in table { add(key, text, to: language, from: file) }
    }
  }

  private mutating func add(_ key: Located<String>, _ text: String, to language: String, from file: String) {
    if let word = Word(name: key.value) {
      words[language, default: [:]][word] = text
    } else {
      let suggestion = Vietnamese.suggestion(for: key.value, among: Word.allCases.map(\.name))
      report(.unknownKey, file, key, key.value, suggestion ?? "")
    }
  }

  private mutating func apply(_ tokens: ThemeTokens, from file: String, layer: Int) {
    for (colours, isDark) in [(tokens.light, false), (tokens.dark, true)] {
      for (name, text) in colours.given.sorted(by: { $0.key < $1.key }) {
        guard let token = Theme.Token(rawValue: name) else { continue }
        guard let colour = Colour(text.value) else {
          report(.colour, file, text, text.value)
          continue
        }
        if isDark { theme.dark[token] = colour } else { theme.light[token] = colour }
        places[Place(token: token, isDark: isDark)] = (layer, file, text.position)
      }
    }
    if let scale = tokens.scale { theme.scale = scale.value }
    if let text = tokens.text { theme.textSize = text.value }
    if let radius = tokens.radius { theme.radius = radius.value }
    if let font = tokens.headingFont { theme.headingFont = font.value }
    if let font = tokens.textFont { theme.textFont = font.value }
  }

  /// Tells each faint pair where one of its colours was last chosen.
  private mutating func reportFaintColours() {
    for pair in theme.faintPairs {
      let ink = places[Place(token: pair.ink, isDark: pair.isDark)]
      let ground = places[Place(token: pair.ground, isDark: pair.isDark)]
      guard let place = [ground, ink].compactMap(\.self).max(by: { $0.layer < $1.layer }) else { continue }
      faults.append(
        Diagnostic(
          .faintColour, file: place.file, at: place.position, length: 9,
          arguments: [pair.ink.rawValue, pair.ground.rawValue, pair.words, pair.isDark ? "dark" : "light"]))
    }
  }

  private mutating func report<Value>(
    _ code: FaultCode, _ file: String, _ value: Located<Value>, _ arguments: String...
  ) {
    faults.append(
      Diagnostic(
        code, file: file, at: value.position, length: arguments.first?.unicodeScalars.count ?? 1, arguments: arguments))
  }
}
