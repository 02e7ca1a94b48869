public import VietnameseText

/// A remark that a reader of a row needs to judge it.
public enum AuditNote: Sendable, Hashable {
  /// Another plan set the duty earlier in the period.
  case changed(earlier: String)
  /// The plan took force after the period had begun.
  case began(CivilDate)
  /// The plan ceased to be in force before the period was over.
  case ended(CivilDate)
  /// No plan and no setting sets the duty.
  case noPlan
  /// The plan gives a number but no period; it is judged by the year.
  case periodAssumed
  /// The number must be reached by a day.
  case due(CivilDate)
  /// The row sums up shorter periods, of which so many were met.
  case aggregated(met: Int, of: Int)
  /// The number binds the whole portal and cannot be asked of one unit.
  case wholePortal
  /// What the plan itself says.
  case words(String)

  /// The remark in Vietnamese.
  public var text: String {
    switch self {
    case .changed(let earlier): "chỉ tiêu thay đổi trong kỳ, trước đó theo \(earlier)"
    case .began(let day): "kế hoạch có hiệu lực từ \(day.slashed), khi kỳ đã bắt đầu"
    case .ended(let day): "kế hoạch hết hiệu lực sau \(day.slashed), trước khi hết kỳ"
    case .noPlan: "không có kế hoạch nào đặt chỉ tiêu cho kỳ này"
    case .periodAssumed: "kế hoạch không nêu kỳ, tính theo năm"
    case .due(let day): "hạn \(day.slashed)"
    case .aggregated(let met, let all): "\(met)/\(all) kỳ đạt"
    case .wholePortal: "chỉ tiêu của toàn cổng, không chia cho từng đơn vị"
    case .words(let words): words
    }
  }
}
