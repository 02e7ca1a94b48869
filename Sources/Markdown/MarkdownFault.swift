/// Something in a text that cannot be what its writer meant.
public enum MarkdownFault: Hashable, Sendable {
  /// A link or picture whose URL may not be used: another scheme than http, https, mailto and tel, or a disguised one.
  case forbiddenURL(String)
  /// Raw HTML, which is shown as text.
  case rawHTML
  /// A link or picture that is none, since its URL has a blank in it.
  case blankInURL(String)
  /// A picture without words that stand for it.
  case imageWithoutText
  /// A block between colons whose name is not known.
  case unknownBlock(String)
  /// A block between colons that is never closed; it ends with what contains it.
  case unclosedBlock(String)
  /// A line of colons that closes nothing.
  case strayBlockEnd
  /// A card or video without the name, path or address that it is about.
  case emptyBlock(String)
  /// A reference to a footnote that is not defined.
  case unknownFootnote(String)
  /// A footnote that nothing refers to.
  case unusedFootnote(String)
  /// A footnote defined a second time.
  case repeatedFootnote(String)
  /// A row of a table with more cells than the table has columns; the cells beyond are not shown.
  case tooManyCells(columns: Int, cells: Int)
}
