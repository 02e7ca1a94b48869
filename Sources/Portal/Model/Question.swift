public import VietnameseText

/// A question from the public, without its asker, and the answer in the body.
public struct Question: Sendable {
  public var asked: CivilDate?
  public var answered: CivilDate?
  /// The procedure that it is about, by code or file.
  public var procedure: Located<String>?

  public init() {}
}
