/// Lets a template be written as a list of pieces with `if`, `switch` and `for` among them.
@resultBuilder
public enum HTMLBuilder {
  /// A single piece stands for itself.
  @inlinable
  public static func buildBlock<Content: HTML>(_ content: Content) -> Content { content }

  /// Several pieces are written in order.
  @inlinable
  public static func buildBlock<each Content: HTML>(_ content: repeat each Content) -> HTMLSequence<repeat each Content>
  {
    HTMLSequence(repeat each content)
  }

  /// An `if` without `else`.
  @inlinable
  public static func buildOptional<Content: HTML>(_ content: Content?) -> Content? { content }

  /// The first branch of an `if` or `switch`.
  @inlinable
  public static func buildEither<First: HTML, Second: HTML>(first: First) -> HTMLEither<First, Second> { .first(first) }

  /// The second branch of an `if` or `switch`.
  @inlinable
  public static func buildEither<First: HTML, Second: HTML>(second: Second) -> HTMLEither<First, Second> {
    .second(second)
  }

  /// A `for` loop.
  @inlinable
  public static func buildArray<Content: HTML>(_ content: [Content]) -> [Content] { content }
}

/// Several pieces, written in order.
public struct HTMLSequence<each Content: HTML>: HTML {
  @usableFromInline let content: (repeat each Content)

  @inlinable
  init(_ content: repeat each Content) {
    self.content = (repeat each content)
  }

  @inlinable
  public func write(to page: inout HTMLBuffer) {
    for piece in repeat each content {
      piece.write(to: &page)
    }
  }
}

/// One of two pieces.
public enum HTMLEither<First: HTML, Second: HTML>: HTML {
  case first(First)
  case second(Second)

  @inlinable
  public func write(to page: inout HTMLBuffer) {
    switch self {
    case .first(let content): content.write(to: &page)
    case .second(let content): content.write(to: &page)
    }
  }
}

extension Optional: HTML where Wrapped: HTML {
  @inlinable
  public func write(to page: inout HTMLBuffer) {
    self?.write(to: &page)
  }
}

extension Array: HTML where Element: HTML {
  @inlinable
  public func write(to page: inout HTMLBuffer) {
    for piece in self {
      piece.write(to: &page)
    }
  }
}

/// Nothing at all.
public struct EmptyHTML: HTML {
  /// Nothing at all.
  public init() {}

  @inlinable
  public func write(to page: inout HTMLBuffer) {}
}
