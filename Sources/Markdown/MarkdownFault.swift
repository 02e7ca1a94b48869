/// Something in a text that cannot be what its writer meant.
public enum MarkdownFault: Hashable, Sendable {
  /// A link or picture whose URL may not be used: another scheme than http, https, mailto and tel, or a disguised one.
  case forbiddenURL(String)
  /// Raw HTML, which is shown as text.
  case rawHTML
  /// A picture without words that stand for it.
  case imageWithoutText
}
