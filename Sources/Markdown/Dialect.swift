/// What is understood beside CommonMark 0.30.
public enum Dialect: Sendable {
  /// Nothing: the output of libcmark itself, raw HTML included.
  case commonMark
  /// GitHub's tables, strikethrough, task lists, bare links and footnotes; raw HTML passes, save what GFM filters.
  case gfm
  /// Everything that an editor of the portal can write; raw HTML is shown as text.
  case editors
}
