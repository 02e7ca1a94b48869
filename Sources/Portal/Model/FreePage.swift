/// A page of its own: about, contact, guidance.
public struct FreePage: Sendable {
  public init() {}
}
