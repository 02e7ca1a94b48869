/// A day of the Gregorian calendar, with no time and no zone.
public struct CivilDate: Hashable, Sendable {
  /// Days since 1 January 1970.
  public let daysSinceEpoch: Int32

  /// The day that lies `daysSinceEpoch` days after 1 January 1970.
  public init(daysSinceEpoch: Int) {
    self.daysSinceEpoch = Int32(clamping: daysSinceEpoch)
  }
}
