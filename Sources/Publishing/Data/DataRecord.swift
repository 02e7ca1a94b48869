import Portal
import VietnameseText

/// An entry beside the portal that it is published in, as open data tells of it.
struct DataRecord: Sendable {
  let entry: Entry
  let portal: Portal
  let base: BaseURL

  var common: Common { entry.common }
  /// The whole address of the entry's page.
  var url: String { base.absolute(entry.address) }

  /// A link of the front matter as a whole address; text that is none stays unknown.
  func absolute(_ link: String) -> String? {
    if link.hasPrefix("/") { return base.absolute(link) }
    return link.hasPrefix("https://") || link.hasPrefix("http://") ? link : nil
  }

  /// The fields that every type has, but for its date.
  static let commonFields: [DataField<DataRecord>] = [
    .required("url", "Địa chỉ của trang.", .address) { $0.url },
    .required("title", "Tiêu đề.") { $0.entry.title },
    .text("summary", "Tóm tắt.") { $0.common.summary },
    .text("unit", "Mã đơn vị phụ trách.") { $0.common.unit?.value },
    .text("unit_name", "Tên đơn vị vào ngày đăng.") { record in
      record.common.unit.flatMap { record.portal.unitName($0.value, on: record.entry.date) }
    },
  ]

  /// The day of publication.
  static let date = DataField<DataRecord>.text(
    "date", "Ngày đăng, theo giờ Việt Nam.", .day
  ) { $0.entry.date?.iso }
}

extension DataField where Record == DataRecord {
  static let area = DataField.choice("area", "Lĩnh vực cải cách hành chính") { $0.common.area }
  static let tags = DataField.texts("tags", "Từ khóa.") { $0.common.tags }
}
