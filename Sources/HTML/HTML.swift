/// A piece of a page that writes itself.
///
/// Elements, text and the structures of ``HTMLBuilder`` conform. Text is a `String` and is escaped; markup
/// cannot be made from text outside this package.
public protocol HTML {
  /// Writes the piece at the end of `page`.
  func write(to page: inout HTMLBuffer)
}

/// A piece of a page described by other pieces: what a template or a component is.
public protocol Component: HTML {
  /// The type of ``body``, inferred.
  associatedtype Body: HTML
  /// What the component consists of.
  @HTMLBuilder var body: Body { get }
}

extension Component {
  @inlinable
  public func write(to page: inout HTMLBuffer) {
    body.write(to: &page)
  }
}

extension String: HTML {
  public func write(to page: inout HTMLBuffer) {
    page.append(escaping: self)
  }
}

extension Int: HTML {
  public func write(to page: inout HTMLBuffer) {
    page.append(self)
  }
}

/// Markup that is known to be safe: a rendered Markdown body or an operator's theme fragment.
///
/// Only this package can make one, so an editor's text cannot become code.
public struct SafeMarkup: HTML, Sendable, Equatable {
  /// The markup, UTF-8.
  public let bytes: [UInt8]

  /// Vouches for `bytes`.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { bytes.isEmpty }

  public func write(to page: inout HTMLBuffer) {
    page.append(verbatim: bytes)
  }
}
