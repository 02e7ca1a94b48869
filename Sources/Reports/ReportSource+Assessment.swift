import Audit
import Portal
import VietnameseText

extension ReportSource {
  /// III: what was reached, what was not, and why, which only people know.
  var assessment: [ReportBlock] {
    var blocks: [ReportBlock] = [.heading("1. Kết quả đạt được")]
    let met = audit.rows.filter { $0.verdict == .met }
    blocks.append(
      met.isEmpty
        ? .paragraph("Chưa có kỳ nào đã kết thúc mà đạt chỉ tiêu.")
        : .list(met.map { "\($0.period.vietnameseName.capitalised): \(sentence($0))." }))
    blocks.append(.blank("Kết quả nổi bật khác, mô hình, sáng kiến"))
    blocks.append(.heading("2. Tồn tại, hạn chế"))
    let missed = audit.rows.filter { $0.verdict == .missed }
    blocks.append(
      missed.isEmpty
        ? .paragraph("Không có kỳ nào đã kết thúc mà chưa đạt chỉ tiêu.")
        : .list(
          missed.map { "\($0.period.vietnameseName.capitalised): \(sentence($0)), thiếu \($0.missing.official)." }))
    let stale = stale
    if !stale.isEmpty { blocks.append(.list(stale)) }
    blocks.append(.blank("Tồn tại, hạn chế khác"))
    blocks.append(.heading("3. Nguyên nhân"))
    blocks.append(.blank("Nguyên nhân khách quan, chủ quan"))
    return blocks
  }

  private func sentence(_ row: AuditRow) -> String {
    let unit = (row.unitName ?? row.unit).map { " của \($0)" } ?? ""
    let quota = row.quota.map { "/\($0.official)" } ?? ""
    return "đăng \(row.count.official)\(quota) \(row.duty.name.inSentence)\(unit)"
  }

  /// What waits on the portal's day: questions without an answer, contacts that nobody ever checked.
  private var stale: [String] {
    let findings = Freshness.findings(of: portal)
    var lines: [String] = []
    let waiting = findings.filter { $0.subject == .questionWaiting }
    if let longest = waiting.compactMap(\.days).max() {
      lines.append(
        "Đến \(portal.today.spelledOut) còn \(waiting.count.official) câu hỏi chưa trả lời, lâu nhất \(longest) ngày.")
    }
    let unchecked = findings.filter { $0.subject == .contactChecked && $0.days == nil }
    if !unchecked.isEmpty {
      lines.append("\(unchecked.count.official) số đường dây nóng chưa ghi ngày kiểm tra.")
    }
    return lines
  }

  /// IV: the tasks and quotas of the plans that are still in force after the period.
  var outlook: [ReportBlock] {
    let next = period.last.adding(days: 1)
    let binding = plans.filter { $0.plan?.inForce.contains(next) ?? false }
    var blocks: [ReportBlock] = []
    let quotas = binding.flatMap { entry in
      // What had to be done by a day of the period is over, met or not.
      (entry.plan?.quotas ?? []).filter { $0.by.map { next <= $0 } ?? true }.compactMap { line($0, of: entry) }
    }
    if !quotas.isEmpty {
      blocks.append(.paragraph("Tiếp tục thực hiện các chỉ tiêu:"))
      blocks.append(.list(quotas))
    }
    let tasks = binding.flatMap { $0.plan?.tasks ?? [] }.filter { $0.status != .done }.map { task in
      let time = task.due.map { "trước ngày \($0.slashed)" } ?? task.when?.inSentence
      let details = [task.lead.map { "chủ trì: \($0)" }, time].compactMap(\.self)
      return task.content + (details.isEmpty ? "" : " (\(details.joined(separator: "; ")))") + "."
    }
    if !tasks.isEmpty {
      blocks.append(.paragraph("Các nhiệm vụ trong kế hoạch còn hiệu lực, chưa ghi là hoàn thành:"))
      blocks.append(.list(tasks))
    }
    blocks.append(.blank("Nhiệm vụ trọng tâm của kỳ tới"))
    blocks.append(.blank("Kiến nghị, đề xuất"))
    return blocks
  }

  private func line(_ quota: Quota, of entry: Entry) -> String? {
    guard let countable = Countable(quota), let number = quota.atLeast else { return nil }
    let name = countable.title.inSentence
    let time = quota.by.map { "trước ngày \($0.slashed)" } ?? (quota.per ?? .year).name
    let unit = quota.unit.map { " của \(portal.unitName($0.value, on: portal.today) ?? $0.value)" } ?? ""
    return "Ít nhất \(number.official) \(name)\(unit) \(time) (\(entry.title))."
  }
}
