public import VietnameseText

/// A unit of the agency, under one name for a span of days.
///
/// Units merge, move and are renamed; the same slug may stand several times with different spans.
public struct AgencyUnit: Sendable {
  public var slug: Located<String> = Located("")
  public var name = ""
  public var from: CivilDate?
  public var to: CivilDate?
  /// Slugs or names of what it was formed from.
  public var formerly: [String] = []

  public init() {}

  /// The days on which it bears the name.
  public var span: DateSpan { DateSpan(from: from, to: to) }
}
