/// How much a fault matters.
public enum Severity: String, Sendable, Comparable {
  case error, warning, notice

  public static func < (one: Severity, other: Severity) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .notice: 2
    }
  }
}
