import Audit
import Portal
import VietnameseText

extension ReportSource {
  /// What the report is about and how far it reaches.
  var opening: [ReportBlock] {
    var text = "\(portal.site.agency) báo cáo kết quả tuyên truyền công tác cải cách hành chính "
    text += "\(period.vietnameseName) (từ ngày \(period.first.slashed) đến ngày \(period.last.slashed)). "
    text += "Số liệu lấy từ các nội dung đã đăng trên cổng, tính đến \(portal.today.spelledOut)"
    if portal.today <= period.last { text += "; kỳ báo cáo chưa kết thúc" }
    return [.paragraph(text + ".")]
  }

  /// I.1: the plans in force, and what was posted of direction and documents.
  var direction: [ReportBlock] {
    var blocks: [ReportBlock] = [.heading("1. Công tác chỉ đạo, điều hành")]
    let plans = plans
    if plans.isEmpty {
      blocks.append(.paragraph("Cổng chưa có kế hoạch nào có hiệu lực trong kỳ."))
    } else {
      blocks.append(.paragraph("Trong kỳ có \(plans.count.official) kế hoạch có hiệu lực được đăng trên cổng:"))
      blocks.append(evidence(plans))
    }
    let documents = published(.document)
    if !documents.isEmpty {
      blocks.append(.paragraph("Đã đăng \(documents.count.official) văn bản:"))
      blocks.append(evidence(documents))
    }
    let articles = published(.article).filter { $0.common.area == .direction }
    if !articles.isEmpty {
      blocks.append(.paragraph("Đã đăng \(articles.count.official) tin, bài về chỉ đạo, điều hành:"))
      blocks.append(evidence(articles))
    }
    blocks.append(.blank("Các văn bản chỉ đạo, điều hành khác đã ban hành trong kỳ"))
    return blocks
  }

  /// I.2: how much was published, of what kind, and what the duties say of it.
  var publicity: [ReportBlock] {
    var blocks: [ReportBlock] = [.heading("2. Công tác thông tin, tuyên truyền")]
    let articles = published(.article)
    var text = "Trên cổng đã đăng \(articles.count.official) tin, bài"
    let kinds = Article.Kind.allCases.compactMap { kind -> String? in
      let count = articles.count { $0.article?.kind == kind }
      return count == 0 ? nil : "\(kind.name.inSentence): \(count.official)"
    }
    if !kinds.isEmpty { text += ", trong đó " + kinds.joined(separator: "; ") }
    blocks.append(.paragraph(text + "."))
    let others = [ContentType.bulletin, .video, .question, .procedure, .index].compactMap { type -> String? in
      let count = published(type).count
      return count == 0 ? nil : "\(type.name.inSentence): \(count.official)"
    }
    if !others.isEmpty { blocks.append(.paragraph("Các nội dung khác đã đăng: \(others.joined(separator: "; ")).")) }
    if !audit.rows.isEmpty {
      blocks.append(.paragraph("Kết quả thực hiện chỉ tiêu như sau (chi tiết tại Phụ lục I):"))
      blocks.append(.table(summary))
    }
    blocks.append(.blank("Hình thức tuyên truyền khác: hội nghị, phát thanh, mạng xã hội, tờ rơi, pa nô"))
    return blocks
  }

  /// Each duty with how many of its periods met it.
  private var summary: ReportTable {
    var duties: [Duty] = []
    for row in audit.rows where !duties.contains(row.duty) { duties.append(row.duty) }
    let rows = duties.map { duty -> [ReportTable.Cell] in
      let own = audit.rows.filter { $0.duty == duty }
      let verdicts = Verdict.allCases.compactMap { verdict -> String? in
        let count = own.count { $0.verdict == verdict }
        return count == 0 ? nil : "\(count.official) kỳ \(verdict.name)"
      }
      let unit = own.first.flatMap { $0.unitName ?? $0.unit }.map { " (\($0))" } ?? ""
      // A year's duty has items that earlier reports told of already.
      let items = own.flatMap(\.items).filter { period.first <= $0.date && $0.date <= period.last }
      let count = Set(items.map(\.file)).count
      return [.text(duty.name + unit), .text(count.official), .text(verdicts.joined(separator: "; "))]
    }
    return ReportTable(
      columns: [
        ReportTable.Column("Nội dung", 5), ReportTable.Column("Đã đăng", 2, isCentred: true),
        ReportTable.Column("Kết quả", 5),
      ], rows: rows)
  }
}
