/// Lets a template be written as a list of pieces with `if`, `switch` and `for` among them.
@resultBuilder
public enum HTMLBuilder {
  /// A block that holds nothing.
  @inlinable
  public static func buildBlock() -> EmptyHTML { EmptyHTML() }

  /// The first piece stands for itself.
  @inlinable
  public static func buildPartialBlock<First: HTML>(first: consuming First) -> First { first }

  /// Every further piece is written after what came before it.
  @inlinable
  public static func buildPartialBlock<Start: HTML, Next: HTML>(
    accumulated: consuming Start, next: consuming Next
  ) -> HTMLPair<Start, Next> {
    HTMLPair(accumulated, next)
  }

  /// An `if` without `else`.
  @inlinable
  public static func buildOptional<Content: HTML>(_ content: consuming Content?) -> Content? { content }

  /// The first branch of an `if` or `switch`.
  @inlinable
  public static func buildEither<First: HTML, Second: HTML>(first: consuming First) -> HTMLEither<First, Second> {
    .first(first)
  }

  /// The second branch of an `if` or `switch`.
  @inlinable
  public static func buildEither<First: HTML, Second: HTML>(second: consuming Second) -> HTMLEither<First, Second> {
    .second(second)
  }

  /// A `for` loop.
  @inlinable
  public static func buildArray<Content: HTML>(_ content: consuming [Content]) -> [Content] { content }
}

/// Two pieces, written in order; the first is often a pair itself.
///
/// Pairs and not a parameter pack: the compiler makes straight code for pairs, and walks a pack through metadata.
public struct HTMLPair<First, Second> {
  @usableFromInline let first: First
  @usableFromInline let second: Second

  @inlinable
  init(_ first: consuming First, _ second: consuming Second) {
    self.first = first
    self.second = second
  }
}

extension HTMLPair: HTML where First: HTML, Second: HTML {
  @inlinable
  public func write(to page: inout HTMLBuffer) {
    first.write(to: &page)
    second.write(to: &page)
  }
}

/// One of two pieces.
public enum HTMLEither<First, Second> {
  case first(First)
  case second(Second)
}

extension HTMLEither: HTML where First: HTML, Second: HTML {
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
  @inlinable
  public init() {}

  @inlinable
  public func write(to page: inout HTMLBuffer) {}
}
