import Audit
import Portal
import VietnameseText

extension ReportSource {
  /// II: what was published on each of the six areas of reform (76/NQ-CP).
  var areas: [ReportBlock] {
    Area.allCases.filter { $0 != .direction }.enumerated().flatMap { index, area in
      [.heading("\(index + 1). \(area.reformName)")] + blocks(for: area)
        + [.blank("Kết quả thực hiện của cơ quan, đơn vị về \(area.reformName.inSentence)")]
    }
  }

  private func blocks(for area: Area) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    let entries = published.map(\.entry).filter { $0.common.area == area && $0.type != .procedure }
    let procedures = area == .procedures ? procedures : []
    if entries.isEmpty, procedures.isEmpty {
      blocks.append(.paragraph("Trong kỳ cổng chưa đăng nội dung nào thuộc lĩnh vực này."))
    } else if !entries.isEmpty {
      blocks.append(.paragraph("Cổng đã đăng \(entries.count.official) nội dung thuộc lĩnh vực này:"))
      blocks.append(evidence(entries))
    }
    return blocks + procedures
  }

  /// The procedures posted in the period, and how soon after their decisions.
  private var procedures: [ReportBlock] {
    let posted = published(.procedure)
    guard !posted.isEmpty else { return [] }
    let statuses = Procedure.Status.allCases.compactMap { status -> String? in
      let count = posted.count { $0.procedure?.status == status }
      return count == 0 ? nil : "\(status.name.inSentence): \(count.official)"
    }
    var text = "Đã đăng \(posted.count.official) thủ tục hành chính"
    if !statuses.isEmpty { text += ", trong đó " + statuses.joined(separator: "; ") }
    var blocks: [ReportBlock] = [.paragraph(text + "."), evidence(posted)]
    let days = Freshness.findings(of: portal).filter { finding in
      finding.subject == .procedurePosted && posted.contains { $0 === finding.entry }
    }.compactMap(\.days)
    if let least = days.min(), let most = days.max() {
      let span = least == most ? "\(least)" : "từ \(least) đến \(most)"
      blocks.append(
        .paragraph(
          "Thời gian từ ngày ký quyết định công bố đến ngày đăng: \(span) ngày "
            + "(tính trên \(days.count.official) thủ tục có ghi ngày quyết định)."))
    }
    return blocks
  }
}

extension Area {
  /// The area as the master programme names the reform of it.
  fileprivate var reformName: String {
    switch self {
    case .direction: "Chỉ đạo, điều hành"
    case .institutions: "Cải cách thể chế"
    case .procedures: "Cải cách thủ tục hành chính"
    case .organisation: "Cải cách tổ chức bộ máy hành chính nhà nước"
    case .civilService: "Cải cách chế độ công vụ"
    case .publicFinance: "Cải cách tài chính công"
    case .digitalGovernment: "Xây dựng và phát triển chính quyền điện tử, chính quyền số"
    }
  }
}
