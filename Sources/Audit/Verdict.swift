/// What the audit says of a duty in a period.
public enum Verdict: String, CaseIterable, Sendable {
  /// The period is over and the number was reached.
  case met
  /// The period is over and the number was not reached.
  case missed
  /// The period is not over; its last day is still part of it.
  case inProgress = "in-progress"
  /// No number was ever set, so nothing can be met or missed.
  case unquantified

  /// The verdict in Vietnamese.
  public var name: String {
    switch self {
    case .met: "đạt"
    case .missed: "chưa đạt"
    case .inProgress: "đang trong kỳ"
    case .unquantified: "chưa lượng hóa"
    }
  }

  /// A sign that tells the verdict without colour.
  public var sign: String {
    switch self {
    case .met: "✓"
    case .missed: "✗"
    case .inProgress: "…"
    case .unquantified: "–"
    }
  }
}
