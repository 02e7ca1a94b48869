import Audit
import Portal

/// The audit as open data: `/du-lieu/thong-ke.json`, which `audit --sites` reads, and its schema.
enum StatisticsData {
  static let address = Dataset.folder + "thong-ke.json"
  static let schemaAddress = Dataset.folder + "thong-ke.schema.json"
  static let title = "Thống kê tin, bài theo chỉ tiêu"
  static let about = """
    Mỗi dòng là một chỉ tiêu trong một kỳ: đã đăng bao nhiêu, cần bao nhiêu, kết quả, căn cứ và từng mục được đếm.
    """

  static func bytes(of report: AuditReport, at base: BaseURL) -> [UInt8] {
    AuditJSON.bytes(report, schema: base.absolute(schemaAddress))
  }

  static func schema(at base: BaseURL) -> [UInt8] {
    JSONText.object(
      DataSchema.head(title, about, at: base.absolute(schemaAddress))
        + DataSchema.object([
          ("today", DataSchema.text("Ngày tính số liệu.", format: "date")),
          ("agency", DataSchema.text("Cơ quan công bố.")),
          ("rows", DataSchema.list("Các dòng, theo kỳ.", .object(row))),
          ("freshness", DataSchema.list("Các việc phải làm kịp thời.", .object(finding))),
          (
            "videos",
            DataSchema.list(
              "Số video theo chủ đề.",
              .object(
                object([
                  ("topic", DataSchema.text("Chủ đề; trống khi video không ghi.", isOptional: true)),
                  ("count", DataSchema.integer("Số video.")),
                ])))
          ),
        ])
    ).indented
  }

  private static func object(_ members: DataSchema.Members) -> DataSchema.Members {
    DataSchema.object(members, isRoot: false)
  }

  private static let row = object([
    ("period", DataSchema.text("Kỳ: 2026-03, 2026-Q1, 2026-H1 hoặc 2026.")),
    ("counts", DataSchema.text("Mã nội dung được đếm: tên thư mục hoặc thể loại.")),
    ("unit", DataSchema.text("Mã đơn vị, khi chỉ tiêu của riêng một đơn vị.", isOptional: true)),
    ("count", DataSchema.integer("Số đã đăng.")),
    ("quota", DataSchema.integer("Chỉ tiêu; trống khi kế hoạch không nêu số.", isOptional: true)),
    (
      "verdict",
      DataSchema.choice(
        "Kết quả (" + Verdict.allCases.map { "\($0.rawValue): \($0.name)" }.joined(separator: "; ") + ").",
        Verdict.allCases.map(\.rawValue))
    ),
    ("basis", DataSchema.text("Tệp của kế hoạch đặt chỉ tiêu, tính từ content/.", isOptional: true)),
    ("items", DataSchema.list("Các mục được đếm, theo ngày.", .object(item))),
    ("area", DataSchema.text("Lĩnh vực, khi chỉ tiêu của riêng một lĩnh vực.", isOptional: true)),
    ("tag", DataSchema.text("Từ khóa, khi chỉ tiêu của riêng một từ khóa.", isOptional: true)),
    ("due", DataSchema.text("Hạn, khi chỉ tiêu phải đạt trước một ngày.", format: "date", isOptional: true)),
    ("notes", DataSchema.list("Ghi chú.", .object([("type", .text("string"))]))),
  ])

  private static let item = object([
    ("title", DataSchema.text("Tiêu đề.")), ("date", DataSchema.text("Ngày đăng.", format: "date")),
    ("url", DataSchema.text("Địa chỉ trang, tính từ gốc của cổng.")), ("file", DataSchema.text("Tệp nguồn.")),
  ])

  private static let finding = object([
    (
      "subject",
      DataSchema.choice(
        "Việc được đo (" + Freshness.Subject.allCases.map { "\($0.rawValue): \($0.name)" }.joined(separator: "; ")
          + ").", Freshness.Subject.allCases.map(\.rawValue))
    ),
    ("days", DataSchema.integer("Số ngày; trống khi thiếu ngày để tính.", isOptional: true)),
    ("since", DataSchema.text("Ngày bắt đầu tính.", format: "date", isOptional: true)),
    ("title", DataSchema.text("Tiêu đề.")), ("url", DataSchema.text("Địa chỉ trang, tính từ gốc của cổng.")),
    ("file", DataSchema.text("Tệp nguồn.")),
  ])
}
