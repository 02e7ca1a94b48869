public import HTML

/// The operator's own fragments, one for each named place of the theme.
public struct Slots: Sendable {
  /// At the end of `head`.
  public var head: SafeMarkup?
  /// Between the menu and the page.
  public var header: SafeMarkup?
  /// Above the last line of the footer.
  public var footer: SafeMarkup?
  /// On the home page, below the services.
  public var home: SafeMarkup?

  public init(
    head: SafeMarkup? = nil, header: SafeMarkup? = nil, footer: SafeMarkup? = nil, home: SafeMarkup? = nil
  ) {
    self.head = head
    self.header = header
    self.footer = footer
    self.home = home
  }
}
