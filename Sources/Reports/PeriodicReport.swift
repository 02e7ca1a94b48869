public import Audit
public import Portal
public import VietnameseText

/// The report that an agency hands in each quarter, half-year and year, as far as the portal can write it.
///
/// Every number comes from published items, which are named with it. What the portal cannot know is a marked blank.
public struct PeriodicReport: Sendable {
  public let period: Period
  public let today: CivilDate
  public let agency: String
  public let parent: String?
  /// The place named before the date, where a plan of this agency names it.
  public let place: String?
  /// "Kết quả tuyên truyền công tác cải cách hành chính quý I năm 2026".
  public let subject: String
  /// What is said before the first part.
  public let opening: [ReportBlock]
  public let sections: [ReportSection]
  /// The figures, period by period.
  public let figures: ReportTable
  /// Everything that was counted.
  public let items: ReportTable
  /// The audit that the figures come from.
  public let audit: AuditReport
  /// Every published item of the period, by day.
  public let evidence: [Evidence]

  /// An item of the evidence: what it is, and where.
  public struct Evidence: Sendable {
    public let entry: Entry
    public let date: CivilDate
    /// The whole address.
    public let url: String
  }

  /// The report of a period, judged on the portal's day.
  ///
  /// - Parameter base: The address of the site's root, under which the evidence can be opened.
  public init(of portal: Portal, for period: Period, base: BaseURL) {
    let source = ReportSource(portal: portal, period: period, base: base)
    self.period = period
    today = portal.today
    agency = portal.site.agency
    parent = portal.site.parent
    place = source.place
    subject = "Kết quả tuyên truyền công tác cải cách hành chính \(period.vietnameseName)"
    audit = source.audit
    opening = source.opening
    sections = [
      ReportSection(
        numeral: "I", title: "Công tác chỉ đạo, điều hành và tuyên truyền", blocks: source.direction + source.publicity),
      ReportSection(numeral: "II", title: "Kết quả theo các lĩnh vực", blocks: source.areas),
      ReportSection(numeral: "III", title: "Đánh giá chung", blocks: source.assessment),
      ReportSection(numeral: "IV", title: "Phương hướng, nhiệm vụ", blocks: source.outlook),
    ]
    figures = source.figures
    items = source.items
    evidence = source.published.map { Evidence(entry: $0.entry, date: $0.date, url: base.absolute($0.entry.address)) }
  }

  /// The heads of the two annexes.
  public static let annexTitles = ["Số liệu kiểm đếm theo chỉ tiêu", "Danh mục tin, bài và nội dung đã đăng"]
}
