public import VietnameseText

/// A legal or administrative document that the portal holds and that others cite.
public struct Document: Sendable, Equatable {
  /// The type of document, as it calls itself: "Nghị quyết".
  public var kind = ""
  public var number: Located<String> = Located("")
  public var issued: CivilDate?
  public var issuer: String?
  public var signer: Plan.Signer?
  public var effective = DateSpan()
  /// What it is about (trích yếu).
  public var abstract = ""
  public var file: Located<String>?
  public var replaces: [Located<String>] = []
  public var amends: [Located<String>] = []
  public var repealedBy: Located<String>?

  public init() {}
}
