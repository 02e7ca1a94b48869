public import Portal

/// What is asked of the audit.
public struct AuditQuery: Sendable {
  /// The first period; without one, the audit begins with the year of the earliest plan or counted item.
  public var from: Period?
  /// The last period; without one, the audit ends today.
  public var to: Period?
  /// Sum up shorter periods to this length; without it every duty is shown by its own period.
  public var length: Period.Length?
  /// Count only items of this unit.
  public var unit: String?
  /// Split each count up.
  public var breakdown: Breakdown?

  public init(
    from: Period? = nil, to: Period? = nil, length: Period.Length? = nil, unit: String? = nil,
    breakdown: Breakdown? = nil
  ) {
    self.from = from
    self.to = to
    self.length = length
    self.unit = unit
    self.breakdown = breakdown
  }

  /// By what a count is split up.
  public enum Breakdown: String, CaseIterable, Sendable {
    case unit, area, kind, author

    /// The head of its column.
    public var name: String {
      switch self {
      case .unit: "Đơn vị"
      case .area: "Lĩnh vực"
      case .kind: "Thể loại"
      case .author: "Người soạn"
      }
    }
  }

  /// Why a question has no answer.
  public enum Fault: Error, Hashable, Sendable {
    /// The first period begins after the last one ends.
    case fromAfterTo(Period, Period)
  }
}
