/// An issue of the e-bulletin of the Government's steering committee office, re-posted.
public struct Bulletin: Sendable {
  public var issue = 0
  public var year: Int?
  /// The span that the issue covers, in words: "tuần 2, tháng 3/2026".
  public var period: String?
  public var publisher: String?
  public var file: Located<String> = Located("")

  public init() {}
}
