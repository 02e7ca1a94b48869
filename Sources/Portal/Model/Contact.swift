public import VietnameseText

/// A contact of the hotline section; its title is its name.
public struct Contact: Sendable {
  /// What one may call about.
  public var scope: String?
  public var phones: [Located<PhoneNumber>] = []
  public var email: Located<String>?
  public var address: String?
  public var hours: String?
  public var inCharge: String?
  public var checked: Check?
  /// The place in the list; smaller comes first.
  public var order: Int?

  public init() {}

  /// When somebody last tried the contact, and what came of it.
  public struct Check: Sendable {
    public var date: CivilDate?
    public var result: String?
    public init() {}
  }
}
