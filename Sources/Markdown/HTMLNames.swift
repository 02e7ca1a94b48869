/// A set of HTML element names, matched in any case.
struct HTMLNames {
  let names: Set<[UInt8]>

  init(_ list: String) {
    names = Set(list.split(separator: " ").map { Array($0.utf8) })
  }

  /// Whether the bytes in `range` are one of the names.
  func contains(_ source: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 10 else { return false }
    return names.contains(source[range].map { $0.isUppercaseLetter ? $0 | 0x20 : $0 })
  }

  /// Elements whose content is not Markdown up to their end tag.
  static let verbatim = HTMLNames("script pre textarea style")

  /// Elements that begin an HTML block of type 6.
  static let blocks = HTMLNames(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt \
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link \
    main menu menuitem nav noframes ol optgroup option p param section source title summary table tbody td tfoot th \
    thead tr track ul
    """)

  /// Elements that GFM's tag filter disarms.
  static let filtered = HTMLNames("title textarea style xmp iframe noembed noframes script plaintext")
}
