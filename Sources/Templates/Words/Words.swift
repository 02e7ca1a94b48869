internal import HTML
public import Portal
public import VietnameseText

/// The interface's words in one language.
///
/// A class because every part of every page asks for them.
public final class Words: Sendable {
  /// The BCP 47 tag of the language.
  public let language: String
  /// What the language has no words for and therefore says in Vietnamese.
  public let missing: [Word]
  /// The language that most of the interface is in: Vietnamese where most words are missing.
  public let interfaceLanguage: String
  /// Whether most of the words are those of another language.
  let isBorrowed: Bool
  private let table: [String]

  /// The words of `language`, with a theme's `own` in front; what both lack falls back to Vietnamese.
  public init(language: String, own: [Word: String] = [:]) {
    self.language = language
    let builtIn: (Word) -> String? =
      switch language {
      case "vi": \.vietnamese
      case "en": \.english
      // Thái and Mông await a translator who signs for the words; guessing would be worse than Vietnamese.
      default: { _ in nil }
      }
    let words = Word.allCases.map { own[$0] ?? builtIn($0) }
    missing = zip(Word.allCases, words).compactMap { word, text in text == nil ? word : nil }
    interfaceLanguage = missing.count * 2 > Word.allCases.count ? "vi" : language
    isBorrowed = interfaceLanguage != language
    table = zip(Word.allCases, words).map { word, text in text ?? word.vietnamese }
  }

  /// What the interface says.
  public subscript(_ word: Word) -> String {
    table[word.rawValue]
  }

  /// A sentence with its places filled in.
  public func callAsFunction(_ word: Word, _ values: String...) -> String {
    var sentence: [UInt8] = []
    var place: Int?
    for byte in self[word].utf8 {
      switch (byte, place) {
      case (UInt8(ascii: "{"), nil): place = -1
      case (UInt8(ascii: "}"), let filled?):
        if values.indices.contains(filled) { sentence += values[filled].utf8 }
        place = nil
      case (_, nil): sentence.append(byte)
      case (_, _?): place = Int(byte) - 48
      }
    }
    return String(decoding: sentence, as: UTF8.self)
  }

  /// A sentence with a number in it.
  public func callAsFunction(_ word: Word, _ number: Int) -> String {
    self(word, String(number))
  }

  /// A day as lists and facts write it.
  public func date(_ day: CivilDate) -> String {
    guard language == "en" else { return day.slashed }
    let (year, month, number) = day.components
    return "\(number) \(Self.englishMonths[month - 1]) \(year)"
  }

  /// A month of a year, as headings write it.
  public func month(_ month: Int, of year: Int) -> String {
    guard language == "en" else { return self(.monthYear, String(month), String(year)) }
    return "\(Self.englishMonths[(month - 1) % 12]) \(year)"
  }

  /// A span of days, as facts write it; nothing when both ends are open.
  public func span(_ span: DateSpan) -> String? {
    switch (span.from, span.to) {
    case (let from?, let to?): self(.inForceFromTo, date(from), date(to))
    case (let from?, nil): self(.inForceFrom, date(from))
    case (nil, let to?): self(.inForceTo, date(to))
    case (nil, nil): nil
    }
  }

  /// The language of a language's name: its own, or Vietnamese where its own name is not settled.
  static func language(ofName tag: String) -> String { ["blt", "hmn"].contains(tag) ? "vi" : tag }

  /// What a language calls itself, or what Vietnamese calls it where its own name is not settled.
  public static func name(ofLanguage tag: String) -> String {
    switch tag {
    case "vi": "Tiếng Việt"
    case "en": "English"
    case "blt": "Tiếng Thái"
    case "hmn": "Tiếng Mông"
    case "lo": "ລາວ"
    case "zh": "中文"
    case "km": "ខ្មែរ"
    case "fr": "Français"
    default: tag
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension Words {
  /// Marks words of the interface on pages whose language lacks them; nothing elsewhere.
  var tongue: Attribute { Attribute("lang", isBorrowed ? interfaceLanguage : nil) }

  /// Writes the same within a tag.
  func markTongue(_ page: inout HTMLBuffer) {
    guard isBorrowed else { return }
    page.append(" lang=\"")
    page.append(escaping: interfaceLanguage)
    page.append("\"")
  }
}
